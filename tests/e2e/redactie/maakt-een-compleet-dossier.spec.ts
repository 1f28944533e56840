import type { Page } from '@playwright/test'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { tekstveld, typIn } from '../../support/e2e-editor'
import { netwerkId, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

const opgeslagen = (page: Page) => expect(page.getByText('Opgeslagen.')).toBeVisible()
const stap = (page: Page, naam: string | RegExp) => page.getByRole('link', { name: naam })

/** Chooses the first bron that is found for a word as the footnote after what stands in this text. */
async function zetVoetnoot(page: Page, veld: string, woord: string): Promise<void> {
  const tekst = await tekstveld(page, veld)
  await tekst.press('ControlOrMeta+End')
  await tekst.press('Escape')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.getByLabel('Zoek op titel of uitgever').fill(woord)
  await page.keyboard.press('Enter')
  await expect(tekst.locator('sup[data-bron]')).not.toHaveCount(0)
}

// Somebody who never made one follows only what the screen says: each step is a link that the page before it shows.
test('wie nooit een dossier maakte, maakt er een dat compleet is door de volgende stappen te volgen', async ({
  open,
}) => {
  test.setTimeout(240_000)
  const verantwoordelijke = await hospicemedewerker({
    naam: uniek('Nora'),
    netwerkId: await netwerkId(),
  })
  const titel = uniek('NAH na een ongeval')
  const bron = uniek('Hersenletsel in de laatste fase')
  const page = await open(await redactie(), '/themadossiers')

  await test.step('eerst een doelgroep, dan het dossier', async () => {
    await page.goto('/redactie/doelgroepen/nieuw')
    await page.getByLabel('Naam').fill(titel)
    await page.getByLabel('Omschrijving').fill('Mensen die na een ongeval niet meer beter worden')
    await page.getByLabel('Pictogram').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await stap(page, 'Themadossier van deze doelgroep').click()
    await expect(page.getByLabel('Titel')).toHaveValue(titel)
    await page.getByLabel('Samenvatting').fill('Zorg als iemand na een ongeval niet meer beter wordt.')
    await page.getByRole('button', { name: 'Maak het dossier' }).click()
    await expect(page.getByText('Het dossier is er, als concept.')).toBeVisible()
  })
  const hier = new URL(page.url()).pathname
  await database().doelgroep.updateMany({ where: { titel }, data: { volgorde: 999 } })

  await test.step('een bron die er nog niet was, hoort vanzelf bij deze doelgroep', async () => {
    await stap(page, 'Maak een bron').click()
    await expect(page.getByLabel(titel)).toBeChecked()
    await page.getByLabel('Titel').fill(bron)
    await page.getByLabel('Webadres').fill(`https://hersenletsel.example/${Date.now()}`)
    await page.getByLabel('Uitgever').fill('Hersenstichting')
    await page.getByLabel('Soort').selectOption({ label: 'Factsheet' })
    await page.getByLabel('Beschrijving').fill('Wat NAH betekent in de laatste fase.')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('button', { name: 'Nu plaatsen, tweede lezer volgt' }).click()
    await expect(page.getByText('Een tweede lezer moet dit nog nalezen.')).toBeVisible()
    await page.goto(hier)
  })

  await test.step('inleiding en onderdelen, het eerste met een voetnoot', async () => {
    await typIn(page, 'Inleiding (niet verplicht)', 'Na een ongeval verandert alles.')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await opgeslagen(page)
    for (const deel of [
      'Informatie',
      'Protocollen en richtlijnen',
      'Webinars',
      'Praktijkverhalen',
      'Onderzoek',
    ]) {
      await stap(page, `Begin met ${deel}`).click()
      await typIn(page, 'Tekst', `Dit staat bij ${deel}.`)
      if (deel === 'Informatie') await zetVoetnoot(page, 'Tekst', bron)
      await page.getByRole('button', { name: 'Opslaan' }).click()
      await opgeslagen(page)
    }
    await expect(page.getByText('Je kunt dit dossier publiceren')).toBeVisible()
    await expect(page.getByText('Er staat nog geen bron bij.')).toHaveCount(0)
  })

  await test.step('de kenniskaart, de verantwoordelijke en een nummer', async () => {
    await stap(page, 'Maak de kenniskaart').click()
    await typIn(page, 'Tekst', 'Minder geluid, minder licht.')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await opgeslagen(page)
    await stap(page, 'Wijs een verantwoordelijke aan').click()
    await page.getByLabel(/^Verantwoordelijke/).selectOption({ label: `${verantwoordelijke.naam} (Zeeland)` })
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await opgeslagen(page)
    await stap(page, 'Voeg een consultatielijn toe').click()
    await expect(page.getByLabel(titel)).toBeChecked()
    await page.getByLabel('Naam').fill(uniek('Hersenlijn'))
    await page.getByLabel(/^Telefoonnummer/).fill('010 765 43 21')
    await page.getByLabel('Voor welke vraag').fill('Prikkels en gedrag')
    await page.getByLabel('Voor wie', { exact: true }).fill('Verpleegkundigen')
    await page.getByLabel('Zo werkt het').fill('Je krijgt een consulent.')
    await page.getByLabel('Gebied').fill('Heel Nederland')
    await page.getByLabel('Deze lijn is voor het hele land').check()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page
      .getByLabel(/nog aan te wijzen/)
      .first()
      .check()
    await page.getByRole('button', { name: 'Nu plaatsen, tweede lezer volgt' }).click()
    await expect(page.getByText('Een tweede lezer moet dit nog nalezen.')).toBeVisible()
  })

  await test.step('alleen het verhaal blijft over, en lezers zien het dossier met het nummer', async () => {
    await page.goto(hier)
    await expect(page.getByText('Dan is het dossier af')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Volgende stappen' }).getByRole('listitem')).toHaveText([
      /praktijkverhaal/,
    ])
    await page.getByRole('button', { name: 'Nu plaatsen, tweede lezer volgt' }).click()
    await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
    await expect(page.getByRole('link', { name: '010 765 43 21' })).toBeVisible()
    await expect(page.getByRole('link', { name: /Kenniskaart/ }).first()).toBeVisible()
  })
  // Other tests count the doelgroepen in use.
  await database().doelgroep.updateMany({ where: { titel }, data: { actief: false } })
})
