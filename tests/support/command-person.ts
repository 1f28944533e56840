import { hashToken } from '@/lib/domain/gebruikers/sessietoken'
import { type Actor, actorId, type GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { actorMet } from './actors'
import { aSession } from './factories/gebruiker'
import { aMeeschrijfvraag, aMeeschrijver } from './factories/meeschrijver'
import { aPraktijkverhaal } from './factories/praktijkverhaal'
import { aScholing } from './factories/scholing'
import { aGevraagd } from './factories/spreker'

const DAG = 86_400_000
export const TOKEN = 'een-token-van-een-link-dat-lang-genoeg-is'

/** What is of the auteur alone, and an account that was invited. */
export async function makePersonal(auteur: GebruikerActor, netwerkId: string) {
  const db = database()
  const publicatie = { netwerkId }
  const komend = await aScholing({ publicatie })
  const voorbij = await aScholing({ publicatie, bijeenkomsten: [{ begin: new Date(Date.now() - DAG) }] })
  const van = { gebruikerId: auteur.id }
  const lid = await actorMet(['HOSPICEMEDEWERKER'], { netwerkId })
  await db.uitnodiging.create({
    data: { gebruikerId: lid.id, tokenHash: hashToken(TOKEN), expiresAt: new Date(Date.now() + DAG) },
  })
  return {
    lid,
    komend,
    voorbij,
    inschrijving: await db.inschrijving.create({
      data: { ...van, scholingId: komend.id, status: 'BEVESTIGD' },
    }),
    // Three weeks old: its first question is open.
    reflectie: await db.reflectie.create({
      data: { ...van, scholingId: voorbij.id, tekst: 'Rust.', createdAt: new Date(Date.now() - 21 * DAG) },
    }),
    docent: await db.docent.create({ data: { ...van, zin: 'Over rouw.' } }),
    session: await aSession(auteur.id),
    spreker: await aGevraagd(komend.id, TOKEN, '2099-12-31', van),
    opname: await db.opname.create({ data: { scholingId: voorbij.id } }),
  }
}

type Collegas = Record<'hospicemedewerker' | 'hospicemedewerker elders', Actor>

/** A concept of the auteur that one colleague writes along; another was asked. */
export async function makeSamen(auteurId: string, netwerkId: string, mensen: Collegas) {
  const samen = await aPraktijkverhaal({ publicatie: { status: 'CONCEPT', auteurId, netwerkId } })
  return {
    samen,
    meeschrijver: await aMeeschrijver(samen.id, actorId(mensen['hospicemedewerker elders']) ?? ''),
    meeschrijfvraag: await aMeeschrijfvraag(samen.id, actorId(mensen.hospicemedewerker)),
  }
}
