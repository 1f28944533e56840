import { diffArrays, diffWordsWithSpace } from 'diff'
import { isTekstDoc, LEGE_TEKST } from '@/lib/domain/teksten/leesschema'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { type Deel as DeelVanDrie, vergelijkDrie } from './drie-teksten'
import { vasteVorm } from './leesbare-waarde'

type Blok = TekstDoc['content'][number]
/**
 * A stretch of two texts: the same in both, or a piece of which one has to be chosen. `vanzelf`: the one of the two that
 * changed it, where the other left it as both had it; that one stands unless somebody chooses otherwise.
 */
export type Stuk = { isGelijk: boolean; jouw: Blok[]; hun: Blok[]; vanzelf?: 'jouw' | 'hun' }
export type Stukkeuze = 'jouw' | 'hun' | 'beide'

/**
 * Two rich texts cut into paragraphs, lists and tables, what differs beside each other; null for other values. `begin`:
 * the text both started from, when that is known.
 */
export function stukkenVan(jouw: unknown, hun: unknown, begin?: unknown): Stuk[] | null {
  if (!isTekstDoc(jouw) || !isTekstDoc(hun)) return null
  if (isTekstDoc(begin))
    return vergelijkDrie<Blok>(begin.content, jouw.content, hun.content, vasteVorm).map(alsStuk)
  return diffArrays(hun.content, jouw.content, { comparator: isZelfde })
    .reduce<Stuk[]>(metDeel, [])
    .flatMap(perBlok)
}

const VANZELF = { ALLEEN_JIJ: { vanzelf: 'jouw' }, ALLEEN_ZIJ: { vanzelf: 'hun' } } as const

const alsStuk = ({ wie, jouw, hun }: DeelVanDrie<Blok>): Stuk => ({
  isGelijk: wie === 'NIEMAND',
  jouw,
  hun,
  ...(wie === 'NIEMAND' || wie === 'ALLEBEI' ? {} : VANZELF[wie]),
})

type Deel = { value: Blok[]; added?: boolean; removed?: boolean }

function metDeel(stukken: Stuk[], { value, added, removed }: Deel): Stuk[] {
  const vorige = stukken.at(-1)
  // What was added follows right after what was taken out in its place.
  if (added && vorige?.isGelijk === false) return [...stukken.slice(0, -1), { ...vorige, jouw: value }]
  const isGelijk = !(added || removed)
  return [...stukken, { isGelijk, jouw: removed ? [] : value, hun: added ? [] : value }]
}

const isZelfde = (een: Blok, ander: Blok) => vasteVorm(een) === vasteVorm(ander)

// As many blocks on both sides are most likely the same ones, each changed; other numbers stay together as one piece.
function perBlok(stuk: Stuk): Stuk[] {
  if (stuk.isGelijk || stuk.jouw.length !== stuk.hun.length) return [stuk]
  return stuk.jouw.map((blok, nummer) => ({
    isGelijk: false,
    jouw: [blok],
    hun: stuk.hun.slice(nummer, nummer + 1),
  }))
}

/** The text that the choices make; null while a piece has none. `keuzes` goes by the place of the piece. */
export function voegSamen(
  stukken: readonly Stuk[],
  keuzes: Readonly<Record<number, Stukkeuze>>,
): TekstDoc | null {
  const keuzeVan = (stuk: Stuk, plek: number) => (stuk.isGelijk ? 'hun' : (keuzes[plek] ?? stuk.vanzelf))
  if (stukken.some((stuk, plek) => !keuzeVan(stuk, plek))) return null
  const content = stukken.flatMap((stuk, plek) => {
    const keuze = keuzeVan(stuk, plek)
    return keuze === 'beide' ? [...stuk.hun, ...stuk.jouw] : stuk[keuze ?? 'hun']
  })
  return content.length > 0 ? { type: 'doc', content } : LEGE_TEKST
}

// Beyond this a comparison word by word takes seconds; the text is then shown without marks.
const MAX_TEKENS = 60_000

/** A text with the words marked that the other one does not have. */
export function gemarkeerd(deze: string, andere: string) {
  if (deze.length + andere.length > MAX_TEKENS) return [{ soort: 'GELIJK' as const, tekst: deze }]
  return diffWordsWithSpace(andere, deze).flatMap(({ value, added, removed }) =>
    removed ? [] : [{ soort: added ? ('ERBIJ' as const) : ('GELIJK' as const), tekst: value }],
  )
}
