import 'server-only'
import { nodesVan } from '../teksten/leesschema'
import { type TekstDoc, type TekstNode, tekstDocSchema } from '../teksten/schema'

type Gezocht = { vondst: string; door: string }

/** The same plain text with other words in the place of a find, wherever it stands. */
export function vervangInTekst(tekst: string, { vondst, door }: Gezocht): string {
  return tekst
    .replace(patroonVan(vondst, door), () => door)
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** The same for a text with marks: what stands before and behind keeps its marks. */
export function vervangInDoc(doc: TekstDoc, { vondst, door }: Gezocht): TekstDoc {
  const patroon = patroonVan(vondst, door)
  const nieuw = structuredClone(doc)
  for (const node of nodesVan(nieuw)) {
    if (!('content' in node)) continue
    for (const rij of rijenVan(node.content ?? [])) vervangInRij(rij, patroon, door)
  }
  // Words that went wholly leave an empty piece; the schema takes those out.
  return tekstDocSchema.parse(nieuw)
}

// "op 3 april" becomes "in het voorjaar"; what was found is only "3 april". In the text words may stand on two lines.
function patroonVan(vondst: string, door: string): RegExp {
  const woorden = vondst.split(' ').map((woord) => woord.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const ervoor = door.startsWith('in ') ? String.raw`(?:\b(?:[Oo]p|[Ii]n)\s+(?:de\s+)?)?` : ''
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${ervoor}${woorden.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
    'gu',
  )
}

type Woorden = Extract<TekstNode, { type: 'text' }>

/** Rows of words without anything in between; a footnote ends one. */
function rijenVan(kinderen: readonly TekstNode[]): Woorden[][] {
  const rijen: Woorden[][] = [[]]
  for (const kind of kinderen) {
    if (kind.type === 'text') rijen.at(-1)?.push(kind)
    else rijen.push([])
  }
  return rijen.filter((rij) => rij.length > 0)
}

function vervangInRij(rij: readonly Woorden[], patroon: RegExp, door: string): void {
  const tekst = rij.map(({ text }) => text).join('')
  const treffers = [...tekst.matchAll(patroon)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  let plaats = 0
  for (const woorden of rij) {
    const begin = plaats
    plaats += woorden.text.length
    woorden.text = deel(tekst, begin, plaats, treffers, door)
  }
}

/** The words from `begin` to `einde` of the row; the new words stand where a find begins. */
function deel(
  tekst: string,
  begin: number,
  einde: number,
  treffers: readonly (readonly [number, number])[],
  door: string,
): string {
  let uit = ''
  let verder = begin
  for (const [van, tot] of treffers.filter(([van, tot]) => tot > begin && van < einde)) {
    uit += tekst.slice(verder, Math.max(verder, van)) + (van >= begin ? door : '')
    verder = Math.min(tot, einde)
  }
  return uit + tekst.slice(verder, einde)
}
