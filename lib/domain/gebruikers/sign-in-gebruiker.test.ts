import { beforeAll, describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { closeRateLimits } from '@/lib/platform/rate-limit'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { accountKey } from './aanmeldlimiet'
import { findSessionActor } from './queries'
import { KLOPT_NIET } from './schema'
import { signInGebruiker } from './sign-in-gebruiker'
import { signOutGebruiker } from './sign-out-gebruiker'
import { hashWachtwoord } from './wachtwoord'

const WACHTWOORD = 'vier losse woorden samen'
const EMAIL = 'hanna@hospice.example'
let wachtwoordHash = ''

beforeAll(async () => {
  wachtwoordHash = await hashWachtwoord(WACHTWOORD)
})

const browser = { adres: '192.0.2.1', apparaat: null, userAgent: 'test', vorigeToken: null, demo: false }
const signIn = (wens: Partial<Parameters<typeof signInGebruiker>[1] & object> = {}) =>
  signInGebruiker(bezoeker, { email: EMAIL, wachtwoord: WACHTWOORD, ...browser, ...wens })
const whoHas = (token: string, demo = false) => findSessionActor(bezoeker, { token, demo })
const hanna = (wens = {}) => aGebruiker({ email: EMAIL, naam: 'Hanna', wachtwoordHash, ...wens })

/** The sentences of `times` tries, one after another. */
async function tries(times: number, wens: Parameters<typeof signIn>[0]): Promise<string[]> {
  const sentences: string[] = []
  for (let count = 0; count < times; count += 1) {
    sentences.push(
      await signIn(wens).then(
        () => 'binnen',
        (error: Error) => error.message,
      ),
    )
  }
  return sentences
}

describe('aanmelden', () => {
  test('met het juiste wachtwoord krijg je een sessie met je eigen rollen', async () => {
    const { id } = await hanna({ rollen: ['REDACTIE'] })
    const { token } = await signIn()
    expect(await whoHas(token)).toEqual({
      kind: 'gebruiker',
      id,
      naam: 'Hanna',
      netwerkId: null,
      rollen: ['REDACTIE'],
      bevestigdOp: expect.any(Date),
    })
  })

  test('hoofdletters en spaties in het e-mailadres maken niet uit', async () => {
    await hanna()
    await expect(signIn({ email: '  HANNA@Hospice.Example ' })).resolves.toMatchObject({
      account: accountKey(EMAIL),
    })
  })

  test('de database bewaart van de sessie alleen een afdruk', async () => {
    await hanna()
    const { token } = await signIn()
    const [session] = await database().session.findMany()
    expect(session?.tokenHash).toHaveLength(43)
    expect(JSON.stringify(session)).not.toContain(token)
  })

  test('opnieuw aanmelden in dezelfde browser beëindigt de vorige sessie', async () => {
    await hanna()
    const eerst = await signIn()
    const daarna = await signIn({ vorigeToken: eerst.token })
    expect(daarna.token).not.toBe(eerst.token)
    expect(await whoHas(eerst.token)).toBeNull()
    expect(await whoHas(daarna.token)).not.toBeNull()
  })

  test('afmelden beëindigt de sessie meteen', async () => {
    await hanna()
    const { token } = await signIn()
    await signOutGebruiker(bezoeker, { token })
    expect(await whoHas(token)).toBeNull()
  })
})

describe('niemand komt te weten wie een account heeft', () => {
  test.each([
    ['een onbekend adres', null],
    ['een verkeerd wachtwoord', { wachtwoordHash: 'ander' }],
    ['een account zonder wachtwoord', { wachtwoordHash: null }],
    ['een gesloten account', { gedeactiveerdOp: new Date() }],
    ['een demo-account buiten de demo', { isDemo: true }],
  ])('%s geeft dezelfde zin', async (_naam, wens) => {
    if (wens) await hanna('wachtwoordHash' in wens && wens.wachtwoordHash === 'ander' ? {} : wens)
    const isWrong = wens !== null && 'wachtwoordHash' in wens && wens.wachtwoordHash === 'ander'
    await expect(signIn(isWrong ? { wachtwoord: 'iets heel anders dan dat' } : {})).rejects.toThrow(
      KLOPT_NIET,
    )
  })

  test('een onbekend adres kost evenveel rekenwerk als een bekend adres', async () => {
    await hanna()
    const duration = async (email: string) => {
      const begin = performance.now()
      await signIn({ email, wachtwoord: 'iets heel anders dan dat' }).catch(() => undefined)
      return performance.now() - begin
    }
    await duration('warm@hospice.example')
    const known = await duration(EMAIL)
    const unknown = await duration('niemand@hospice.example')
    // Without the reserve hash the difference is a factor of ten.
    expect(unknown).toBeGreaterThan(known / 3)
  })

  test('een geweigerde poging staat in het logboek, zonder wachtwoord', async () => {
    const { id } = await hanna()
    await signIn({ wachtwoord: 'iets heel anders dan dat' }).catch(() => undefined)
    const [regel] = await database().logboekregel.findMany()
    expect(regel).toMatchObject({ handeling: 'gebruiker.signIn', resultaat: 'GEWEIGERD', item: id })
    expect(JSON.stringify(regel?.details)).not.toContain('iets heel anders')
  })
})

describe('raden heeft een grens', () => {
  const verkeerd = { wachtwoord: 'iets heel anders dan dat' }

  test('na tien keer raden gaat het account een kwartier dicht, ook met het juiste wachtwoord', async () => {
    await hanna()
    expect(new Set(await tries(10, verkeerd))).toEqual(new Set([KLOPT_NIET]))
    expect(await tries(1, {})).toEqual([expect.stringContaining('te vaak')])
  })

  test('een onbekend adres krijgt dezelfde grens en dezelfde zin', async () => {
    const onbekend = { ...verkeerd, email: 'niemand@hospice.example' }
    const sentences = await tries(11, onbekend)
    expect(sentences.slice(0, 10)).toEqual(Array(10).fill(KLOPT_NIET))
    expect(sentences.at(10)).toContain('te vaak')
  })

  test('twee servers tellen samen: ook tegelijk komen er tien door', async () => {
    await hanna()
    const half = Promise.all(Array.from({ length: 8 }, () => tries(1, verkeerd)))
    const first = await half
    // A second instance has a limiter and connections of its own.
    await closeRateLimits()
    const second = await Promise.all(Array.from({ length: 8 }, () => tries(1, verkeerd)))
    const all = [...first, ...second].flat()
    expect(all.filter((sentence) => sentence === KLOPT_NIET)).toHaveLength(10)
  })

  test('de eigenaar komt er nog in vanaf een apparaat waar dat eerder lukte', async () => {
    await hanna()
    const { account } = await signIn()
    await tries(11, { ...verkeerd, adres: '203.0.113.9' })
    const apparaat = { id: 'a'.repeat(43), accounts: [account] }
    await expect(signIn({ apparaat })).resolves.toMatchObject({ account })
  })

  test('een apparaat van een ander account telt niet apart', async () => {
    await hanna()
    await tries(10, verkeerd)
    const apparaat = { id: 'b'.repeat(43), accounts: [accountKey('ander@hospice.example')] }
    expect(await tries(1, { apparaat })).toEqual([expect.stringContaining('te vaak')])
  })

  test('goed aanmelden telt niet mee', async () => {
    await hanna()
    expect(new Set(await tries(15, {}))).toEqual(new Set(['binnen']))
  })

  test('goed aanmelden wist niet wat een ander al geraden heeft', async () => {
    await hanna()
    await tries(9, verkeerd)
    expect(await tries(1, {})).toEqual(['binnen'])
    expect(await tries(2, verkeerd)).toEqual([KLOPT_NIET, expect.stringContaining('te vaak')])
  })

  test('van één adres komen er zestig per kwartier, over alle accounts samen', async () => {
    const sentences: string[] = []
    for (let count = 0; count < 61; count += 1) {
      sentences.push(...(await tries(1, { ...verkeerd, email: `iemand-${count}@hospice.example` })))
    }
    expect(sentences.slice(0, 60)).toEqual(Array(60).fill(KLOPT_NIET))
    expect(sentences.at(60)).toContain('te vaak')
  })
})
