import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bezoeker, type GebruikerActor, job } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { coordinator, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { aGevraagd } from '@/tests/support/factories/spreker'
import { saveAkkoord } from './save-akkoord'
import { sendAkkoordstand } from './send-akkoordstand'

const NU = new Date('2026-11-21T12:00:00Z')
beforeEach(() => holdClock(NU))
afterEach(() => holdClock())

const EERSTE = 'e'.repeat(43)
const TWEEDE = 't'.repeat(43)
const JA = { antwoord: 'ja', bereik: 'LEDEN', tot: '2027-06-01' } as const
const achtergrond = job('spreker.mailAkkoordstand')

/** A scholing of a netwerk with two speakers, both asked by its coordinator. */
async function gevraagd() {
  const netwerk = await aNetwerk()
  const vrager = await coordinator({ netwerkId: netwerk.id })
  const { id } = await aScholing({
    publicatie: { netwerkId: netwerk.id, titel: 'Rouw' },
    bijeenkomsten: [{ begin: new Date('2026-11-03T09:00:00Z') }],
  })
  const gevraagdDoorId = vrager.id
  await aGevraagd(id, EERSTE, '2027-06-01', { naam: 'Noor', gevraagdDoorId })
  await aGevraagd(id, TWEEDE, '2027-06-01', { naam: 'Bram', gevraagdDoorId })
  return { id, vrager, netwerkId: netwerk.id }
}
const adres = async ({ id }: GebruikerActor) =>
  (await database().gebruiker.findUniqueOrThrow({ where: { id } })).email
const mails = () =>
  database().mailbericht.findMany({
    orderBy: { createdAt: 'asc' },
    select: { aan: true, onderwerp: true, tekst: true },
  })
const later = (minuten: number) => holdClock(new Date(NU.getTime() + minuten * 60_000))

describe('wie de sprekers vroeg', () => {
  test('krijgt één mail over alle antwoorden samen, tien minuten na het laatste', async () => {
    const { id, vrager } = await gevraagd()
    await saveAkkoord(bezoeker, { token: EERSTE, ...JA })
    later(7)
    await saveAkkoord(bezoeker, { token: TWEEDE, antwoord: 'nee' })
    const taken = await database().$queryRaw`
      select key, run_at from graphile_worker.jobs where task_identifier = 'spreker.mailAkkoordstand'`
    expect(taken).toEqual([{ key: `akkoordstand:${id}`, run_at: new Date(NU.getTime() + 17 * 60_000) }])
    later(17)
    expect(await sendAkkoordstand(achtergrond, { id })).toEqual({ aantal: 1 })
    expect(await sendAkkoordstand(achtergrond, { id })).toEqual({ aantal: 0 })
    const [mail, ...rest] = await mails()
    expect(rest).toEqual([])
    expect(mail).toMatchObject({ aan: await adres(vrager), onderwerp: 'Antwoord over de opname: Rouw' })
    expect(mail?.tekst).toContain('Noor: akkoord\nBram: niet akkoord')
    expect(mail?.tekst).toContain('Zonder akkoord van alle sprekers tonen we geen opname.')
    expect(mail?.tekst).toMatch(/\/scholingsagenda\/\S+\/sprekers/)
  })

  test('leest voor wie en tot wanneer de opname opengaat als de laatste ja zei', async () => {
    const { id } = await gevraagd()
    await database().opname.create({
      data: { scholingId: id, url: 'https://video.example/1', beschikbaar: true },
    })
    await saveAkkoord(bezoeker, { token: EERSTE, ...JA })
    await sendAkkoordstand(achtergrond, { id })
    later(1)
    await saveAkkoord(bezoeker, { token: TWEEDE, ...JA, bereik: 'INGESCHREVENEN', tot: '2027-01-01' })
    await sendAkkoordstand(achtergrond, { id })
    const [eerst, daarna] = await mails()
    expect(eerst?.tekst).toContain('Eén spreker zei nog geen ja.')
    expect(daarna?.onderwerp).toBe('Alle sprekers zijn akkoord: Rouw')
    expect(daarna?.tekst).toContain(
      'De opname gaat open voor alleen wie was ingeschreven, tot en met 1 januari 2027.',
    )
    expect(daarna?.tekst).not.toContain('Noor:')
  })

  test('hoort bij een ingetrokken ja in dezelfde mail op welke dag de opname wordt gewist', async () => {
    const { id } = await gevraagd()
    await database().opname.create({
      data: { scholingId: id, url: 'https://video.example/1', beschikbaar: true },
    })
    await saveAkkoord(bezoeker, { token: EERSTE, ...JA })
    await saveAkkoord(bezoeker, { token: EERSTE, antwoord: 'nee' })
    await sendAkkoordstand(achtergrond, { id })
    const gelezen = await mails()
    expect(gelezen).toHaveLength(1)
    expect(gelezen[0]?.onderwerp).toBe('De opname wordt op 5 december 2026 gewist: Rouw')
    expect(gelezen[0]?.tekst).toContain('Noor: akkoord ingetrokken')
    expect(await database().opname.findFirst()).toMatchObject({ wissenOp: new Date('2026-12-05T00:00:00Z') })
    for (const token of [EERSTE, TWEEDE]) await saveAkkoord(bezoeker, { token, ...JA })
    later(1)
    await sendAkkoordstand(achtergrond, { id })
    expect(await database().opname.findFirst()).toMatchObject({ wissenOp: null })
  })

  test('wordt vervangen door wie er nu voor het netwerk spreekt, en zonder netwerk door de redactie', async () => {
    const { id, vrager, netwerkId } = await gevraagd()
    await database().gebruiker.update({ where: { id: vrager.id }, data: { netwerkId: null } })
    const opvolger = await coordinator({ netwerkId })
    const redacteur = await redactie()
    await saveAkkoord(bezoeker, { token: EERSTE, antwoord: 'nee' })
    await sendAkkoordstand(achtergrond, { id })
    await database().publicatie.update({ where: { id }, data: { netwerkId: null } })
    later(1)
    await saveAkkoord(bezoeker, { token: TWEEDE, antwoord: 'nee' })
    await sendAkkoordstand(achtergrond, { id })
    expect((await mails()).map(({ aan }) => aan)).toEqual([await adres(opvolger), await adres(redacteur)])
  })
})
