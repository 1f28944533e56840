import { createNieuwsbericht } from '@/lib/domain/nieuwsberichten/create-nieuwsbericht'
import { hospicemedewerker, redactie } from '../../support/actors'
import { alsDatum, uniek } from '../../support/e2e-gegevens'
import { tekst } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('wat een redacteur met spoed plaatst, blijft op de lijst tot een collega het las', async ({ open }) => {
  const titel = uniek('Ander nummer')
  const schrijver = await redactie()
  const { slug } = await createNieuwsbericht(schrijver, {
    titel,
    datum: alsDatum(new Date()),
    samenvatting: 'Bel vanaf vandaag het nieuwe nummer.',
    inhoud: tekst('Het oude nummer werkt niet meer.'),
    auteurrol: 'Redactie',
    netwerkId: null,
    doelgroepIds: [],
  })
  const adres = `/nieuws/${slug}`
  const page = await open(schrijver, adres)
  await page.getByLabel(/^Waarom kan dit niet wachten/).fill('Het oude nummer werkt niet meer.')
  await page.getByRole('button', { name: 'Nu plaatsen, tweede lezer volgt' }).click()
  await expect(page.getByText('Een tweede lezer moet dit nog nalezen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Gelezen: klopt' })).toHaveCount(0)

  const lezer = await open(await hospicemedewerker(), adres)
  await expect(lezer.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  await expect(lezer.getByText('tweede lezer')).toHaveCount(0)

  const collega = await open(await redactie(), `/redactie?wat=tweede-lezer&q=${encodeURIComponent(titel)}`)
  await collega.getByRole('link', { name: titel, exact: true }).click()
  await collega.getByRole('button', { name: 'Gelezen: klopt' }).click()
  await expect(collega.getByText('Een tweede lezer moet dit nog nalezen.')).toHaveCount(0)
  await collega.goto(`/redactie?wat=tweede-lezer&q=${encodeURIComponent(titel)}`)
  await expect(collega.getByRole('link', { name: titel, exact: true })).toHaveCount(0)
})
