import { doelgroepLook } from '@/components/doelgroepen/doelgroep-icoon'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { ROOSTER_LABELS, VORM_LABELS } from '@/lib/domain/scholingen/labels'
import type { Roosterhinder } from '@/lib/domain/scholingen/rooster'
import { formatKosten, formatPeriod } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { Vorm } from '@/prisma/generated/client'

export type ScholingKaartProps = {
  slug: string
  titel: string
  begin: Date
  einde: Date
  datumBevestigd: boolean
  tijdBevestigd: boolean
  vorm: Vorm
  werkvorm: string
  gemeente: string | null
  netwerk: { korteNaam: string } | null
  kostenCent: number
  doelgroepen: readonly { titel: string; icoon: string }[]
  voorbeeld: boolean
  /** why it does not fit the reader's working life, empty when it does; null where nobody asked */
  rooster: readonly Roosterhinder[] | null
  /** which of its dates this is, and whether one can go on another day or at another place instead */
  reeks: { nummer: number; aantal: number; andereDatum: boolean }
  aanmelding: { stand: 'OPEN'; vrij: number | null } | { stand: 'VOL' } | { stand: 'GESLOTEN' }
}

type Props = { scholing: ScholingKaartProps; now: Date; headingLevel?: 2 | 3 | 4 }

/** One date of the agenda: what, when, where, for whom, and whether there is a place. */
export function ScholingKaart({ scholing, now, headingLevel = 3 }: Props) {
  const { slug, titel, werkvorm, vorm, doelgroepen, gemeente, netwerk, kostenCent, voorbeeld } = scholing
  const enige = doelgroepen.length === 1 ? doelgroepen[0] : undefined
  return (
    <Card
      kind={`${werkvorm} · ${VORM_LABELS[vorm].toLowerCase()}`}
      icon={enige ? doelgroepLook(enige.icoon).icon : 'graduation-cap'}
      tint={enige ? doelgroepLook(enige.icoon).tint : undefined}
      title={titel}
      href={paths.scholing(slug)}
      headingLevel={headingLevel}
      summary={
        <>
          <Wanneer {...scholing} now={now} />
          {scholing.rooster && <Rooster hinder={scholing.rooster} isZeker={scholing.tijdBevestigd} />}
        </>
      }
      badge={<Plek {...scholing.aanmelding} />}
      meta={[
        voorWie(doelgroepen.map((doelgroep) => doelgroep.titel)),
        ...reeksfeiten(scholing.reeks),
        gemeente,
        netwerk?.korteNaam ?? 'alle netwerken',
        formatKosten(kostenCent).replace('Gratis', 'gratis'),
        voorbeeld && 'voorbeeld',
      ]}
    />
  )
}

/** 'bijeenkomst 2 van 4, één inschrijving', and that there are more dates to choose from. */
export const reeksfeiten = ({ nummer, aantal, andereDatum }: ScholingKaartProps['reeks']): string[] => [
  ...(aantal > 1 ? [`bijeenkomst ${nummer} van ${aantal}, één inschrijving`] : []),
  ...(andereDatum ? ['ook op een andere datum'] : []),
]

function Rooster({ hinder, isZeker }: { hinder: readonly Roosterhinder[]; isZeker: boolean }) {
  if (hinder.length === 0)
    return (
      <span className="mt-1 block">
        <Badge tone="klopt" icon="circle-check">
          {isZeker ? 'Past in je rooster' : 'Past, als de tijd zo blijft'}
        </Badge>
      </span>
    )
  return (
    <span className="mt-1 block text-sm text-ink-soft">
      Past niet: {hinder.map((reden) => ROOSTER_LABELS[reden]).join(', ')}
    </span>
  )
}

const MEESTE_NAMEN = 2

const voorWie = (namen: readonly string[]): string =>
  namen.length > MEESTE_NAMEN ? `${namen.length} doelgroepen` : namen.join(', ')

type Moment = Pick<ScholingKaartProps, 'begin' | 'einde' | 'datumBevestigd' | 'tijdBevestigd'>

/** 'do 12 maart, 13:30–15:00', with what is not sure yet. */
export function Wanneer({ begin, einde, now, ...zeker }: Moment & { now: Date }) {
  const twijfel = onzekerheid(zeker)
  return (
    <>
      <Time datetime={begin.toISOString()}>{formatPeriod(begin, einde, now)}</Time>
      {twijfel && <span className="text-ink-soft"> ({twijfel})</span>}
    </>
  )
}

function onzekerheid({
  datumBevestigd,
  tijdBevestigd,
}: Pick<Moment, 'datumBevestigd' | 'tijdBevestigd'>): string | null {
  if (!datumBevestigd) return tijdBevestigd ? 'datum nog niet zeker' : 'datum en tijd nog niet zeker'
  return tijdBevestigd ? null : 'tijd nog niet zeker'
}

const WEINIG = 3

function Plek(aanmelding: ScholingKaartProps['aanmelding']) {
  if (aanmelding.stand === 'VOL') return <Badge tone="bijna">Vol, er is een wachtlijst</Badge>
  if (aanmelding.stand === 'GESLOTEN' || aanmelding.vrij === null || aanmelding.vrij > WEINIG) return null
  return <Badge tone="info">{aanmelding.vrij === 1 ? 'Nog 1 plek' : `Nog ${aanmelding.vrij} plekken`}</Badge>
}
