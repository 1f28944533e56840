import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Facet, Facetten, Zoekopdracht } from '../../engine'

/** How many hits share all that they are counted under; `facetten` is the column of the search table. */
export const combinatieSchema = z.object({ facetten: z.string(), aantal: z.number() })
type Combinatie = z.infer<typeof combinatieSchema>
type Naam = keyof Facetten
type Gelezen = { waarden: Record<Naam, string[]>; aantal: number }

// Made once: making it takes longer than counting hundreds of hits.
const jaartal = new Intl.DateTimeFormat('nl-NL', { year: 'numeric', timeZone: 'Europe/Amsterdam' })

/** The year in which somebody looks, Europe/Amsterdam. */
export const ditJaar = (now = new Date()): number => Number(jaartal.format(now))

/** How many hits there are with these filters, and each facet counted without its own filter. */
export function telFacetten(
  combinaties: readonly Combinatie[],
  opdracht: Zoekopdracht,
): { totaal: number; facetten: Facetten } {
  const jaar = String(ditJaar())
  const gelezen = combinaties.map((combinatie) => lees(combinatie, jaar))
  const gekozen = filters(opdracht)
  const past = ({ waarden }: Gelezen, zonder?: Naam) =>
    gekozen.every(({ naam, waarde }) => naam === zonder || waarden[naam].includes(waarde))
  const facet = (naam: Naam): Facet[] =>
    tel(
      gelezen
        .filter((combinatie) => past(combinatie, naam))
        .map(({ waarden, aantal }) => [waarden[naam], aantal]),
    )
  return {
    totaal: gelezen.reduce((som, combinatie) => som + (past(combinatie) ? combinatie.aantal : 0), 0),
    facetten: {
      soort: facet('soort'),
      doelgroep: facet('doelgroep'),
      netwerk: facet('netwerk'),
      werkvorm: facet('werkvorm'),
      vorm: facet('vorm'),
      gecontroleerd: facet('gecontroleerd'),
    },
  }
}

function filters({ soort, doelgroep, netwerk, werkvorm, vorm, gecontroleerd }: Zoekopdracht) {
  const alle: [Naam, string | null | undefined][] = [
    ['soort', soort],
    ['doelgroep', doelgroep],
    ['netwerk', netwerk],
    ['werkvorm', werkvorm],
    ['vorm', vorm],
    ['gecontroleerd', gecontroleerd ? 'ja' : null],
  ]
  return alle.flatMap(([naam, waarde]) => (waarde ? [{ naam, waarde }] : []))
}

function lees({ facetten, aantal }: Combinatie, nu: string): Gelezen {
  const [soort = '', doelgroepen = '', netwerken = '', werkvorm = '', vorm = '', jaar = ''] =
    facetten.split(';')
  const lijst = (waarden: string) => (waarden === '' ? [] : waarden.split(','))
  return {
    waarden: {
      soort: lijst(soort),
      doelgroep: lijst(doelgroepen),
      netwerk: lijst(netwerken),
      werkvorm: lijst(werkvorm),
      vorm: lijst(vorm),
      gecontroleerd: jaar === nu ? ['ja'] : [],
    },
    aantal,
  }
}

function tel(paren: [string[], number][]): Facet[] {
  const perWaarde = new Map<string, number>()
  for (const [waarden, aantal] of paren)
    for (const waarde of waarden) perWaarde.set(waarde, (perWaarde.get(waarde) ?? 0) + aantal)
  return [...perWaarde]
    .map(([waarde, aantal]) => ({ waarde, aantal }))
    .sort((een, ander) => ander.aantal - een.aantal || een.waarde.localeCompare(ander.waarde))
}
