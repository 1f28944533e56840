import { expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { beheer, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aMeeschrijfvraag, aMeeschrijver } from '@/tests/support/factories/meeschrijver'
import { aOpmerking } from '@/tests/support/factories/opmerking'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { assignOverdracht } from '../gebruikers/assign-overdracht'
import { deactivateGebruiker } from '../gebruikers/deactivate-gebruiker'
import { deleteGegevens } from '../gebruikers/delete-gegevens'
import { hashWachtwoord } from '../gebruikers/wachtwoord'
import { sendOpmerkingen } from '../opmerkingen/send-opmerkingen'
import { deleteOrigineel } from '../praktijkverhalen/delete-origineel'

const DAG = 86_400_000
const WACHTWOORD = 'paraplu kwartel zolder fiets'

/** A story with one person who writes along, one who was asked, one who stopped, and an address that nobody has. */
async function metAllen(gepubliceerdOp: Date | null) {
  const auteur = await hospicemedewerker()
  const [mee, gevraagd, gestopt] = [
    await hospicemedewerker(),
    await hospicemedewerker(),
    await hospicemedewerker(),
  ]
  const status = gepubliceerdOp ? 'GEPUBLICEERD' : 'CONCEPT'
  const { id, publicatie } = await aPraktijkverhaal({
    publicatie: { status, gepubliceerdOp, auteurId: auteur.id },
  })
  await aMeeschrijver(id, mee.id)
  await aMeeschrijver(id, gestopt.id, { stand: 'GESTOPT' })
  await aMeeschrijfvraag(id, gevraagd.id)
  await aMeeschrijfvraag(id, null, { email: 'niemand@elders.example' })
  return { id, publicatie, auteur, mee, gevraagd, gestopt }
}

const schrijvers = async (publicatieId: string) => {
  const rijen = await database().meeschrijver.findMany({ where: { publicatieId } })
  return rijen.map(({ gebruikerId }) => gebruikerId).sort()
}

test('negentig dagen na publicatie is alleen nog bekend wie echt meeschreef, ook wie daarmee stopte', async () => {
  const oud = await metAllen(new Date(Date.now() - 91 * DAG))
  const nieuw = await metAllen(new Date(Date.now() - 89 * DAG))
  for (const { id } of [oud, nieuw]) await deleteOrigineel(job('x'), { id })
  expect(await schrijvers(oud.id)).toEqual([oud.mee.id, oud.gestopt.id].sort())
  expect(await schrijvers(nieuw.id)).toHaveLength(4)
})

test('een opmerking bij het verhaal gaat ook naar wie meeschrijft, niet naar wie alleen gevraagd is of stopte', async () => {
  const { id, publicatie, auteur, mee } = await metAllen(null)
  await aOpmerking(publicatie, (await redactie()).id)
  await sendOpmerkingen(job('x'), { id })
  const mails = await database().mailbericht.findMany({ select: { aan: true } })
  const lezers = await database().gebruiker.findMany({ where: { id: { in: [auteur.id, mee.id] } } })
  expect(mails.map(({ aan }) => aan).sort()).toEqual(lezers.map(({ email }) => email).sort())
})

test('wie gewist is, schreef nergens meer mee, en wie een verhaal overneemt, schrijft niet langer mee maar zelf', async () => {
  const { id, auteur, mee, gestopt } = await metAllen(null)
  const beheerder = await beheer({ wachtwoordHash: await hashWachtwoord(WACHTWOORD) })
  await deactivateGebruiker(beheerder, { id: gestopt.id })
  await deleteGegevens(beheerder, { id: gestopt.id, eigenWachtwoord: WACHTWOORD, adres: '192.0.2.1' })
  expect(await schrijvers(id)).not.toContain(gestopt.id)
  expect(await schrijvers(id)).toContain(mee.id)
  const stukken = [{ soort: 'CONCEPT' as const, sleutel: id, naar: mee.id }]
  await assignOverdracht(beheerder, { id: auteur.id, groepen: [], stukken })
  expect(await schrijvers(id)).not.toContain(mee.id)
  expect(await database().publicatie.findUnique({ where: { id } })).toMatchObject({ auteurId: mee.id })
})
