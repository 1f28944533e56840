import 'server-only'
import { type Importverslag, plaatjeMet } from './importverslag'
import type { Meegekomen } from './ruwe-tekst'
import type { TekstDoc } from './schema'

type Ingelezen = { doc: TekstDoc; verslag: Importverslag; afbeeldingen: readonly Meegekomen[] }

/**
 * The text without the pictures that could not be taken over; the report names them, with where they stood. `redenen`:
 * by the id of a picture, why not.
 */
export function zonderAfbeeldingen(
  { doc, verslag, afbeeldingen }: Ingelezen,
  redenen: ReadonlyMap<string, string>,
): { doc: TekstDoc; verslag: Importverslag } {
  const over = doc.content.filter((blok) => blok.type !== 'image' || !redenen.has(blok.attrs.bijlageId))
  const weg = afbeeldingen.flatMap(({ id, alt, onder }) => {
    const reden = redenen.get(id)
    return reden === undefined ? [] : [{ wat: `${plaatjeMet(alt)} ${reden}`, onder }]
  })
  return {
    doc: { ...doc, content: over.length > 0 ? over : [{ type: 'paragraph' }] },
    verslag: {
      ...verslag,
      afbeeldingen: verslag.afbeeldingen - (doc.content.length - over.length),
      weggelaten: [...weg, ...verslag.weggelaten],
    },
  }
}
