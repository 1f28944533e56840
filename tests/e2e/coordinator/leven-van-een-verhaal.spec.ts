import { coordinator, hospicemedewerker, redactie } from '../../support/actors'
import { typIn } from '../../support/e2e-editor'
import { alsDatum, netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

/*
 * One story from its first line to a decision: Ada writes it for Zeeland, Bea of the redactie reads and publishes it, Cor
 * of another netwerk says what it means there, and on the consortiumdag the table decides, also when the line drops.
 */
test('een verhaal leeft van de eerste regel tot een besluit op de consortiumdag', async ({
  open,
  bevindingen,
}) => {
  test.setTimeout(180_000)
  const [zeeland, rotterdam] = [await netwerkId(), await netwerkId('rotterdam-en-omstreken')]
  const [ada, bea, cor, dia] = await Promise.all([
    coordinator({ netwerkId: zeeland }),
    redactie(),
    coordinator({ netwerkId: rotterdam, naam: uniek('Cor') }),
    hospicemedewerker({ netwerkId: zeeland }),
  ])
  const titel = uniek('De radio op de gang')

  const adres = await test.step('Ada schrijft, lost op wat herkenbaar is en biedt aan', async () => {
    const page = await open(ada, '/praktijkverhalen/nieuw')
    await page.getByLabel('Titel').fill(titel)
    await page.getByRole('radio', { name: /^Dilemma/ }).check()
    await page.getByRole('checkbox', { name: 'Dementie' }).check()
    await typIn(page, 'Casus', 'Mevrouw Jansen werd onrustig van de stilte.')
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    await expect(page).toHaveURL(/\/bewerken\?net=begonnen$/)
    await page.getByRole('button', { name: 'Vervang overal (Mevrouw Jansen)' }).click()
    await expect(page.getByRole('textbox', { name: 'Casus' })).toContainText('Mevrouw A.')
    await typIn(page, 'Aanpak', 'We zetten zachte muziek aan.')
    await typIn(page, 'Uitkomst', 'Zij werd rustig.')
    await typIn(page, 'Aandachtspunten', 'Vraag naar muziek van vroeger.')
    await typIn(page, 'Vragen voor het gesprek', 'Wat zou jij opzetten?')
    await page.getByLabel('Samenvatting').fill('Over muziek als rustpunt.')
    await page.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
    await expect(page.getByText(/Je verhaal ligt bij de redactie/)).toBeVisible()
    return new URL(page.url()).pathname.replace(/\/bewerken$/, '')
  })

  await test.step('Bea publiceert, en wie het mag lezen praat mee', async () => {
    const page = await open(bea, adres)
    await page.getByRole('button', { name: 'Publiceren' }).click()
    await expect(page.getByText('Het verhaal is gepubliceerd.')).toBeVisible()
    const lezer = await open(dia, adres)
    await lezer
      .getByRole('textbox', { name: 'Schrijf de eerste reactie' })
      .fill('Bij ons helpt een schemerlamp ook.')
    await lezer.getByRole('button', { name: 'Plaats je reactie' }).click()
    await expect(lezer.locator('p', { hasText: 'Bij ons helpt een schemerlamp ook.' })).toBeVisible()
  })

  const stand = await test.step('Bea zet het op het programma van een consortiumdag', async () => {
    const page = await open(bea, '/consortiumdagen/nieuw')
    await page.getByLabel('Titel').fill(uniek('Consortiumdag'))
    await page.getByLabel('Dag', { exact: true }).fill(alsDatum(overDagen(30)))
    await page.getByRole('button', { name: 'Maak het programma' }).click()
    await page.getByLabel('Verhaal erbij').selectOption({ label: `${titel} (Zeeland)` })
    await page.getByRole('button', { name: 'Zet op het programma' }).click()
    await expect(page.getByRole('link', { name: titel })).toBeVisible()
    await page.getByRole('link', { name: 'Open de stand' }).click()
    await page.waitForURL(/\/stand$/)
    return page
  })

  await test.step('op het scherm: een pijl verder, en wat Cor vindt komt er vanzelf bij', async () => {
    const plek = stand.getByText(/^\d+ van \d+$/).filter({ visible: true })
    // Keys do something once the script is there; End is harmless to repeat.
    await expect(async () => {
      await stand.keyboard.press('End')
      await expect(plek).not.toHaveText(/^1 van/, { timeout: 500 })
    }).toPass()
    await stand.keyboard.press('Home')
    await stand.keyboard.press('ArrowRight')
    await stand.keyboard.press('ArrowRight')
    await expect(plek).toHaveText(/^3 van/)
    await expect(stand.getByRole('heading', { name: titel })).toBeVisible()
    const oordelen = stand.getByRole('region', { name: 'Willen we' })
    for (let scherm = 4; !(await oordelen.isVisible()); scherm++) {
      await stand.keyboard.press('ArrowRight')
      await expect(plek).toHaveText(new RegExp(`^${scherm} van`))
    }
    const page = await open(cor, adres)
    await page.getByRole('radio', { name: 'Willen we' }).check()
    await page.getByRole('textbox', { name: /Waarom/ }).fill('Bij ons is de nacht ook lang.')
    await page.getByRole('button', { name: /^Bewaar het oordeel van/ }).click()
    await expect(page.getByText('Het oordeel van je netwerk is bewaard.')).toBeVisible()
    await expect(oordelen).toContainText('Bij ons is de nacht ook lang.', { timeout: 30_000 })
  })

  await test.step('de lijn valt weg, en toch gaat het besluit niet verloren', async () => {
    // A browser asks for the icon of a tab again whenever it likes; the page itself asks for nothing but to save.
    const icoon = stand.locator('link[rel="icon"]').first()
    bevindingen.verwacht.add(
      await icoon.evaluate((link) => (link instanceof HTMLLinkElement ? link.href : '')),
    )
    bevindingen.verwacht.add(stand.url().replace(/#.*$/, ''))
    await stand.context().setOffline(true)
    await stand.keyboard.press('ArrowRight')
    const besluit = stand.getByRole('region', { name: 'Wat spreken we af?' })
    await besluit.getByLabel('Wat spreken we af?').fill('Elk huis krijgt een radio.')
    await besluit.getByLabel('Wie doet het?').fill(cor.naam)
    await besluit.getByLabel('Klaar op').fill(alsDatum(overDagen(90)))
    await besluit.getByRole('button', { name: 'Leg het besluit vast' }).click()
    await expect(besluit.getByText('Staat op dit apparaat. Gaat mee zodra er verbinding is.')).toBeVisible()
    await stand.context().setOffline(false)
    await expect(besluit.getByText('Staat op dit apparaat.')).toHaveCount(0, { timeout: 60_000 })
  })

  await test.step('Cor vindt de afspraak terug en rondt haar af', async () => {
    const page = await open(cor, '/consortiumdagen')
    const regel = page.getByRole('listitem').filter({ hasText: 'Elk huis krijgt een radio.' })
    await expect(regel).toContainText(cor.naam)
    await regel.getByRole('button', { name: 'Gedaan' }).click()
    await expect(page.getByText(/^Gedaan \(\d+\)$/)).toBeVisible()
  })
})
