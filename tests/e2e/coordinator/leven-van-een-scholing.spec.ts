import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '../../support/actors'
import { typIn } from '../../support/e2e-editor'
import { alsDatum, netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aDoelgroep } from '../../support/factories/doelgroep'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

/*
 * One scholing from its plan to an insight in a dossier: Eef plans it for Zeeland, Rik publishes it, Noor, Sam and Bo
 * enrol for two places, a speaker from outside says yes to the recording, and Vera looks after the dossier. Noor says
 * two weeks later whether it worked. Time passes by moving the dates, not by waiting.
 */
test('een scholing leeft van het plan tot een inzicht in een dossier', async ({ open }) => {
  test.setTimeout(240_000)
  const netwerk = await netwerkId()
  const [eef, rik, noor, sam, bo, vera] = await Promise.all([
    coordinator({ netwerkId: netwerk }),
    redactie(),
    hospicemedewerker({ naam: uniek('Noor'), netwerkId: netwerk }),
    hospicemedewerker({ naam: uniek('Sam'), netwerkId: netwerk }),
    hospicemedewerker({ naam: uniek('Bo'), netwerkId: netwerk }),
    hospicemedewerker({ netwerkId: netwerk }),
  ])
  const doelgroep = await aDoelgroep({ titel: uniek('Doofheid'), actief: false })
  const dossier = await aThemadossier({
    publicatie: { titel: uniek('Doof in de laatste fase'), status: 'GEPUBLICEERD' },
    dossier: { doelgroepId: doelgroep.id, verantwoordelijkeId: vera.id },
  })
  const titel = uniek('Gebaren aan het bed')

  const plan = await test.step('Eef maakt het plan en biedt het aan, Rik publiceert', async () => {
    const page = await open(eef, '/scholingsagenda/nieuw')
    await page.getByLabel('Titel').fill(titel)
    await typIn(page, 'Beschrijving', 'Je leert tien gebaren voor de nacht.')
    await page.getByRole('combobox', { name: 'Werkvorm' }).selectOption({ label: 'Webinar' })
    await page.getByRole('radio', { name: 'Online', exact: true }).check()
    await page.getByLabel('Datum', { exact: true }).fill(alsDatum(overDagen(30)))
    await page.getByLabel('Begin', { exact: true }).fill('12:15')
    await page.getByLabel('Einde', { exact: true }).fill('13:00')
    await page.getByRole('textbox', { name: 'Aantal plaatsen' }).fill('2')
    await page.getByLabel('Wie organiseert dit?').fill('Netwerkcoördinator')
    await page.getByRole('button', { name: 'Bewaar als concept' }).click()
    await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
    await page.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
    await expect(page.getByText('Dit ligt bij de redactie.')).toBeVisible()
    const adres = new URL(page.url()).pathname
    const kantoor = await open(rik, adres)
    await kantoor.getByRole('button', { name: 'Publiceren', exact: true }).click()
    await expect(kantoor.getByText('Dit ligt bij de redactie.')).toHaveCount(0)
    return { page, adres }
  })

  const noorsPagina =
    await test.step('Noor vindt haar en schrijft zich in; wie te laat is, wacht', async () => {
      const page = await open(noor, '/scholingsagenda?dagdeel=overdag&plek=ja')
      await page.goto(`/zoeken?q=${encodeURIComponent(titel)}`)
      await page.getByRole('main').getByRole('link', { name: titel }).first().click()
      for (const wie of [page, await open(sam, plan.adres)]) {
        await wie.getByRole('button', { name: 'Schrijf je in' }).click()
        await expect(wie.getByText('Je bent ingeschreven').first()).toBeVisible()
      }
      const laat = await open(bo, plan.adres)
      await laat.getByRole('button', { name: 'Zet me op de wachtlijst' }).click()
      await expect(laat.getByText(/wachtlijst/).first()).toBeVisible()
      return page
    })

  await test.step('Sam meldt zich af, en Bo krijgt de plaats aangeboden', async () => {
    const page = await open(sam, plan.adres)
    await page.getByRole('button', { name: 'Meld je af' }).click()
    await expect(page.getByRole('button', { name: 'Meld je af' })).toHaveCount(0)
    const laat = await open(bo, plan.adres)
    await laat.getByRole('button', { name: 'Ja, ik kom' }).click()
    await expect(laat.getByText('Je bent ingeschreven').first()).toBeVisible()
  })

  await test.step('de dag zelf: Noor vult de code in, Eef vinkt Bo aan, en daarna is er een certificaat', async () => {
    const begin = new Date(Date.now() - 60_000)
    await database().bijeenkomst.updateMany({
      where: { scholing: { publicatie: { titel } } },
      data: { begin, einde: overDagen(0.1) },
    })
    const { page, adres } = plan
    await page.goto(`${adres}/aanwezigheid`)
    await page.getByRole('button', { name: 'Maak een code' }).click()
    const code = await page.getByText(/^[0-9A-Z]{5}$/).textContent()
    await noorsPagina.goto(adres)
    await noorsPagina.getByLabel('Code op het scherm').fill(code ?? '')
    await noorsPagina.getByRole('button', { name: 'Ik ben er' }).click()
    await expect(noorsPagina.getByText('We weten dat je er bent.')).toBeVisible()
    await page.reload()
    await page.getByLabel(bo.naam).check()
    await page.getByRole('button', { name: 'Bewaar de lijst' }).click()
    await expect(page.getByText('2 van 2 waren er.')).toBeVisible()
    await database().bijeenkomst.updateMany({
      where: { scholing: { publicatie: { titel } } },
      data: { begin: overDagen(-1.1), einde: overDagen(-1) },
    })
    await noorsPagina.goto(adres)
    await expect(noorsPagina.getByRole('link', { name: 'Download je certificaat (PDF)' })).toBeVisible()
  })

  await test.step('Noor schrijft op wat zij meeneemt en zegt na twee weken of het lukte', async () => {
    const blok = noorsPagina.getByRole('region', { name: 'Wat neem ik morgen mee?' })
    await blok.getByRole('textbox').fill('Ik gebaar eerst goedenacht.')
    await blok.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
    await expect(blok.getByText('Je antwoord is bewaard. Alleen jij leest het.')).toBeVisible()
    await database().reflectie.updateMany({
      where: { gebruikerId: noor.id },
      data: { createdAt: overDagen(-15) },
    })
    await noorsPagina.goto('/')
    await noorsPagina
      .getByRole('region', { name: 'Lukte het?' })
      .getByRole('button', { name: 'Gelukt' })
      .click()
    await expect(noorsPagina.getByText('Je antwoord is bewaard. Dank je wel.')).toBeVisible()
  })

  await test.step('Eef sluit af en brengt één inzicht terug; Vera leest het', async () => {
    const { page, adres } = plan
    await page.goto('/')
    await expect(page.getByRole('main').getByRole('link', { name: titel }).first()).toBeVisible()
    await page.goto(`${adres}/afsluiten`)
    await page.getByLabel('Waarom is er geen opname?').fill('De stroom viel uit.')
    await page.getByRole('button', { name: 'Er is geen opname' }).click()
    await expect(page.getByText('Geen opname: De stroom viel uit.')).toBeVisible()
    await page.getByRole('button', { name: 'De lijst klopt' }).click()
    await expect(page.getByRole('button', { name: 'De lijst klopt' })).toHaveCount(0)
    const inzicht = 'Doe eerst een lampje aan, dan pas een gebaar.'
    await page.getByLabel('Wat leerden jullie dat een ander morgen kan gebruiken?').fill(inzicht)
    await page.getByLabel('In welk dossier hoort het?').selectOption({ label: dossier.publicatie.titel })
    await page.getByLabel('In welk onderdeel?').selectOption({ label: 'Informatie' })
    await page.getByRole('button', { name: 'Bied het inzicht aan' }).click()
    await expect(page.getByText(`“${inzicht}”`)).toBeVisible()

    const lezer = await open(vera, '/meldingen')
    await lezer
      .getByRole('link', { name: new RegExp(dossier.publicatie.titel) })
      .first()
      .click()
    await expect(lezer.getByText(inzicht)).toBeVisible()
  })
})
