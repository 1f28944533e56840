import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { VersieAard } from '@/prisma/generated/client'

/** One saved state of an item, without its text. */
export type VersieRegel = {
  id: string
  nummer: number
  aard: VersieAard
  reden: string | null
  createdAt: Date
  door: string | null
}

const AARD_LABELS: Record<VersieAard, string> = {
  OPGESLAGEN: 'Opgeslagen',
  BOTSING: 'Kwam te laat, wel bewaard',
  VOORSTEL: 'Voorstel, wacht op de redactie',
  AFGEHANDELD: 'Voorstel, afgehandeld',
}

const KOLOMMEN = [
  { key: 'wanneer', label: 'Wanneer' },
  { key: 'wie', label: 'Wie' },
  { key: 'waarom', label: 'Waarom' },
  { key: 'wat', label: 'Wat' },
]
const TERUG = { key: 'terug', label: 'Terug' }

// A voorstel is taken over or sent back; that is done at its comparison.
const kanTerug = ({ id, aard }: Pick<VersieRegel, 'id' | 'aard'>, nu: string) =>
  id !== nu && (aard === 'OPGESLAGEN' || aard === 'BOTSING')

type Props = {
  item: string
  versies: readonly VersieRegel[]
  /** number of the text that stands there now, for who may put another one back; else null */
  huidig: number | null
}

/**
 * The versies of an item, newest first. Each leads to what changed in it, and an earlier one to what would change when
 * it is put back.
 */
export function VersieLijst({ item, versies, huidig }: Props) {
  const nu = versies.find(({ nummer, aard }) => aard === 'OPGESLAGEN' && nummer === huidig)
  return (
    <Table
      id="versies"
      caption="Alle versies"
      columns={nu ? [...KOLOMMEN, TERUG] : KOLOMMEN}
      rows={versies.map(({ id, nummer, aard, reden, createdAt, door }) => ({
        id,
        cells: {
          wanneer: (
            <TextLink href={paths.redactieVersies(item, { nieuw: id })}>
              <Time datetime={createdAt.toISOString()}>
                {formatDate(createdAt)}, {formatTime(createdAt)}
              </Time>
            </TextLink>
          ),
          wie: door ?? 'het systeem',
          waarom: reden ?? '–',
          wat: (
            <Badge tone={aard === 'OPGESLAGEN' ? 'neutral' : 'bijna'}>
              {aard === 'OPGESLAGEN' ? `Versie ${nummer}` : AARD_LABELS[aard]}
            </Badge>
          ),
          terug: nu && kanTerug({ id, aard }, nu.id) && (
            <TextLink href={paths.redactieVersies(item, { nieuw: id, oud: nu.id })}>
              Terugzetten
              <span className="sr-only">
                : de tekst van {formatDate(createdAt)}, {formatTime(createdAt)}
              </span>
            </TextLink>
          ),
        },
      }))}
    />
  )
}
