import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bezoeker, job } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer } from '@/tests/support/actors'
import { aGebruiker, aSession } from '@/tests/support/factories/gebruiker'
import { acceptUitnodiging } from './accept-uitnodiging'
import { createGebruiker } from './create-gebruiker'
import { inviteGebruiker } from './invite-gebruiker'
import { findSessionActor, findUitnodiging } from './queries'
import { requestNieuweUitnodiging } from './request-nieuwe-uitnodiging'
import { requestUitnodiging } from './request-uitnodiging'
import { sendUitnodiging } from './send-uitnodiging'
import { isWachtwoord } from './wachtwoord'

const NU = new Date('2026-11-23T09:00:00Z')
const WACHTWOORD = 'paraplu kwartel zolder fiets'
const EMAIL = 'nieuw@hospice.example'

beforeEach(() => holdClock(NU))
afterEach(() => holdClock())

const minutesLater = (minutes: number) => holdClock(new Date(NU.getTime() + minutes * 60_000))
const accept = (token: string, wachtwoord = WACHTWOORD) =>
  acceptUitnodiging(bezoeker, { token, wachtwoord, demo: false })
const mails = () => database().mailbericht.findMany({ orderBy: { createdAt: 'asc' } })

/** The token in the newest mail. */
async function newestToken(): Promise<string> {
  const all = await mails()
  return /token=([\w-]+)/.exec(all.at(-1)?.tekst ?? '')?.[1] ?? ''
}

async function invited(): Promise<string> {
  await inviteGebruiker(await beheer(), {
    naam: 'Noor Nieuw',
    email: EMAIL,
    rollen: ['HOSPICEMEDEWERKER'],
    netwerkId: null,
    organisatieId: null,
    eigenWachtwoord: null,
    adres: '192.0.2.1',
  })
  return newestToken()
}

describe('een uitnodiging', () => {
  test('gaat per mail, en het wachtwoord dat je kiest is daarna het jouwe', async () => {
    const token = await invited()
    expect(await mails()).toEqual([
      expect.objectContaining({
        aan: EMAIL,
        tekst: expect.stringContaining('http://localhost:3000/aanmelden/uitnodiging?token='),
      }),
    ])
    await accept(token)
    const { wachtwoordHash } = await database().gebruiker.findUniqueOrThrow({ where: { email: EMAIL } })
    expect(await isWachtwoord(WACHTWOORD, wachtwoordHash)).toBe(true)
  })

  test('openen verbruikt de link niet', async () => {
    const token = await invited()
    const link = await findUitnodiging(bezoeker, { token })
    expect(link).toEqual({ geldig: true, naam: 'Noor Nieuw', email: EMAIL, isNieuw: true })
    await expect(accept(token)).resolves.toBeDefined()
  })

  test('werkt één keer', async () => {
    const token = await invited()
    await accept(token)
    await expect(accept(token)).rejects.toThrow('werkt niet meer')
  })

  test('werkt één keer, ook als twee browsers hem tegelijk gebruiken', async () => {
    const token = await invited()
    const results = await Promise.allSettled([accept(token), accept(token)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('werkt tien minuten', async () => {
    const token = await invited()
    minutesLater(10)
    expect(await findUitnodiging(bezoeker, { token })).toEqual({ geldig: false })
    await expect(accept(token)).rejects.toThrow('werkt niet meer')
  })

  test('van een gesloten account werkt niet', async () => {
    const token = await invited()
    await database().gebruiker.update({ where: { email: EMAIL }, data: { gedeactiveerdOp: NU } })
    await expect(accept(token)).rejects.toThrow('werkt niet meer')
  })

  test('met een nieuwere link werkt de oude niet meer', async () => {
    const old = await invited()
    await sendUitnodiging(job('test'), { email: EMAIL, demo: false })
    await expect(accept(old)).rejects.toThrow('werkt niet meer')
    await expect(accept(await newestToken())).resolves.toBeDefined()
  })

  test('een makkelijk wachtwoord wordt geweigerd en de link blijft goed', async () => {
    const token = await invited()
    await expect(accept(token, 'Noor Nieuw hospice 2026')).rejects.toMatchObject({
      fields: { wachtwoord: [expect.stringContaining('makkelijk te raden')] },
    })
    await expect(accept(token, 'kort')).rejects.toMatchObject({
      fields: { wachtwoord: [expect.stringContaining('minstens 15 tekens')] },
    })
    await expect(accept(token)).resolves.toBeDefined()
  })

  test('de link zelf staat niet in de tabel met uitnodigingen', async () => {
    const token = await invited()
    expect(JSON.stringify(await database().uitnodiging.findMany())).not.toContain(token)
  })

  test('een verlopen link kan een nieuwe laten sturen, naar hetzelfde adres', async () => {
    const token = await invited()
    minutesLater(30)
    await requestNieuweUitnodiging(bezoeker, { token, adres: '192.0.2.1', demo: false })
    expect(await queued()).toEqual([{ email: EMAIL, demo: false }])
  })
})

describe('een nieuw wachtwoord vragen', () => {
  const vraag = (email: string) => requestUitnodiging(bezoeker, { email, adres: '192.0.2.1', demo: false })

  test('geeft hetzelfde antwoord en hetzelfde werk voor een bekend en een onbekend adres', async () => {
    await aGebruiker({ email: EMAIL })
    expect(await vraag(EMAIL)).toEqual(await vraag('niemand@hospice.example'))
    expect(await queued()).toEqual([
      { email: EMAIL, demo: false },
      { email: 'niemand@hospice.example', demo: false },
    ])
    expect(await mails()).toEqual([])
  })

  test('mailt alleen wie een open account heeft', async () => {
    await aGebruiker({ email: EMAIL })
    await aGebruiker({ email: 'dicht@hospice.example', gedeactiveerdOp: NU })
    await aGebruiker({ email: 'demo@hospice.example', isDemo: true })
    for (const email of [EMAIL, 'dicht@hospice.example', 'demo@hospice.example', 'niemand@hospice.example']) {
      await sendUitnodiging(job('test'), { email, demo: false })
    }
    expect((await mails()).map(({ aan }) => aan)).toEqual([EMAIL])
  })

  test('mag drie keer per kwartier, ook voor een adres dat niet bestaat', async () => {
    for (const email of [EMAIL, 'niemand@hospice.example']) {
      for (let count = 0; count < 3; count += 1) await vraag(email)
      await expect(vraag(email)).rejects.toThrow('al een paar keer')
    }
  })

  test('met het nieuwe wachtwoord eindigen alle sessies, en de eigenaar hoort het', async () => {
    const { id } = await aGebruiker({ email: EMAIL, wachtwoordHash: 'oud' })
    const { token } = await aSession(id, { expiresAt: new Date(NU.getTime() + 3_600_000) })
    await sendUitnodiging(job('test'), { email: EMAIL, demo: false })
    await accept(await newestToken())
    expect(await findSessionActor(bezoeker, { token, demo: false })).toBeNull()
    expect((await mails()).at(-1)).toMatchObject({
      aan: EMAIL,
      onderwerp: expect.stringContaining('is veranderd'),
    })
  })
})

describe('een account vanaf de server', () => {
  const velden = {
    naam: 'Bea',
    email: EMAIL,
    rollen: ['BEHEER' as const],
    netwerkId: null,
    organisatieId: null,
  }

  test('zonder wachtwoord geeft het een link terug', async () => {
    const { link } = await createGebruiker(job('test'), velden)
    expect(link).toMatch(/^http:\/\/localhost:3000\/aanmelden\/uitnodiging\?token=[\w-]{43}$/)
  })

  test('hetzelfde adres kan geen tweede account krijgen, hoe je het ook schrijft', async () => {
    await createGebruiker(job('test'), velden)
    await expect(
      createGebruiker(job('test'), { ...velden, email: 'NIEUW＠hospice.example' }),
    ).rejects.toThrow('al een account')
  })

  test('niemand kan dit vanuit de browser', async () => {
    await expect(createGebruiker(await beheer(), velden)).rejects.toThrow()
  })
})

async function queued(): Promise<unknown[]> {
  const rows = await database().$queryRaw<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'uitnodiging.mail' order by j.id`
  return rows.map(({ payload }) => payload)
}
