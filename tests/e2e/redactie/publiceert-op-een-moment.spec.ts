import { followPlanning } from '@/lib/background/follow-planning'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { alsDatum, biedVerhaalAan, netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een verhaal wordt goedgekeurd voor een moment, gaat dan vanzelf naar buiten en later naar het archief', async ({
  open,
  bestaatNiet,
  bevindingen,
  baseURL,
}) => {
  const auteur = await hospicemedewerker({ netwerkId: await netwerkId() })
  const titel = uniek('Na het weekend')
  const { id, slug } = await biedVerhaalAan(auteur, { titel })
  const adres = `/praktijkverhalen/${slug}`
  const page = await open(await redactie(), adres)
  await page.getByText('Op een ander moment publiceren…').click()
  await page.getByLabel('Publiceren op').fill(`${alsDatum(overDagen(2))}T09:00`)
  await page.getByLabel('Naar het archief op').fill(`${alsDatum(overDagen(1))}T09:00`)
  await page.getByRole('button', { name: 'Plan dit moment' }).click()
  await expect(page.getByText('Kies een einde dat na het begin ligt.')).toBeVisible()
  await page.getByLabel('Naar het archief op').fill(`${alsDatum(overDagen(9))}T09:00`)
  await page.getByRole('button', { name: 'Plan dit moment' }).click()
  await expect(page.getByText('Het verhaal wordt op het afgesproken moment gepubliceerd.')).toBeVisible()
  await expect(page.getByText('Gepland: publiceren op')).toBeVisible()
  const lezer = await open(await hospicemedewerker(), '/')
  await bestaatNiet(lezer, adres)

  await page.goto(`/redactie?wat=gepland&q=${encodeURIComponent(titel)}`)
  await expect(page.getByRole('link', { name: titel, exact: true })).toBeVisible()
  const verzet = (data: { publicerenOp?: Date; eindigtOp?: Date }) =>
    database().publicatie.update({ where: { id }, data })
  await verzet({ publicerenOp: overDagen(-1) })
  await followPlanning.run({ id })
  await lezer.goto(adres)
  await expect(lezer.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  await page.goto(adres)
  await expect(page.getByText('vanzelf naar het archief')).toBeVisible()

  await verzet({ eindigtOp: overDagen(-1) })
  await followPlanning.run({})
  bevindingen.verwacht.add(new URL(adres, baseURL).href)
  expect((await lezer.goto(adres))?.status()).toBe(410)
  await expect(lezer.getByText('Die tijd is voorbij.')).toBeVisible()
})
