import { hospicemedewerker, redactie } from '../../support/actors'
import { netwerkId, plaatsVerhaal, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('wat de redactie intrekt, verwijst lezers op het oude adres door tot het weer gepubliceerd is', async ({
  open,
  bestaatNiet,
  bevindingen,
  baseURL,
}) => {
  const auteur = await hospicemedewerker({ netwerkId: await netwerkId() })
  const [titel, ander] = [uniek('Toch niet goed'), uniek('Beter verteld')]
  const { slug } = await plaatsVerhaal(auteur, { titel })
  await plaatsVerhaal(auteur, { titel: ander })
  const adres = `/praktijkverhalen/${slug}`
  const lezer = await open(await hospicemedewerker(), adres)
  await expect(lezer.getByRole('heading', { level: 1, name: titel })).toBeVisible()

  const page = await open(await redactie(), adres)
  await page.getByRole('link', { name: 'Intrekken…' }).click()
  await page.getByLabel('Wat lezen mensen die deze pagina zoeken?').fill('De familie vroeg het.')
  await page.getByLabel('Wat komt ervoor in de plaats?').fill('Een titel die niet bestaat')
  await page.getByRole('button', { name: 'Intrekken' }).click()
  await expect(page.getByText('We vinden geen gepubliceerde pagina met deze titel')).toBeVisible()
  await expect(page.getByLabel('Wat lezen mensen die deze pagina zoeken?')).toHaveValue(
    'De familie vroeg het.',
  )
  await page.getByLabel('Wat komt ervoor in de plaats?').fill(ander)
  await page.getByRole('button', { name: 'Intrekken' }).click()
  await expect(page.getByText('Dit is een concept.')).toBeVisible()

  bevindingen.verwacht.add(new URL(adres, baseURL).href)
  expect((await lezer.goto(adres))?.status()).toBe(410)
  await expect(lezer.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is ingetrokken')
  await expect(lezer.getByText('De familie vroeg het.')).toBeVisible()
  await lezer.getByRole('link', { name: ander }).click()
  await expect(lezer.getByRole('heading', { level: 1, name: ander })).toBeVisible()
  await bestaatNiet(lezer, '/praktijkverhalen/dit-was-er-nooit')

  await page.getByRole('button', { name: 'Archiveren' }).click()
  await expect(page.getByText('Dit staat in het archief.')).toBeVisible()
  expect((await lezer.goto(adres))?.status()).toBe(410)
  await page.getByRole('button', { name: 'Terugzetten' }).click()
  await expect(page.getByText('Dit is een concept.')).toBeVisible()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByText('Het verhaal is gepubliceerd.')).toBeVisible()
  expect((await lezer.goto(adres))?.status()).toBe(200)
  await expect(lezer.getByRole('heading', { level: 1, name: titel })).toBeVisible()
})
