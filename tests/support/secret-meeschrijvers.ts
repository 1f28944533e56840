import { database } from '@/lib/platform/db'
import { aGebruiker } from './factories/gebruiker'
import { aMeeschrijfvraag, aMeeschrijver } from './factories/meeschrijver'

/** Of each story that is still a concept, who was asked to write it along and what was answered. */
export async function makeMeeschrijvers(): Promise<void> {
  const concepten = await database().publicatie.findMany({
    where: { soort: 'PRAKTIJKVERHAAL', status: 'CONCEPT' },
    select: { id: true },
  })
  for (const { id } of concepten) {
    await aMeeschrijfvraag(id, null, { email: 'GEHEIM-BLOK@hospice.example' })
    const { id: zeiNee } = await aGebruiker({ rollen: ['HOSPICEMEDEWERKER'] })
    await aMeeschrijver(id, zeiNee, { stand: 'NEE', jaOp: null, woord: 'GEHEIM-BLOK' })
  }
}
