import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { overDagen, uniek } from '../../support/e2e-gegevens'
import { aDoelgroep } from '../../support/factories/doelgroep'
import { aPraktijkverhaal } from '../../support/factories/praktijkverhaal'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

const ZIN = 'Kan een arts naar de doseringen kijken?'

/** A dossier of `wie` that was published a year ago and is due, with a story that came later. */
async function teControleren(wie: { id: string }) {
  // Not in use, so that what other tests count and list stays as it is.
  const doelgroep = await aDoelgroep({ actief: false })
  const dossier = await aThemadossier({
    publicatie: { titel: uniek('Slapen'), gepubliceerdOp: overDagen(-365) },
    dossier: { doelgroepId: doelgroep.id, verantwoordelijkeId: wie.id, volgendeControleOp: overDagen(-5) },
  })
  await database().versie.updateMany({
    where: { item: dossier.publicatie.ref },
    data: { createdAt: overDagen(-365) },
  })
  const verhaal = uniek('De deur stond open')
  await aPraktijkverhaal({ publicatie: { titel: verhaal }, doelgroepIds: [doelgroep.id] })
  return { ...dossier.publicatie, verhaal }
}

const antwoorden = (publicatieId: string) =>
  database().controle.findMany({ where: { publicatieId }, orderBy: { createdAt: 'asc' } })

test('wie een dossier bijhoudt, ziet wat er veranderde, vraagt een ander en bevestigt daarna dat het klopt', async ({
  open,
  bestaatNiet,
}) => {
  const wie = await hospicemedewerker()
  const { id, titel, slug, verhaal } = await teControleren(wie)
  const page = await open(wie, '/mijn', { viewport: { width: 360, height: 740 } })
  await page.getByRole('link', { name: new RegExp(`^Controleer.*${titel}`) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit dossier nog?')
  await expect(page.getByRole('heading', { name: 'Praktijkverhalen (1)' })).toBeVisible()
  await expect(page.getByRole('link', { name: verhaal })).toBeVisible()
  // Looking at the page answers nothing.
  expect(await antwoorden(id)).toEqual([])

  const ander = page.getByRole('button', { name: 'Iemand anders moet kijken' })
  await ander.focus()
  await page.keyboard.press('Enter')
  const fout = page.getByRole('link', { name: 'Schrijf in één zin wie moet kijken, of waarnaar.' })
  await fout.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Toelichting')).toBeFocused()
  await page.keyboard.type(ZIN)
  await ander.click()
  await expect(page.getByText('De redactie ziet op haar werkvoorraad wat je schreef.')).toBeVisible()

  const redacteur = await open(await redactie(), `/redactie?wat=verzoeken&q=${encodeURIComponent(titel)}`)
  const regel = redacteur.getByRole('row', { name: new RegExp(titel) })
  await expect(regel).toContainText(ZIN)
  await expect(regel).toContainText(wie.naam)
  await regel.getByRole('link', { name: titel, exact: true }).click()
  await expect(redacteur.getByText(ZIN)).toBeVisible()

  await page.goto(`/themadossiers/${slug}`)
  await page.getByRole('link', { name: /^Klopt dit dossier nog\?/ }).click()
  await page.getByLabel('Toelichting').fill('De arts keek mee.')
  await page.getByRole('button', { name: 'Klopt nog' }).click()
  await expect(page.getByText(/De volgende controle is op /)).toBeVisible()
  await page.getByRole('link', { name: 'Terug naar het dossier' }).click()
  await expect(page.getByText('De controle van dit dossier was gepland op')).toHaveCount(0)
  await redacteur.goto(`/redactie?wat=verzoeken&q=${encodeURIComponent(titel)}`)
  await expect(redacteur.getByRole('link', { name: titel, exact: true })).toHaveCount(0)

  const bewaard = await antwoorden(id)
  expect(bewaard.map(({ uitkomst, opmerking }) => [uitkomst, opmerking])).toEqual([
    ['ANDER', ZIN],
    ['KLOPT_NOG', 'De arts keek mee.'],
  ])
  for (const { getoond } of bewaard) expect(JSON.stringify(getoond)).toContain(verhaal)
  await page.goto(`/themadossiers/${slug}/controle`)
  await expect(page.getByText(/^Er is niets veranderd sinds/)).toBeVisible()

  await bestaatNiet(await open(await hospicemedewerker(), '/privacy'), `/themadossiers/${slug}/controle`)
})

test('zonder JavaScript werken alle drie de knoppen, en blijft staan wat getypt is', async ({ open }) => {
  const wie = await hospicemedewerker()
  const { id, slug } = await teControleren(wie)
  const adres = `/themadossiers/${slug}/controle`
  const page = await open(wie, adres, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await page.getByRole('button', { name: 'Iemand anders moet kijken' }).click()
  await expect(page.getByRole('alert')).toContainText('Schrijf in één zin wie moet kijken, of waarnaar.')
  const onleesbaar = `${ZIN}\u0007`
  await page.getByLabel('Toelichting').fill(onleesbaar)
  await page.getByRole('button', { name: 'Klopt nog' }).click()
  await expect(page.getByRole('alert')).toContainText('Er staat een teken in dat we niet kunnen bewaren.')
  await expect(page.getByLabel('Toelichting')).toHaveValue(onleesbaar)
  expect(await antwoorden(id)).toEqual([])

  await page.getByLabel('Toelichting').fill(ZIN)
  await page.getByRole('button', { name: 'Iemand anders moet kijken' }).click()
  await expect(page.getByText('De redactie ziet op haar werkvoorraad wat je schreef.')).toBeVisible()

  await page.goto(adres)
  await page.getByRole('button', { name: 'Ik pas het aan' }).click()
  await expect(page).toHaveURL(new RegExp(`/themadossiers/${slug}/bewerken$`))
  await page.goto(adres)
  await page.getByRole('button', { name: 'Klopt nog' }).click()
  await expect(page.getByText(/De volgende controle is op /)).toBeVisible()
  expect((await antwoorden(id)).map(({ uitkomst }) => uitkomst)).toEqual(['ANDER', 'AANPASSEN', 'KLOPT_NOG'])
})
