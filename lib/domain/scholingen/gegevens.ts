import 'server-only'
import type { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import type { TekstDoc } from '../teksten/schema'
import { naarAanmeldenTot, naarBijeenkomsten } from './bijeenkomsten'
import type { scholingVelden } from './schema'

export type ScholingInvoer = {
  [Veld in keyof typeof scholingVelden]: z.output<(typeof scholingVelden)[Veld]>
}

export const LEGE_TEKST: TekstDoc = { type: 'doc', content: [{ type: 'paragraph' }] }

/**
 * What a form gave, as columns of the scholing's own row and as rows of its dates. Throws InvalidInputError for times
 * that do not exist or do not follow each other.
 */
export function gegevens(invoer: ScholingInvoer) {
  const bijeenkomsten = naarBijeenkomsten(invoer.bijeenkomsten)
  const { vorm, werkvormId, kostenCent, kostenToelichting, accreditatie, voorbereidingMinuten, capaciteit } =
    invoer
  const { organisatorRol, beschrijving, reflectievraag, onzekereVelden, aanmeldenOpen } = invoer
  const kolommen = {
    vorm,
    werkvormId,
    kostenCent,
    kostenToelichting,
    accreditatie,
    voorbereidingMinuten,
    capaciteit,
    organisatorRol,
    reflectievraag,
    onzekereVelden,
    aanmeldenOpen,
    beschrijving: beschrijving ?? LEGE_TEKST,
    aanmeldenTot: naarAanmeldenTot(invoer.aanmeldenTot, bijeenkomsten),
  }
  return { kolommen, bijeenkomsten }
}

const alsIds = (ids: readonly string[]) => ids.map((id) => ({ id }))

/** The relations of a scholing, to `connect` or to `set`. */
export const relaties = ({ doelgroepIds, disciplineIds, niveauIds, domeinIds }: ScholingInvoer) => ({
  doelgroepen: alsIds(doelgroepIds),
  disciplines: alsIds(disciplineIds),
  niveaus: alsIds(niveauIds),
  domeinen: alsIds(domeinIds),
})

/** What a versie keeps: the fields of the form, by their names in the form. */
export const inhoudVan = (invoer: object, velden: typeof scholingVelden): Prisma.InputJsonObject =>
  // Through JSON, because a versie has no place for `undefined`.
  JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(invoer).filter(([naam]) => naam in velden))))
