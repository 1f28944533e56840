import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import { laatsteDag } from '../publicatie/lokaletijd'
import { selectForPolicy } from '../publicatie/policy'
import { isTekstDoc } from '../teksten/leesschema'
import { LEGE_TEKST } from './gegevens'

const id = { select: { id: true } } as const

/** What the form of a scholing reads. */
export const selectFormulier = {
  id: true,
  vorm: true,
  werkvormId: true,
  kostenCent: true,
  kostenToelichting: true,
  accreditatie: true,
  voorbereidingMinuten: true,
  capaciteit: true,
  organisatorRol: true,
  beschrijving: true,
  reflectievraag: true,
  aanmeldenOpen: true,
  aanmeldenTot: true,
  onzekereVelden: true,
  doelgroepen: id,
  disciplines: id,
  niveaus: id,
  domeinen: id,
  bijeenkomsten: { orderBy: [{ begin: 'asc' }, { id: 'asc' }] },
  opname: { select: { url: true, beschikbaar: true, toestemming: true } },
  publicatie: { select: { ...selectForPolicy, slug: true, titel: true, versie: true } },
} satisfies Prisma.ScholingSelect

type Rij = Prisma.ScholingGetPayload<{ select: typeof selectFormulier }>

const ids = (rijen: readonly { id: string }[]) => rijen.map((rij) => rij.id)

/** A scholing in the fields of its form (`scholingVelden`): local dates and times, ids of what was chosen. */
export function naarFormulierwaarden(rij: Rij) {
  const { publicatie, bijeenkomsten, doelgroepen, disciplines, niveaus, domeinen, aanmeldenTot, ...velden } =
    rij
  return {
    ...velden,
    slug: publicatie.slug,
    titel: publicatie.titel,
    versie: publicatie.versie,
    netwerkId: publicatie.netwerkId,
    beschrijving: isTekstDoc(rij.beschrijving) ? rij.beschrijving : LEGE_TEKST,
    aanmeldenTot: aanmeldenTot && laatsteDag(aanmeldenTot),
    doelgroepIds: ids(doelgroepen),
    disciplineIds: ids(disciplines),
    niveauIds: ids(niveaus),
    domeinIds: ids(domeinen),
    bijeenkomsten: bijeenkomsten.map(({ lokaalBegin, lokaalEinde, ...datum }) => ({
      id: datum.id,
      locatie: datum.locatie,
      gemeente: datum.gemeente,
      onlineLink: datum.onlineLink,
      datumBevestigd: datum.datumBevestigd,
      tijdBevestigd: datum.tijdBevestigd,
      datum: lokaalBegin.slice(0, 10),
      begin: lokaalBegin.slice(11),
      einde: lokaalEinde.slice(11),
    })),
  }
}

export type Formulierwaarden = ReturnType<typeof naarFormulierwaarden>
