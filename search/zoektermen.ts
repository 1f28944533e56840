import 'server-only'
import type { ZoekSoort } from '@/lib/domain/publicatie/zoekbaar'
import { bekendBegin, splitsSamenstelling } from '@/lib/domain/teksten/samenstelling'
import { soortenVan } from './soortwoorden.nl'
import { bewerkingsafstand, verwanteSpellingen } from './spelling'
import type { Stam } from './stammen'
import { verdeelInReeksen, type Woordgroep } from './synonyms.nl'
import { familieVan, wortel } from './woordfamilie'
import type { Zoektekst } from './zoektekst'

/** One thing a question asks for, and everything that counts as finding it. Each list entry is a run of words. */
export type Zoekterm = {
  /** as typed, or as it must have been meant */
  woorden: string[]
  /** never widened: it stood in quotes */
  isPrecies: boolean
  /** the same in other words, other spellings, joined or split */
  verwant: string[][]
  /** what weighs least: the parts of a compound, the title of the item that the redactie named as the answer */
  ver: string[][]
  /** kinds of items that this word names: 'cursus' a scholing, 'bellen' a consultatielijn */
  soorten: ZoekSoort[]
  /** 1, or less for what only came along: the second half of a compound */
  nadruk: number
  /** refs that the redactie named as the answer to these words */
  verwijst: string[]
}

export type Taalkennis = {
  woorden: ReadonlySet<string>
  groepen: readonly Woordgroep[]
  leesStammen: (woorden: readonly string[]) => Promise<Stam>
  /** which of these words stand in the index by now: `woorden` may be a minute old */
  leesNieuwe: (woorden: readonly string[]) => Promise<readonly string[]>
}

/** A word that was taken for a typing error, and what must have been meant. */
export type Spelling = { getypt: string; beste: string }
type Gelezen = { woorden: string[]; spelling: Spelling | null; ook: string[]; staart: string[] }

/** What a question asks for, and the words in it that were taken for typing errors. */
export async function maakZoektermen(
  { frases, woorden, bijzaak, getypt }: Zoektekst,
  kennis: Taalkennis,
): Promise<{ termen: Zoekterm[]; spellingen: Spelling[] }> {
  const isBekend = await bekendheid(woorden, kennis)
  const gelezen = samengevoegd(woorden, isBekend).map((woord) => {
    const lezing = leesWoord(woord, isBekend, kennis)
    return bijzaak.includes(woord) ? { ...lezing, staart: lezing.woorden } : lezing
  })
  const ook = new Map(gelezen.map((woord) => [woord.woorden.join(' '), woord.ook]))
  const bedoeld = gelezen.flatMap((woord) => woord.woorden)
  const reeksen = verdeelInReeksen(bedoeld, kennis.groepen, [...getypt, ...bedoeld])
  const staart = new Set(gelezen.flatMap((woord) => woord.staart))
  const kern = new Set(gelezen.flatMap((woord) => woord.woorden.slice(-1)))
  return {
    termen: [
      ...frases.map(preciezeTerm),
      ...reeksen.map(({ woorden: reeks, verwant, antwoorden, verwijst }): Zoekterm => {
        const [eerste = '', ...meer] = reeks
        const anders = [
          ...(ook.get(reeks.join(' ')) ?? []),
          ...(meer.length === 0 ? familieVan(eerste, kennis.woorden) : []),
        ]
        return {
          ...LEEG,
          woorden: reeks,
          verwijst,
          verwant: [
            ...verwant,
            ...[...new Set(anders)].filter((woord) => woord !== eerste).map((woord) => [woord]),
          ],
          ver: [...antwoorden, ...delenVan(reeks, kennis)],
          // A 'psychiatriewebinar' is a webinar; the nieuws in 'slechtnieuwsgesprek' is nothing to look for.
          soorten: soortenVan(reeks.filter((woord) => kern.has(woord))),
          nadruk: staart.has(eerste) ? MINDER : 1,
        }
      }),
    ],
    spellingen: gelezen.flatMap(({ spelling }) => spelling ?? []),
  }
}

const LEEG = { isPrecies: false, verwant: [], ver: [], verwijst: [], soorten: [], nadruk: 1 }
/** A run of words as it stands, never widened. */
export const preciezeTerm = (frase: string): Zoekterm => ({
  ...LEEG,
  woorden: frase.split(' '),
  isPrecies: true,
})

// A 'hersenletselteam' is about hersenletsel; teams there are many. 'Hoe regel ik een tolk' is about a tolk.
const MINDER = 0.5

// 'e learning' and 'escape room' are one word to those who wrote the text.
function samengevoegd(woorden: readonly string[], isBekend: Bekend): string[] {
  const uit: string[] = []
  for (let plek = 0; plek < woorden.length; plek += 1) {
    const [eerste = '', tweede = ''] = woorden.slice(plek, plek + 2)
    const heel = `${eerste}${tweede}`
    const isLos = eerste.length < 3 || tweede.length < 3 || !isBekend(eerste) || !isBekend(tweede)
    if (tweede !== '' && isLos && isBekend(heel)) {
      uit.push(heel)
      plek += 1
    } else uit.push(eerste)
  }
  return uit
}

type Bekend = (woord: string) => boolean

const perGroepen = new WeakMap<readonly Woordgroep[], ReadonlySet<string>>()

// A word that the redactie put in a group is no typing error, even when no text has it.
async function bekendheid(
  getypt: readonly string[],
  { woorden, groepen, leesNieuwe }: Taalkennis,
): Promise<Bekend> {
  const kent = (woord: string) => woorden.has(woord) || gegroepeerd(groepen).has(woord)
  const onbekend = getypt.filter((woord) => !kent(woord))
  const nieuw = new Set(onbekend.length === 0 ? [] : await leesNieuwe(onbekend))
  return (woord) => kent(woord) || nieuw.has(woord)
}

function gegroepeerd(groepen: readonly Woordgroep[]): ReadonlySet<string> {
  const eerder = perGroepen.get(groepen)
  if (eerder) return eerder
  const woorden = new Set(
    groepen.flatMap(({ termen }) => termen.flatMap((term) => [...term.woorden, ...term.sleutels])),
  )
  perGroepen.set(groepen, woorden)
  return woorden
}

function leesWoord(woord: string, isBekend: Bekend, kennis: Taalkennis): Gelezen {
  const aaneen = woord.replaceAll('-', '')
  if (isBekend(woord) || isBekend(aaneen)) return alsGetypt(woord, aaneen === woord ? [] : [aaneen])
  const [naaste, ...familie] = familieVan(woord, kennis.woorden)
  if (naaste !== undefined)
    return eindigtGelijk(woord, naaste)
      ? alsSpelling(woord, naaste, familie)
      : alsGetypt(naaste, [...familie, woord])
  return gegroepeerd(kennis.groepen).has(wortel(woord))
    ? alsGetypt(woord)
    : leesOnbekend(woord, isBekend, kennis.woorden)
}

// Words of one family differ in how they end; 'benauwheid' beside 'benauwdheid' is a typing error.
const eindigtGelijk = (woord: string, naaste: string) =>
  woord.slice(-2) === naaste.slice(-2) && bewerkingsafstand(woord, naaste, 1) === 1

function leesOnbekend(woord: string, isBekend: Bekend, woorden: ReadonlySet<string>): Gelezen {
  const [beste, ...ook] = spellingen(woord, woorden)
  if (beste !== undefined && isVerbuiging(woord, beste)) return alsGetypt(woord, [beste, ...ook])
  if (beste !== undefined && bewerkingsafstand(woord, beste, 1) === 1) return alsSpelling(woord, beste, ook)
  const isDeel = (deel: string) => deel.length > 3 && isBekend(deel)
  const delen = woord.includes('-') ? woord.split('-') : splitsSamenstelling(woord, isDeel)
  if (delen) return alsDelen(delen)
  if (beste !== undefined) return alsSpelling(woord, beste, ook)
  return leesBegin(woord, isDeel, woorden)
}

const alsGetypt = (woord: string, ook: string[] = []): Gelezen => ({
  woorden: [woord],
  spelling: null,
  ook,
  staart: [],
})

// Of 'simptomen' no text may have the plural: then 'simptoom' is what was typed nearly right.
function spellingen(woord: string, woorden: ReadonlySet<string>): string[] {
  const gevonden = verwanteSpellingen(woord, woorden)
  if (gevonden.length > 0 || !woord.endsWith('en')) return gevonden
  const enkelvoud = woord.slice(0, -2)
  const lang = enkelvoud.replace(/([aeou])(?=[^aeiouy]$)/, '$1$1')
  return [enkelvoud, lang].flatMap((vorm) => verwanteSpellingen(vorm, woorden))
}

// 'volgend' beside 'volgende' is no typing error.
function isVerbuiging(een: string, ander: string): boolean {
  const [kort, lang] = een.length < ander.length ? [een, ander] : [ander, een]
  return lang.startsWith(kort) && UITGANGEN.has(lang.slice(kort.length))
}

const UITGANGEN = new Set(['e', 'en', 'n', 's', 't', 'de', 'te'])

function leesBegin(woord: string, isDeel: Bekend, woorden: ReadonlySet<string>): Gelezen {
  const [begin, rest] = bekendBegin(woord, isDeel) ?? []
  if (begin === undefined || rest === undefined) return alsDelen([woord])
  const [einde] = isDeel(rest) ? [rest] : verwanteSpellingen(rest, woorden)
  return alsDelen(einde === undefined ? [begin] : [begin, einde])
}

const alsDelen = (delen: string[]): Gelezen => ({
  woorden: delen,
  spelling: null,
  ook: [],
  staart: delen.slice(1),
})

const alsSpelling = (getypt: string, beste: string, ook: string[]): Gelezen => ({
  woorden: [beste],
  spelling: { getypt, beste },
  // The list of known words may be a minute old.
  ook: [...ook, getypt],
  staart: [],
})

function delenVan([woord, ...meer]: readonly string[], { woorden: bekend }: Taalkennis): string[][] {
  if (woord === undefined || meer.length > 0) return []
  const delen = woord.includes('-')
    ? woord.split('-')
    : splitsSamenstelling(woord, (deel) => bekend.has(deel))
  return delen ? [delen] : []
}
