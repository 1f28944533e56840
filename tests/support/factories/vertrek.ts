import { database } from '@/lib/platform/db'
import { beheer } from '../actors'
import { aConsultatielijn } from './consultatielijn'
import { aGebruiker } from './gebruiker'
import { aOpmerking } from './opmerking'
import { aPublicatie } from './publicatie'
import { aThemadossier } from './themadossier'

export const SLEUTEL = 'praktijkverhaal:nieuw'

/** A beheerder who can sign in, so that there is one left. */
export const metWachtwoord = () => beheer({ wachtwoordHash: 'bestaat' })

/** Somebody with one of everything, the vervanger of the dossier, and somebody else of the redactie. */
export async function aVertrek() {
  const db = database()
  const [van, vervanger, ander] = [
    await aGebruiker({ naam: 'Noor', rollen: ['REDACTIE'] }),
    await aGebruiker({ naam: 'Vera', rollen: ['REDACTIE'] }),
    await aGebruiker({ naam: 'Anders', rollen: ['REDACTIE'] }),
  ]
  const dossier = await aThemadossier({ dossier: { verantwoordelijkeId: van.id, vervangerId: vervanger.id } })
  const tweede = await aThemadossier({ dossier: { verantwoordelijkeId: ander.id, vervangerId: van.id } })
  const lijn = await aConsultatielijn({ verantwoordelijkeId: van.id, vervangerId: vervanger.id })
  const tweedeLijn = await aConsultatielijn({ verantwoordelijkeId: ander.id, vervangerId: van.id })
  const concept = await aPublicatie({ status: 'CONCEPT', auteurId: van.id })
  const gepubliceerd = await aPublicatie({ status: 'GEPUBLICEERD', auteurId: van.id })
  await db.klad.create({ data: { gebruikerId: van.id, sleutel: SLEUTEL, inhoud: { titel: 'Half af' } } })
  const opmerking = await aOpmerking(gepubliceerd, van.id)
  const beheerder = await metWachtwoord()
  const lijnen = { lijn, tweedeLijn }
  return { beheerder, van, vervanger, ander, dossier, tweede, ...lijnen, concept, gepubliceerd, opmerking }
}
