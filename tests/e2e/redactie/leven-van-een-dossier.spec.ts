import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '../../support/actors'
import { typIn } from '../../support/e2e-editor'
import { netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aDoelgroep } from '../../support/factories/doelgroep'
import { expect, test } from '../test'

/*
 * One dossier from the first idea to its withdrawal, by the five people that have to do with it: Anna begins it, Bram looks
 * after it, Chris of the redactie judges it, Dina reads it in a hospice, Eva keeps an eye on it for her netwerk.
 */
const OUD = 'Zet het licht uit om tien uur.'
const DELEN = ['Informatie', 'Protocollen en richtlijnen', 'Webinars', 'Praktijkverhalen', 'Onderzoek']
const NIEUW = 'Vraag eerst of het licht uit mag.'

test('een dossier leeft van het eerste idee tot het wordt ingetrokken, met vijf mensen', async ({
  open,
  bevindingen,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const zeeland = await netwerkId()
  const doelgroep = await aDoelgroep({ titel: uniek('Doofheid') })
  const [anna, bram, chris, dina, eva] = await Promise.all([
    redactie({ naam: uniek('Anna') }),
    hospicemedewerker({ naam: uniek('Bram'), netwerkId: zeeland }),
    redactie({ naam: uniek('Chris') }),
    hospicemedewerker({ netwerkId: zeeland }),
    coordinator({ netwerkId: zeeland }),
  ])
  const titel = uniek('Doofheid in de laatste fase')

  const slug = await test.step('Anna begint het dossier en wijst Bram aan', async () => {
    const page = await open(anna, '/themadossiers/nieuw')
    await page.getByLabel('Doelgroep').selectOption({ label: doelgroep.titel })
    await page.getByLabel('Titel').fill(titel)
    await page.getByLabel('Samenvatting').fill('Wat helpt als iemand je niet hoort.')
    await page.getByRole('button', { name: 'Maak het dossier' }).click()
    await page.getByRole('link', { name: 'Wijs een verantwoordelijke aan' }).click()
    await page.getByLabel(/^Verantwoordelijke/).selectOption({ label: `${bram.naam} (Zeeland)` })
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByText('Opgeslagen.')).toBeVisible()
    return new URL(page.url()).pathname.split('/')[2] ?? ''
  })
  // From here on it is known by this page; other tests count the doelgroepen in use.
  await database().doelgroep.update({ where: { id: doelgroep.id }, data: { actief: false } })
  const adres = `/themadossiers/${slug}`
  bevindingen.verwacht.add(new URL(adres, baseURL).href)

  const bramsPagina = await test.step('Bram schrijft en biedt aan', async () => {
    const page = await open(bram, `${adres}/bewerken`)
    for (const deel of DELEN) {
      await expect(page.getByText('Eerst, om te kunnen publiceren')).toBeVisible()
      await page.getByRole('link', { name: `Begin met ${deel}` }).click()
      await typIn(page, 'Tekst', deel === 'Informatie' ? OUD : `Dit volgt: ${deel}.`)
      await page.getByRole('button', { name: 'Opslaan' }).click()
      await expect(page.getByText('Opgeslagen.')).toBeVisible()
    }
    // Offered too early: the page says what is missing.
    const bied = page.getByRole('button', { name: 'Ter beoordeling aanbieden' })
    await bied.click()
    await expect(page.getByText('Schrijf eerst een inleiding.')).toBeVisible()
    await typIn(page, 'Inleiding (niet verplicht)', 'Wie doof is, leest je gezicht.')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByText('Je kunt dit dossier aan de redactie aanbieden.')).toBeVisible()
    await bied.click()
    await expect(page.getByText('Dit ligt bij de redactie.')).toBeVisible()
    return page
  })

  const chrisPagina = await test.step('Chris stuurt terug, Bram vult aan, Chris publiceert', async () => {
    const page = await open(chris, `/redactie?q=${encodeURIComponent(titel)}`)
    await page.getByRole('link', { name: titel, exact: true }).first().click()
    await page.goto(`${adres}/bewerken`)
    await page.getByText('Terugsturen…').click()
    await page.getByLabel('Wat moet er nog veranderen?').fill('Zeg ook hoe je iemand wekt.')
    await page.getByRole('button', { name: 'Terugsturen' }).click()
    await expect(page.getByText('Dit is een concept.')).toBeVisible()

    await bramsPagina.goto(`${adres}/bewerken/informatie`)
    await typIn(bramsPagina, 'Tekst', ' Raak een schouder aan.')
    await bramsPagina.getByRole('button', { name: 'Opslaan' }).click()
    await expect(bramsPagina.getByText('Opgeslagen.')).toBeVisible()
    await bramsPagina.goto(`${adres}/bewerken`)
    await expect(bramsPagina.getByText('Zeg ook hoe je iemand wekt.').first()).toBeVisible()
    await bramsPagina.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
    await expect(bramsPagina.getByText('Dit ligt bij de redactie.')).toBeVisible()

    await page.goto(`${adres}/bewerken`)
    await page.getByRole('button', { name: 'Publiceren', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: titel, exact: true })).toBeVisible()
    await expect(page.getByText('ligt bij de redactie')).toHaveCount(0)
    return page
  })

  const dinasPagina = await test.step('Dina leest het en meldt wat niet klopt', async () => {
    const page = await open(dina, adres)
    await expect(page.getByText(OUD)).toBeVisible()
    await page
      .getByRole('link', { name: /^Klopt dit niet\?/ })
      .last()
      .click()
    await page.getByRole('radio', { name: 'Er staat iets dat niet klopt' }).check()
    await page.getByLabel('Wat zag je?').fill('Iemand die niets hoort, wil juist licht.')
    await page.getByRole('button', { name: 'Verstuur je melding' }).click()
    await expect(page.getByText('Je melding is verstuurd.')).toBeVisible()
    return page
  })

  await test.step('Bram past het aan, Chris neemt het over, Bram antwoordt Dina', async () => {
    await bramsPagina.goto(`${adres}/bewerken/informatie`)
    const veld = bramsPagina.getByRole('textbox', { name: 'Tekst', exact: true })
    await expect(veld).toBeEditable()
    await veld.fill(NIEUW)
    await bramsPagina.getByLabel('Waarom deze wijziging?').fill('Melding van een collega.')
    await bramsPagina.getByRole('button', { name: 'Stuur wijziging naar de redactie' }).click()
    await expect(bramsPagina.getByText('Lezers zien tot die tijd de oude tekst.').first()).toBeVisible()
    await dinasPagina.goto(adres)
    await expect(dinasPagina.getByText(OUD)).toBeVisible()

    await chrisPagina.goto('/redactie')
    await chrisPagina.getByRole('link', { name: `Informatie ${titel}`, exact: true }).click()
    const overnemen = chrisPagina.getByRole('button', { name: 'Neem dit voorstel over' })
    await overnemen.click()
    await expect(overnemen).toHaveCount(0)
    await dinasPagina.goto(adres)
    await expect(dinasPagina.getByText(NIEUW)).toBeVisible()

    await bramsPagina.goto('/meldingen')
    await bramsPagina
      .getByRole('link', { name: new RegExp(titel) })
      .first()
      .click()
    await bramsPagina.getByRole('radio', { name: 'Ik heb het aangepast' }).check()
    await bramsPagina.getByLabel('Je antwoord').fill('Dank je, het staat er nu beter.')
    await bramsPagina.getByRole('button', { name: 'Beantwoord' }).click()
    await expect(bramsPagina.getByText('De melding is afgehandeld.')).toBeVisible()
    await dinasPagina.goto('/mijn')
    await expect(dinasPagina.getByText('Dank je, het staat er nu beter.')).toBeVisible()
  })

  await test.step('de controle verloopt, Eva ziet het, en Bram bevestigt', async () => {
    await database().themadossier.updateMany({
      where: { publicatie: { slug } },
      data: { volgendeControleOp: overDagen(-70) },
    })
    const page = await open(eva, '/')
    const genoemd = page.getByRole('main').getByText(titel)
    await expect(genoemd.first()).toBeVisible()
    // Its change stands among the newest as well, and goes on to do so.
    const keren = await genoemd.count()
    await dinasPagina.goto(adres)
    await expect(dinasPagina.getByText(/controle/i).first()).toBeVisible()
    await bramsPagina.goto(`${adres}/controle`)
    await bramsPagina.getByLabel('Toelichting').fill('Nagelezen met een doventolk.')
    await bramsPagina.getByRole('button', { name: 'Klopt nog' }).click()
    await expect(bramsPagina.getByText(/De volgende controle is op /)).toBeVisible()
    await page.goto('/')
    await expect(genoemd).toHaveCount(keren - 1)
  })

  await test.step('Anna trekt het in, en het oude adres zegt waarom', async () => {
    const page = await open(anna, `${adres}/bewerken`)
    await page.getByRole('link', { name: 'Intrekken…' }).click()
    await page
      .getByLabel('Wat lezen mensen die deze pagina zoeken?')
      .fill('We schrijven dit opnieuw met dove mensen.')
    await page.getByRole('button', { name: 'Intrekken' }).click()
    await expect(page.getByText('Dit is een concept.')).toBeVisible()
    expect((await dinasPagina.goto(adres))?.status()).toBe(410)
    await expect(dinasPagina.getByText('We schrijven dit opnieuw met dove mensen.')).toBeVisible()
    await page.goto(`/redactie/versies?item=${encodeURIComponent(`dossierdeel/${slug}-informatie`)}`)
    await expect(page.getByText('Melding van een collega.').first()).toBeVisible()
  })
})
