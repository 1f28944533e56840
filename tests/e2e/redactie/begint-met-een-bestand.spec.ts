import sharp from 'sharp'
import { hospicemedewerker, redactie } from '../../support/actors'
import { tekstveld, typIn } from '../../support/e2e-editor'
import { uniek } from '../../support/e2e-gegevens'
import { aThemadossier } from '../../support/factories/themadossier'
import { cell, docx, heading, paragraph, picture, point, row, run, table } from '../../support/word-file'
import { expect, test } from '../test'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const beeld = (background: string) =>
  sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .png()
    .toBuffer()

async function wordbestand() {
  const body = [
    heading('Wat zie je bij NAH', 1),
    paragraph(run('Goede pallia\uFFFDeve zorg begint met kijken.') + picture('Een vrouw aan een bed', 'BED')),
    point('Onrust'),
    point('Pijn'),
    table(row(cell('Middel') + cell('Dosis'), true) + row(cell('Morfine') + cell('5 mg'))),
    paragraph(run('Zo ligt iemand goed.') + picture('', 'LIGGEN') + picture('Een tekening', 'OUD')),
  ]
  const images = {
    BED: { name: 'image2.png', data: await beeld('#3366aa') },
    LIGGEN: { name: 'image3.png', data: await beeld('#aa6633') },
    OUD: { name: 'image4.emf', data: Buffer.from('geen afbeelding') },
  }
  return docx(body.join(''), { images })
}

test('de redactie begint met een Word-bestand, kijkt de tekst na en slaat hem op', async ({ open }) => {
  const bestand = await wordbestand()
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Hersenletsel') } })
  const adres = `/themadossiers/${publicatie.slug}`
  const page = await open(await redactie(), `${adres}/bewerken/informatie`)
  await page.getByRole('link', { name: 'Begin met een Word- of PDF-bestand' }).click()
  const lees = page.getByRole('button', { name: 'Lees het bestand in' })
  const kies = page.getByLabel('Word- of PDF-bestand')

  // A file that is something else, and a text that is there already: a sentence each, and nothing changes.
  await kies.setInputFiles({ name: 'scan.docx', mimeType: WORD, buffer: Buffer.from('<html>') })
  await page.getByLabel('Begin toch met het bestand').check()
  await lees.click()
  await expect(page.getByText('Dit is geen Word-bestand (.docx) en geen PDF.').first()).toBeVisible()
  await kies.setInputFiles({ name: 'nah.docx', mimeType: WORD, buffer: bestand })
  await lees.click()
  await expect(page.getByText('Zet eerst het vinkje hieronder.').first()).toBeVisible()

  await kies.setInputFiles({ name: 'nah.docx', mimeType: WORD, buffer: bestand })
  await page.getByLabel('Begin toch met het bestand').check()
  await lees.click()
  await expect(page.getByRole('heading', { name: /Dit klad begon met het bestand “nah.docx”/ })).toBeVisible()
  await expect(page.getByText('1 tabel en 2 afbeeldingen')).toBeVisible()
  await expect(page.getByText('afbeelding: Een tekening. Dit soort afbeelding kan hier niet.')).toBeVisible()
  const veld = await tekstveld(page, 'Tekst')
  await expect(veld.getByRole('heading', { name: 'Wat zie je bij NAH' })).toBeVisible()
  await expect(veld.getByRole('cell', { name: 'Morfine' })).toBeVisible()

  // Not before somebody looked at the word that was mended.
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Controleer eerst de gemarkeerde woorden: “palliatieve”').first()).toBeVisible()
  await expect(page.getByText('Nog 1 woord te controleren: palliatieve')).toBeVisible()
  await page.getByRole('button', { name: 'Dit woord klopt' }).click()
  await expect(page.getByText('Nog 1 woord te controleren')).toBeHidden()

  // Nor before somebody said what is on the image that came without a description.
  await expect(veld.getByRole('img', { name: 'Een vrouw aan een bed' })).toBeVisible()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Er is 1 afbeelding zonder beschrijving').first()).toBeVisible()
  await expect(page.getByText('Nog 1 afbeelding zonder beschrijving')).toBeVisible()
  await page.getByLabel('Wat staat erop?').fill('Kussens onder de knieën')
  await page.keyboard.press('Enter')
  await expect(veld.getByRole('img', { name: 'Kussens onder de knieën' })).toBeVisible()
  await expect(page.getByText('Nog 1 afbeelding zonder beschrijving')).toBeHidden()
  await typIn(page, 'Tekst', ' Nagekeken.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), adres)
  await expect(lezer.getByRole('heading', { name: 'Wat zie je bij NAH' })).toBeVisible()
  await expect(lezer.getByText('Goede palliatieve zorg begint met kijken.')).toBeVisible()
  await expect(lezer.locator('mark')).toHaveCount(0)
  const foto = lezer.getByRole('img', { name: 'Kussens onder de knieën' })
  await foto.scrollIntoViewIfNeeded()
  await expect.poll(() => foto.evaluate((img) => 'naturalWidth' in img && img.naturalWidth)).toBe(320)
})

test('wat je al typte blijft bewaard als je toch met een pdf begint', async ({ open }) => {
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Slapen') } })
  const page = await open(await redactie(), `/themadossiers/${publicatie.slug}/bewerken/webinars`)
  await typIn(page, 'Tekst', ' Dit typte ik eerst.')
  await expect(page.getByText(/^Bewaard om/)).toBeVisible()
  const lamp = `<img alt="Een lamp" src="data:image/png;base64,${(await beeld('#ffcc00')).toString('base64')}">`
  const vel = await page.context().newPage()
  await vel.setContent(`<h1>Slapen in een hospice</h1><p>Doe het licht uit.</p>${lamp}<ol><li>Kijk</li></ol>`)
  const pdf = await vel.pdf({ tagged: true })
  await vel.close()

  await page.goto(`/themadossiers/${publicatie.slug}/bewerken/webinars/importeren`)
  await expect(page.getByText('Je oude klad bewaren we: je kunt het terugzetten.')).toBeVisible()
  await page
    .getByLabel('Word- of PDF-bestand')
    .setInputFiles({ name: 'slapen.pdf', mimeType: 'application/pdf', buffer: pdf })
  await page.getByLabel('Begin toch met het bestand').check()
  await page.getByRole('button', { name: 'Lees het bestand in' }).click()
  const veld = await tekstveld(page, 'Tekst')
  await expect(veld.getByRole('heading', { name: 'Slapen in een hospice' })).toBeVisible()
  await expect(veld.getByRole('img', { name: 'Een lamp' })).toBeVisible()

  await page.getByText('Je vorige klad is bewaard').click()
  const zetTerug = page.getByRole('button', { name: 'Zet dit klad terug' })
  await zetTerug.click()
  await expect(veld).toContainText('Dit typte ik eerst.')

  // What stood there takes its place in the list, and comes back the same way.
  await expect(zetTerug).toHaveCount(1)
  await zetTerug.click()
  await expect(veld.getByRole('heading', { name: 'Slapen in een hospice' })).toBeVisible()
  await expect(veld).not.toContainText('Dit typte ik eerst.')
})
