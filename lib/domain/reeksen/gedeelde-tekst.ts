import 'server-only'
import type { Formulierwaarden } from '../scholingen/formulierwaarden'

const alsIds = (ids: readonly string[]) => ids.map((id) => ({ id }))

/** What all of a reeks say alike: what it is about and for whom. Not when, where, for how many and for how much. */
const velden = ({
  titel,
  beschrijving,
  werkvormId,
  voorbereidingMinuten,
  reflectievraag,
  doelgroepIds,
  disciplineIds,
  niveauIds,
  domeinIds,
}: Formulierwaarden) => ({
  titel,
  beschrijving,
  werkvormId,
  voorbereidingMinuten,
  reflectievraag,
  doelgroepIds: doelgroepIds.toSorted(),
  disciplineIds: disciplineIds.toSorted(),
  niveauIds: niveauIds.toSorted(),
  domeinIds: domeinIds.toSorted(),
})

/** The shared text of a scholing: as fields of its form, and as what is written in the row of another one. */
export function gedeeldeTekst(waarden: Formulierwaarden) {
  const gedeeld = velden(waarden)
  const { beschrijving, werkvormId, voorbereidingMinuten, reflectievraag } = gedeeld
  return {
    velden: gedeeld,
    kolommen: { beschrijving, werkvormId, voorbereidingMinuten, reflectievraag },
    relaties: {
      doelgroepen: { set: alsIds(gedeeld.doelgroepIds) },
      disciplines: { set: alsIds(gedeeld.disciplineIds) },
      niveaus: { set: alsIds(gedeeld.niveauIds) },
      domeinen: { set: alsIds(gedeeld.domeinIds) },
    },
  }
}

export const isZelfdeTekst = (een: Formulierwaarden, ander: Formulierwaarden): boolean =>
  JSON.stringify(velden(een)) === JSON.stringify(velden(ander))
