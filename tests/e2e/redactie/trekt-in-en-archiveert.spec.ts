import { hospicemedewerker, redactie } from '../../support/actors'
import { netwerkId, plaatsVerhaal, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('wat de redactie intrekt of archiveert, bestaat meteen niet meer voor lezers', async ({
  open,
  bestaatNiet,
}) => {
  const auteur = await hospicemedewerker({ netwerkId: await netwerkId() })
  const titel = uniek('Toch niet goed')
  const { slug } = await plaatsVerhaal(auteur, { titel })
  const adres = `/praktijkverhalen/${slug}`
  const lezer = await open(await hospicemedewerker(), adres)
  await expect(lezer.getByRole('heading', { level: 1, name: titel })).toBeVisible()

  const page = await open(await redactie(), adres)
  await page.getByText('Intrekken…').click()
  await page.getByLabel('Waarom trek je dit in?').fill('De familie vroeg het.')
  await page.getByRole('button', { name: 'Intrekken' }).click()
  await expect(page.getByText('Dit is een concept.')).toBeVisible()
  await bestaatNiet(lezer, adres)

  await page.getByRole('button', { name: 'Archiveren' }).click()
  await expect(page.getByText('Dit staat in het archief.')).toBeVisible()
  await page.getByRole('button', { name: 'Terugzetten' }).click()
  await expect(page.getByText('Dit is een concept.')).toBeVisible()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByText('Het verhaal is gepubliceerd.')).toBeVisible()
  await lezer.goto(adres)
  await expect(lezer.getByRole('heading', { level: 1, name: titel })).toBeVisible()
})
