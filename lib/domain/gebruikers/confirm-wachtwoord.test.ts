import { beforeAll, expect, test } from 'vitest'
import { bezoeker, type GebruikerActor } from '@/lib/kernel/actor'
import { InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator } from '@/tests/support/actors'
import { aSession } from '@/tests/support/factories/gebruiker'
import { confirmWachtwoord } from './confirm-wachtwoord'
import { isPasBevestigd } from './policy'
import { findSessionActor } from './queries'
import { hashWachtwoord } from './wachtwoord'

const WACHTWOORD = 'fietsbel gordijn meeuw lantaarn'
const adres = '192.0.2.7'
const MINUUT = 60_000
let wachtwoordHash = ''

beforeAll(async () => {
  wachtwoordHash = await hashWachtwoord(WACHTWOORD)
})

/** Somebody whose password was given so many minutes ago, with the token of the session. */
async function metSessie(minuten = 0) {
  const { id } = await coordinator({ wachtwoordHash })
  const sessie = await aSession(id)
  const bevestigdOp = new Date(Date.now() - minuten * MINUUT)
  await database().session.update({ where: { id: sessie.id }, data: { bevestigdOp } })
  return { ...sessie, actor: await wieIs(sessie.token) }
}

async function wieIs(token: string): Promise<GebruikerActor> {
  const actor = await findSessionActor(bezoeker, { token, demo: false })
  if (actor?.kind !== 'gebruiker') throw new Error('geen sessie')
  return actor
}

test('het wachtwoord telt een kwartier; daarna niet meer, en zonder moment ook niet', async () => {
  const nu = new Date()
  const { bevestigdOp: _weg, ...zonder } = (await metSessie()).actor
  expect(isPasBevestigd((await metSessie(14)).actor, nu)).toBe(true)
  expect(isPasBevestigd((await metSessie(16)).actor, nu)).toBe(false)
  expect(isPasBevestigd(zonder, nu)).toBe(false)
  expect(isPasBevestigd(bezoeker, nu)).toBe(false)
})

test('het goede wachtwoord bevestigt de sessie en geeft haar een nieuw token; het oude is weg', async () => {
  const { actor, token: oud } = await metSessie(60)
  const { token } = await confirmWachtwoord(actor, { wachtwoord: WACHTWOORD, adres, token: oud })
  expect(isPasBevestigd(await wieIs(token), new Date())).toBe(true)
  expect(await findSessionActor(bezoeker, { token: oud, demo: false })).toBeNull()
  expect(await database().session.count({ where: { gebruikerId: actor.id } })).toBe(1)
})

test('een fout wachtwoord verandert niets aan de sessie', async () => {
  const { actor, token } = await metSessie(60)
  const poging = confirmWachtwoord(actor, { wachtwoord: 'iets anders dan dat', adres, token })
  await expect(poging).rejects.toThrow(InvalidInputError)
  expect(isPasBevestigd(await wieIs(token), new Date())).toBe(false)
})

test('raden houdt op na tien keer, ook met het goede wachtwoord', async () => {
  const { actor, token } = await metSessie(60)
  for (let keer = 0; keer < 10; keer += 1) {
    const poging = confirmWachtwoord(actor, { wachtwoord: `gok ${keer}`, adres, token })
    await expect(poging).rejects.toThrow(InvalidInputError)
  }
  const poging = confirmWachtwoord(actor, { wachtwoord: WACHTWOORD, adres, token })
  await expect(poging).rejects.toThrow(RefusedError)
})

test('de sessie van een ander is niet te bevestigen, en zonder sessie is er niets', async () => {
  const [een, ander] = [await metSessie(60), await metSessie(60)]
  for (const [actor, token] of [
    [een.actor, ander.token],
    [een.actor, null],
    [bezoeker, een.token],
  ] as const) {
    const poging = confirmWachtwoord(actor, { wachtwoord: WACHTWOORD, adres, token })
    await expect(poging).rejects.toThrow(NotFoundError)
  }
})
