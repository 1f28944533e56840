import { describe, expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { ForbiddenError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aOpmerking } from '@/tests/support/factories/opmerking'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { sendBackPublicatie } from '../publicatie/send-back-publicatie'
import { createAntwoord } from './create-antwoord'
import { mailOpmerkingen } from './jobs'
import { sendOpmerkingen } from './send-opmerkingen'

const mails = async () =>
  (await database().mailbericht.findMany({ orderBy: { aan: 'asc' } })).map(({ aan, onderwerp, tekst }) => ({
    aan,
    onderwerp,
    tekst,
  }))
const adresVan = async (id: string) => (await database().gebruiker.findUniqueOrThrow({ where: { id } })).email
const wachtend = () =>
  database().$queryRaw<{ run_at: Date; key: string }[]>`
    select run_at, key from graphile_worker.jobs where key like 'opmerking:%'`

async function metDrieOpmerkingen() {
  const auteur = await hospicemedewerker({ naam: 'Anna' })
  const redacteur = await redactie({ naam: 'Ria' })
  const { publicatie } = await aPraktijkverhaal({ publicatie: { status: 'CONCEPT', auteurId: auteur.id } })
  const een = await aOpmerking(publicatie, redacteur.id, { fragment: 'Mevrouw A.' })
  const { id: _, ...zelfde } = een
  await database().opmerking.createMany({
    data: ['En dit?', 'En dat?'].map((tekst) => ({ ...zelfde, tekst })),
  })
  return { auteur, redacteur, publicatie, een }
}

describe('bericht over opmerkingen', () => {
  test('is één mail aan de schrijver over alles samen, zonder de woorden, en nooit twee keer', async () => {
    const { auteur, publicatie } = await metDrieOpmerkingen()
    await Promise.all([
      mailOpmerkingen.run({ id: publicatie.id }),
      mailOpmerkingen.run({ id: publicatie.id }),
    ])
    await mailOpmerkingen.run({ id: publicatie.id })
    const [mail, ...rest] = await mails()
    expect(rest).toEqual([])
    expect(mail).toMatchObject({
      aan: await adresVan(auteur.id),
      onderwerp: `3 opmerkingen bij “${publicatie.titel}”`,
    })
    expect(mail?.tekst).toContain(`/opmerkingen/${publicatie.id}`)
    expect(mail?.tekst).not.toContain('korter')
    expect(mail?.tekst).not.toContain('Mevrouw A.')
  })

  test('gaat na een antwoord naar wie de opmerking plaatste, en niet naar wie antwoordde', async () => {
    const { auteur, redacteur, publicatie, een } = await metDrieOpmerkingen()
    await database().opmerking.updateMany({ data: { gemaildOp: new Date() } })
    await createAntwoord(auteur, { id: een.id, tekst: 'Ja.' })
    expect(await sendOpmerkingen(job('x'), { id: publicatie.id })).toEqual({ aantal: 1 })
    expect(await mails()).toMatchObject([{ aan: await adresVan(redacteur.id) }])
  })

  test('gaat bij een dossier naar de verantwoordelijke; niet naar wie weg is of niets meer mag zien', async () => {
    const zorgt = await hospicemedewerker()
    const redacteur = await redactie()
    const { publicatie, id } = await aThemadossier({ dossier: { verantwoordelijkeId: zorgt.id } })
    const oud = await redactie()
    const draad = await aOpmerking(publicatie, oud.id)
    await database().opmerking.create({
      data: { publicatieId: id, onderId: draad.id, auteurId: redacteur.id, tekst: 'Ja.' },
    })
    await database().gebruikerRol.deleteMany({ where: { gebruikerId: oud.id } })
    expect(await sendOpmerkingen(job('x'), { id })).toEqual({ aantal: 1 })
    expect(await mails()).toMatchObject([{ aan: await adresVan(zorgt.id) }])
  })

  test('gaat van de redactie alleen naar wie het stuk het laatst behandelde, en niet bij woorden van de redactie', async () => {
    const { auteur, redacteur, publicatie } = await metDrieOpmerkingen()
    const { id } = publicatie
    await database().opmerking.updateMany({ data: { gemaildOp: new Date() } })
    const schrijft = (auteurId: string) => aOpmerking(publicatie, auteurId, { blok: 'a'.repeat(24) })
    await schrijft(auteur.id)
    expect(await sendOpmerkingen(job('x'), { id })).toEqual({ aantal: 0 })
    const laatste = await redactie()
    await database().publicatie.update({ where: { id }, data: { redacteurId: laatste.id } })
    await database().versie.deleteMany({ where: { nummer: 50 } })
    await schrijft(auteur.id)
    expect(await sendOpmerkingen(job('x'), { id })).toEqual({ aantal: 1 })
    expect(await mails()).toMatchObject([{ aan: await adresVan(laatste.id) }])
    await database().versie.deleteMany({ where: { nummer: 50 } })
    await schrijft(redacteur.id)
    await sendOpmerkingen(job('x'), { id })
    expect((await mails()).map(({ aan }) => aan).sort()).toEqual(
      [await adresVan(laatste.id), await adresVan(auteur.id)].sort(),
    )
  })

  test('wacht tot er tien minuten niets bij komt, maar gaat bij terugsturen meteen', async () => {
    const { auteur, redacteur, publicatie, een } = await metDrieOpmerkingen()
    const voor = Date.now()
    await createAntwoord(auteur, { id: een.id, tekst: 'Ja.' })
    await createAntwoord(auteur, { id: een.id, tekst: 'Nee.' })
    const [taak, ...rest] = await wachtend()
    expect(rest).toEqual([])
    expect(taak?.run_at.getTime()).toBeGreaterThan(voor + 9 * 60_000)
    await database().publicatie.update({ where: { id: publicatie.id }, data: { status: 'TER_BEOORDELING' } })
    await sendBackPublicatie(redacteur, { id: publicatie.id, opmerking: 'Kijk er nog eens naar.' })
    const [meteen, ...nietMeer] = await wachtend()
    expect(nietMeer).toEqual([])
    expect(meteen?.run_at.getTime()).toBeLessThan(Date.now() + 60_000)
    await mailOpmerkingen.run({ id: publicatie.id })
    expect((await mails()).filter(({ onderwerp }) => onderwerp.startsWith('4 opmerkingen'))).toHaveLength(1)
  })

  test('stuurt alleen het achtergrondwerk', async () => {
    const { redacteur, publicatie } = await metDrieOpmerkingen()
    await expect(sendOpmerkingen(redacteur, { id: publicatie.id })).rejects.toThrow(ForbiddenError)
    expect(await mails()).toEqual([])
  })
})
