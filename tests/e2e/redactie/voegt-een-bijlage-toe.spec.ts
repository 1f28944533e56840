import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { tekstveld } from '../../support/e2e-editor'
import { uniek } from '../../support/e2e-gegevens'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('de redactie voegt een folder toe, en een lezer vindt en opent hem', async ({ open }) => {
  const { id } = await database().publicatie.findUniqueOrThrow({ where: { ref: 'dossier/dementie' } })
  const page = await open(await redactie(), `/bijlagen/bij/${id}`)
  const woord = `zalfkroontje${'abcdefghij'.charAt(Date.now() % 10)}q`
  const titel = `Folder ${woord}`
  const bron = await page.context().newPage()
  await bron.setContent(`<h1>Mondzorg</h1><p>Leg een ${woord} klaar.</p>`)
  const pdf = await bron.pdf()
  await bron.close()
  const kies = (name: string, mimeType: string, buffer: Buffer) =>
    page.getByLabel('Bestand', { exact: true }).setInputFiles({ name, mimeType, buffer })

  // Awake, or the plain form would send it; that way is a test of its own.
  await page.waitForLoadState('networkidle')
  await kies('folder.pdf', 'application/pdf', Buffer.from('<html><script>alert(1)</script>'))
  await page.getByLabel('Titel').last().fill(titel)
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByText('Dit soort bestand kan hier niet.')).toBeVisible()
  await expect(page.getByLabel('Titel').last()).toHaveValue(titel)
  await kies('folder.pdf', 'application/pdf', pdf)
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByText('Het bestand is toegevoegd.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), '/themadossiers/dementie')
  const link = lezer.getByRole('link', { name: titel, exact: true })
  const adres = (await link.getAttribute('href')) ?? ''
  const antwoord = await lezer.request.get(adres)
  expect([antwoord.status(), (await antwoord.body()).equals(pdf)]).toEqual([200, true])
  expect(antwoord.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="folder-${woord}.pdf"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  await lezer.getByRole('link', { name: `Klopt dit niet? ${titel}` }).click()
  await expect(lezer.getByRole('textbox', { name: 'Wat zag je?' })).toHaveValue(
    `Over het bestand “${titel}”: `,
  )
  await expect(async () => {
    await lezer.goto(`/zoeken?q=${woord}`)
    await expect(lezer.getByRole('article').getByRole('link', { name: 'Dementie' }).first()).toBeVisible({
      timeout: 1_000,
    })
  }).toPass({ timeout: 30_000 })

  await page.getByRole('link', { name: new RegExp(`haal weg.*${woord}`) }).click()
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByText('Het bestand is weggehaald.')).toBeVisible()
  expect((await lezer.request.get(adres)).status()).toBe(404)
  await page.getByRole('button', { name: new RegExp(`^Zet terug.*${woord}`) }).click()
  await expect(page.getByText('Het bestand staat er weer.')).toBeVisible()
  expect((await lezer.request.get(adres)).status()).toBe(200)
})

test('zonder JavaScript gaat het ook, en blijft staan wat getypt is', async ({ open }) => {
  const { id } = await database().publicatie.findUniqueOrThrow({ where: { ref: 'dossier/psychiatrie' } })
  const page = await open(await redactie(), `/bijlagen/bij/${id}`, { javaScriptEnabled: false })
  const beeld = { name: 'weg.png', mimeType: 'image/png', buffer: PUNT }
  const titel = page.getByLabel('Titel').last()
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(beeld)
  await titel.fill('Plattegrond')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByText('Beschrijf wat er op de afbeelding staat')).toBeVisible()
  await expect(titel).toHaveValue('Plattegrond')
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(beeld)
  await page.getByLabel('Wat staat er op de afbeelding?').last().fill('De weg van de ingang naar de kamers')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByText('Het bestand is toegevoegd.')).toBeVisible()
  await page.goto('/themadossiers/psychiatrie')
  await expect(page.getByRole('img', { name: 'De weg van de ingang naar de kamers' }).first()).toBeVisible()
})

test('een afbeelding in een tekst krijgt een beschrijving, en staat bij de lezer', async ({ open }) => {
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Plattegrond') } })
  const page = await open(await redactie(), `/themadossiers/${publicatie.slug}/bewerken/informatie`)
  const veld = await tekstveld(page, 'Tekst')
  await veld.click()
  await page.getByRole('button', { name: 'Afbeelding', exact: true }).click()
  const venster = page.getByRole('dialog', { name: 'Afbeelding' })
  await venster
    .getByLabel(/^Afbeelding/)
    .setInputFiles({ name: 'weg.png', mimeType: 'image/png', buffer: PUNT })
  await venster.getByRole('button', { name: 'Zet in de tekst' }).click()
  await expect(venster.getByText('Beschrijf wat er op de afbeelding staat')).toBeVisible()
  await venster.getByLabel(/^Wat staat erop/).fill('De weg naar de kamers')
  await venster.getByRole('button', { name: 'Zet in de tekst' }).click()
  await expect(veld.getByRole('img', { name: 'De weg naar de kamers' })).toBeVisible()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen.')).toBeVisible()
  const lezer = await open(await hospicemedewerker(), `/themadossiers/${publicatie.slug}`)
  const beeld = lezer.getByRole('img', { name: 'De weg naar de kamers' })
  await beeld.scrollIntoViewIfNeeded()
  await expect.poll(() => beeld.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1)
})

// A PNG of one point.
const PUNT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
