import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { alsDag } from '../publicatie/controle'
import { alsVerwijzingen, selectVerwijzingen } from '../publicatie/verwijzingen'
import { voetnoten } from '../teksten/voetnoten'
import { dossierBronnen, selectBronnen } from './dossierbronnen'
import { alsTekst } from './dossierteksten'

/** Everything of a dossier that the page of its kenniskaart shows, in one statement. */
export const selectKenniskaart = (actor: Actor) =>
  ({
    publicatie: {
      select: { id: true, slug: true, titel: true, status: true, verwijstNaar: selectVerwijzingen(actor) },
    },
    doelgroep: { select: { titel: true, icoon: true } },
    laatstGecontroleerdOp: true,
    kenniskaart: {
      select: {
        id: true,
        titel: true,
        inhoud: true,
        versie: true,
        updatedAt: true,
        bronnen: selectBronnen(actor),
      },
    },
  }) satisfies Prisma.ThemadossierSelect

type Rij = Prisma.ThemadossierGetPayload<{ select: ReturnType<typeof selectKenniskaart> }>

/** Null while the dossier has no kenniskaart. */
export function alsKenniskaart({ kenniskaart, publicatie, doelgroep, laatstGecontroleerdOp }: Rij) {
  if (!kenniskaart) return null
  const { id, titel, inhoud, versie, updatedAt, bronnen } = kenniskaart
  const tekst = alsTekst(`${id}:${versie}`, inhoud)
  const { verwijstNaar, ...dossier } = publicatie
  return {
    titel,
    tekst,
    bijgewerkt: updatedAt,
    bronnen: dossierBronnen(bronnen, tekst ? voetnoten(tekst.doc) : []).inTekst,
    doelgroep,
    laatstGecontroleerdOp: alsDag(laatstGecontroleerdOp),
    dossier,
    verwijzingen: alsVerwijzingen(verwijstNaar),
  }
}
