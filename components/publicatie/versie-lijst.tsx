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

/** The versies of an item, newest first; each leads to what changed in it. */
export function VersieLijst({ item, versies }: { item: string; versies: readonly VersieRegel[] }) {
  return (
    <Table
      id="versies"
      caption="Alle versies"
      columns={KOLOMMEN}
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
        },
      }))}
    />
  )
}
