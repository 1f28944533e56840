import 'server-only'
import type { Db } from '@/lib/platform/db'

// Words that somebody who knows the portal tries first (ASVS 6.2.11).
const PORTAALWOORDEN = [
  'kennisplein',
  'palliatief',
  'palliatieve',
  'palliatie',
  'terminaal',
  'zorg',
  'hospice',
  'netwerk',
  'consortium',
  'zuidwest',
  'nederland',
  'zeeland',
  'rotterdam',
  'brabant',
  'roosendaal',
  'redactie',
  'beheer',
  'welkom',
  'wachtwoord',
  'coordinator',
  'vrijwilliger',
  'verpleegkundige',
  'verpleging',
  'verzorging',
  'medewerker',
  'patient',
  'scholing',
  'dossier',
]

// Between two words that others know they add nothing: 'welkom bij het hospice van zeeland'.
const VULWOORDEN =
  'aan al alle als bij dan dat de den der die dit door een en er ge goed haar heb heeft het hier hij hun ik in is je jij jou jouw kan maar me met mij mijn naar niet nu of om ons onze ook op over te ten ter tot uit van veel voor was wat we werk wie wij zijn zo zou the and my of'.split(
    ' ',
  )

const GEVONDEN = '\u0001'
// 'hospices', 'beheerder', 'netwerken': the ending of a known word is no word of its own.
const UITGANG = new RegExp(`${GEVONDEN}\\p{L}{1,3}(?!\\p{L})`, 'gu')

const CIJFERS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

// Is it made of such words alone, also when they are written as one? Not by a regular expression: 'meten' is 'met en'
// and 'me ten', and a text of many such words would keep one busy for hours.
function isVulling(deel: string): boolean {
  const tot = new Set([0])
  for (let plek = 0; plek < deel.length; plek += 1) {
    if (!tot.has(plek)) continue
    for (const woord of VULWOORDEN) if (deel.startsWith(woord, plek)) tot.add(plek + woord.length)
  }
  return tot.has(deel.length)
}

/** Lower case and without accents, so that 'Coördinator' and 'coordinator' are one word. */
const kaal = (tekst: string) => tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Every word of `teksten` that is long enough to be recognised, and each text as a whole. */
const woordenVan = (teksten: readonly string[]): string[] =>
  teksten
    .map(kaal)
    .flatMap((tekst) => [tekst, ...tekst.split(/[^\p{L}\p{N}]+/u)])
    .filter((woord) => woord.length > 2 && !isVulling(woord))

/** The words somebody else would try for this person, from `eigen` texts such as name and e-mail address. */
export const contextwoorden = (eigen: readonly string[]): string[] => [
  ...new Set([...woordenVan(eigen), ...PORTAALWOORDEN]),
]

/**
 * What is left of a password without `woorden`, also where digits stand for letters ('h0sp1ce'). Null when none of them
 * stands in it.
 */
export function zonderContext(wachtwoord: string, woorden: readonly string[]): string | null {
  const gelezen = [...kaal(wachtwoord)].map((teken) => CIJFERS[teken] ?? teken).join('')
  const resten = [kaal(wachtwoord), gelezen].flatMap((tekst) => haalWeg(tekst, woorden) ?? [])
  return resten.toSorted((een, ander) => een.length - ander.length)[0] ?? null
}

function haalWeg(tekst: string, woorden: readonly string[]): string | null {
  // Longest first, or 'zorg' would leave half of 'verzorging' behind.
  const rest = woorden
    .toSorted((een, ander) => ander.length - een.length)
    .reduce((over, woord) => over.replaceAll(woord, GEVONDEN), tekst)
  if (rest === tekst) return null
  return rest
    .replace(UITGANG, GEVONDEN)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((deel) => deel !== '' && !isVulling(deel))
    .join(' ')
}

/** Texts around a person that others know too: every netwerk, and the organisatie somebody works for. */
export async function omgevingVan(
  db: Db,
  { organisatieId }: { organisatieId: string | null },
): Promise<string[]> {
  const netwerken = await db.netwerk.findMany({ select: { naam: true, korteNaam: true } })
  const organisatie =
    organisatieId === null
      ? null
      : await db.organisatie.findUnique({ where: { id: organisatieId }, select: { naam: true } })
  return [...netwerken.flatMap(({ naam, korteNaam }) => [naam, korteNaam]), organisatie?.naam ?? '']
}
