import 'server-only'
import type { Route } from 'next'
import { ZOEK_SOORTEN, type ZoekSoort } from '@/lib/domain/publicatie/zoekbaar'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import { firstValue, nullWhenInvalid, pageNumber, sentenceWhenRefused } from '@/lib/web/search-params'
import { searchPortal, type Zoekuitslag } from '@/search/query'

const VORMEN = ['FYSIEK', 'ONLINE', 'HYBRIDE'] as const

/** What stands in the address of the search page; a filter is undefined when it is not there or not one of ours. */
export type Vraag = {
  q: string
  soort: ZoekSoort | undefined
  doelgroep: string | undefined
  netwerk: string | undefined
  werkvorm: string | undefined
  vorm: (typeof VORMEN)[number] | undefined
  gecontroleerd: 'ja' | undefined
  pagina: number
}

export type Filter = Exclude<keyof Vraag, 'q' | 'pagina'>

type Bekend = Pick<ReadonlyMap<string, string>, 'has'>

/** Reads the address. Of the lists that the redactie keeps only what is in use counts; the werkvorm by its shape. */
export function leesVraag(
  adres: Record<string, string | string[] | undefined>,
  bekend: { doelgroep: Bekend; netwerk: Bekend },
): Vraag {
  const waarde = (naam: string) => firstValue(adres[naam])
  const kies = (naam: string, bestaat: (waarde: string) => boolean) => {
    const gekozen = waarde(naam)
    return gekozen !== undefined && bestaat(gekozen) ? gekozen : undefined
  }
  return {
    q: (waarde('q') ?? '').trim(),
    soort: ZOEK_SOORTEN.find((soort) => soort === waarde('soort')),
    doelgroep: kies('doelgroep', (slug) => bekend.doelgroep.has(slug)),
    netwerk: kies('netwerk', (slug) => bekend.netwerk.has(slug)),
    werkvorm: kies('werkvorm', (slug) => /^[a-z0-9-]{1,120}$/.test(slug)),
    vorm: VORMEN.find((vorm) => vorm.toLowerCase() === waarde('vorm')),
    gecontroleerd: waarde('gecontroleerd') === 'ja' ? 'ja' : undefined,
    pagina: pageNumber(adres['pagina']),
  }
}

/** The address of the search page for this question. */
export const adresVan = ({ vorm, pagina, ...vraag }: Vraag): Route =>
  paths.zoeken({ ...vraag, vorm: vorm?.toLowerCase(), pagina: pagina > 1 ? pagina : undefined })

/** Whether the reader narrowed the question or went further than the first page. */
export const isVerfijnd = ({ q, pagina, ...filters }: Vraag): boolean =>
  pagina > 1 || Object.values(filters).some((filter) => filter !== undefined)

/** The answer of search; a sentence when it cannot take the question or cannot answer now. */
export const zoek = async (actor: GebruikerActor, vraag: Vraag): Promise<Zoekuitslag | string> =>
  (await nullWhenInvalid(sentenceWhenRefused(vraagPortaal(actor, vraag)))) ?? TE_LANG

const TE_LANG =
  'Deze zoekvraag is te lang of bevat tekens die we niet kunnen lezen. Maak hem korter dan 300 tekens.'

const vraagPortaal = (actor: GebruikerActor, vraag: Vraag) => {
  const { q, soort, doelgroep, netwerk, werkvorm, vorm, gecontroleerd, pagina } = vraag
  return searchPortal(actor, {
    tekst: q,
    soort: soort ?? null,
    doelgroep: doelgroep ?? null,
    netwerk: netwerk ?? null,
    werkvorm: werkvorm ?? null,
    vorm: vorm ?? null,
    gecontroleerd: gecontroleerd === 'ja',
    pagina: Math.min(pagina, 1000),
  })
}
