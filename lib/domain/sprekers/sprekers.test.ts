import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { ForbiddenError, NotFoundError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { actorMet, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { anAkkoord, aSpreker } from '@/tests/support/factories/spreker'
import { deleteSpreker } from './delete-spreker'
import { findAkkoord, findEigenAkkoord, findSprekers } from './queries'
import { requestAkkoord } from './request-akkoord'
import { saveAkkoord } from './save-akkoord'
import { saveSpreker } from './save-spreker'
import { setAkkoord } from './set-akkoord'

beforeEach(() => holdClock(new Date('2026-11-21T12:00:00Z')))
afterEach(() => holdClock())

const NOOR = { naam: 'Noor de Vries', functie: 'Psychiater', email: 'noor@ggz.example' }
const VRAAG = { bereik: 'LEDEN', tot: '2027-06-01' } as const

/** A scholing with a speaker who was asked; `token` is what the mail brought. */
async function gevraagd(email = NOOR.email) {
  const redacteur = await redactie()
  const scholing = await aScholing()
  await saveSpreker(redacteur, { id: scholing.id, ...NOOR, email })
  const { id } = await database().spreker.findFirstOrThrow({ where: { scholingId: scholing.id } })
  await requestAkkoord(redacteur, { id, ...VRAAG })
  return { redacteur, scholing, id, token: await tokenUitMail(email) }
}

async function tokenUitMail(aan: string): Promise<string> {
  const mail = await database().mailbericht.findFirstOrThrow({
    where: { aan },
    orderBy: { createdAt: 'desc' },
  })
  return /token=([\w-]{43})/.exec(mail.tekst ?? '')?.[1] ?? ''
}

const stand = (id: string) =>
  database().spreker.findUniqueOrThrow({
    where: { id },
    select: { akkoord: true, akkoordBereik: true, akkoordTot: true },
  })

describe('de sprekers van een scholing', () => {
  test('houdt wie de scholing beheert bij, en niemand anders ziet een mailadres', async () => {
    const netwerk = await aNetwerk()
    const { id, publicatie } = await aScholing({ publicatie: { netwerkId: netwerk.id } })
    const eigen = await coordinator({ netwerkId: netwerk.id })
    await saveSpreker(eigen, { id, ...NOOR })
    const { slug } = publicatie
    expect((await findSprekers(eigen, { slug }))?.sprekers).toMatchObject([
      { ...NOOR, akkoord: 'NIET_GEVRAAGD' },
    ])
    for (const actor of [await coordinator(), await hospicemedewerker()]) {
      expect(await findSprekers(actor, { slug })).toBeNull()
      await expect(saveSpreker(actor, { id, ...NOOR })).rejects.toThrow(ForbiddenError)
    }
  })

  test('met een ander adres is het iemand anders: het akkoord en de link vervallen', async () => {
    const { redacteur, scholing, id, token } = await gevraagd()
    await saveAkkoord(bezoeker, { token, antwoord: 'ja', ...VRAAG })
    const { publicatie } = scholing
    await saveSpreker(redacteur, { id: scholing.id, sprekerId: id, ...NOOR, naam: 'N. de Vries' })
    expect(await stand(id)).toMatchObject({ akkoord: 'JA' })
    await saveSpreker(redacteur, { id: scholing.id, sprekerId: id, ...NOOR, email: 'ander@ggz.example' })
    expect(await stand(id)).toMatchObject({ akkoord: 'NIET_GEVRAAGD', akkoordBereik: null })
    expect(await findAkkoord(bezoeker, { token })).toBeNull()
    expect((await findSprekers(redacteur, { slug: publicatie.slug }))?.slot.stand).toBe('WACHT_OP_AKKOORD')
  })

  test('een nee verdwijnt niet door de spreker weg te halen zolang er een opname is', async () => {
    const redacteur = await redactie()
    const { id: scholingId } = await aScholing()
    const { id } = await aSpreker(scholingId)
    await database().opname.create({
      data: { scholingId, url: 'https://video.example/1', beschikbaar: true },
    })
    await expect(deleteSpreker(redacteur, { id })).rejects.toThrow('Haal eerst de opname weg')
    await database().opname.deleteMany({})
    await deleteSpreker(redacteur, { id })
    expect(await database().spreker.count()).toBe(0)
  })

  test('een spreker van een andere scholing is zo niet te veranderen', async () => {
    const [een, ander] = [await aScholing(), await aScholing()]
    const { id: sprekerId } = await aSpreker(ander.id)
    await expect(saveSpreker(await redactie(), { id: een.id, sprekerId, ...NOOR })).rejects.toThrow(
      NotFoundError,
    )
  })
})

describe('akkoord voor een opname', () => {
  test('kan zonder account: de link toont de vraag, verandert niets, en het antwoord is later in te trekken', async () => {
    const { id, token } = await gevraagd()
    expect(await findAkkoord(bezoeker, { token })).toMatchObject({
      naam: NOOR.naam,
      akkoord: 'GEVRAAGD',
      gevraagd: VRAAG,
      gegeven: null,
    })
    expect(await stand(id)).toMatchObject({ akkoord: 'GEVRAAGD' })
    await saveAkkoord(bezoeker, { token, antwoord: 'ja', bereik: 'INGESCHREVENEN', tot: '2027-01-01' })
    expect(await stand(id)).toEqual({
      akkoord: 'JA',
      akkoordBereik: 'INGESCHREVENEN',
      akkoordTot: new Date('2027-01-01T00:00:00Z'),
    })
    await saveAkkoord(bezoeker, { token, antwoord: 'nee' })
    expect(await stand(id)).toEqual({ akkoord: 'INGETROKKEN', akkoordBereik: null, akkoordTot: null })
  })

  test.each([
    ['een groter bereik', { bereik: 'OPENBAAR', tot: '2027-01-01' }],
    ['een latere dag', { bereik: 'LEDEN', tot: '2027-06-02' }],
    ['een dag die voorbij is', { bereik: 'LEDEN', tot: '2026-11-20' }],
    ['niets', {}],
  ] as const)('gaat niet verder dan gevraagd: %s', async (_wat, grens) => {
    const { id, token } = await gevraagd()
    await expect(saveAkkoord(bezoeker, { token, antwoord: 'ja', ...grens })).rejects.toThrow()
    expect(await stand(id)).toMatchObject({ akkoord: 'GEVRAAGD' })
  })

  test('alleen de nieuwste link werkt, tot en met de dag die gevraagd is; bewaard is alleen de afdruk', async () => {
    const { redacteur, id, token } = await gevraagd()
    await saveAkkoord(bezoeker, { token, antwoord: 'ja', ...VRAAG })
    holdClock(new Date('2026-11-22T12:00:00Z'))
    await requestAkkoord(redacteur, { id, ...VRAAG })
    expect(await stand(id)).toMatchObject({ akkoord: 'GEVRAAGD', akkoordBereik: null })
    await expect(saveAkkoord(bezoeker, { token, antwoord: 'ja', ...VRAAG })).rejects.toThrow(
      'werkt niet meer',
    )
    const nieuwste = await tokenUitMail(NOOR.email)
    const rijen = JSON.stringify(await database().spreker.findMany())
    expect(nieuwste).not.toBe(token)
    expect(rijen).not.toContain(nieuwste)
    holdClock(new Date('2027-06-01T21:30:00Z'))
    expect(await findAkkoord(bezoeker, { token: nieuwste })).not.toBeNull()
    holdClock(new Date('2027-06-01T22:00:00Z'))
    expect(await findAkkoord(bezoeker, { token: nieuwste })).toBeNull()
    await expect(saveAkkoord(bezoeker, { token: nieuwste, antwoord: 'nee' })).rejects.toThrow(
      'werkt niet meer',
    )
  })

  test('kan met een account zonder de mail, alleen voor zichzelf, en niemand hoort dat er een account is', async () => {
    const { email, id: gebruikerId } = await aGebruiker({ email: 'noor@hospice.example' })
    const { id, redacteur, scholing } = await gevraagd(email)
    const noor = await actorMet(['HOSPICEMEDEWERKER'])
    await expect(setAkkoord(noor, { id, antwoord: 'nee' })).rejects.toThrow(ForbiddenError)
    expect(await findEigenAkkoord(noor, { id })).toBeNull()
    const zij = { ...noor, id: gebruikerId }
    expect(await findEigenAkkoord(zij, { id })).toMatchObject({ gevraagd: VRAAG })
    await setAkkoord(zij, { id, antwoord: 'ja', ...VRAAG })
    expect(await stand(id)).toMatchObject({ akkoord: 'JA', akkoordBereik: 'LEDEN' })
    const gezien = JSON.stringify(await findSprekers(redacteur, { slug: scholing.publicatie.slug }))
    expect(gezien).not.toContain(gebruikerId)
  })

  test('wordt niet zonder adres gevraagd, niet voor een dag die voorbij is en niet eindeloos', async () => {
    const redacteur = await redactie()
    const { id: scholingId } = await aScholing()
    const { id: zonder } = await aSpreker(scholingId)
    await expect(requestAkkoord(redacteur, { id: zonder, ...VRAAG })).rejects.toThrow('e-mailadres')
    const { id } = await aSpreker(scholingId, { email: NOOR.email })
    for (const tot of ['2026-11-20', '2031-11-22'])
      await expect(requestAkkoord(redacteur, { id, ...VRAAG, tot })).rejects.toThrow()
    for (let keer = 0; keer < 5; keer += 1) await requestAkkoord(redacteur, { id, ...VRAAG })
    await expect(requestAkkoord(redacteur, { id, ...VRAAG })).rejects.toThrow('vijf mails')
  })

  test('de database bewaart nooit een ja dat verder gaat dan de vraag', async () => {
    const { id } = await anAkkoord((await aScholing()).id, 'LEDEN', '2027-01-01')
    const naar = (data: object) => database().spreker.update({ where: { id }, data })
    await expect(naar({ gevraagdBereik: 'INGESCHREVENEN' })).rejects.toThrow()
    await expect(naar({ akkoordTot: new Date('2027-01-02T00:00:00Z') })).rejects.toThrow()
    await expect(naar({ akkoord: 'NEE' })).rejects.toThrow()
  })
})
