import type { Page } from '@playwright/test'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { netwerkId, schrijfVerhaal, uniek } from '../../support/e2e-gegevens'
import { aTekst } from '../../support/factories/opmerking'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

// A busy machine is slower.
const GEDULD = { timeout: 30_000 }

/** A sign of life comes every forty seconds; the clock of the browser goes there at once. */
const naEenTeken = (page: Page, kijk: () => Promise<void>) =>
  expect(async () => {
    await page.clock.fastForward(41_000)
    await kijk()
  }).toPass(GEDULD)

test('twee redacteuren zien van elkaar dat het formulier open is, tot het dicht gaat', async ({ open }) => {
  const { publicatie } = await aThemadossier()
  const adres = `/themadossiers/${publicatie.slug}/bewerken/onderzoek`
  const bijAnna = await open(await redactie({ naam: 'Anna de Wit' }), '/themadossiers')
  await bijAnna.clock.install()
  await bijAnna.goto(adres)
  await expect(bijAnna.getByRole('button', { name: 'Opslaan', exact: true })).toBeVisible()
  await expect(async () => {
    expect(await database().aanwezigheid.count({ where: { publicatieId: publicatie.id } })).toBe(1)
  }).toPass(GEDULD)

  const bijBo = await open(await redactie({ naam: 'Bo' }), adres)
  await expect(bijBo.getByText(/Ook open bij: Anna de Wit, sinds \d\d:\d\d/)).toBeVisible()
  await naEenTeken(bijAnna, () =>
    expect(bijAnna.getByText(/Ook open bij: Bo, sinds \d\d:\d\d/)).toBeVisible({ timeout: 2_000 }),
  )

  await bijBo.getByRole('link', { name: 'Bewerken' }).first().click()
  await expect(bijBo.getByRole('heading', { level: 1, name: /bewerken$/ })).toBeVisible()
  await naEenTeken(bijAnna, () => expect(bijAnna.getByText(/Ook open bij/)).toBeHidden({ timeout: 2_000 }))
})

test('zonder JavaScript staat er bij het openen wie er al bezig is', async ({ open }) => {
  const { publicatie, id } = await aThemadossier()
  const { id: gebruikerId } = await redactie({ naam: 'Anna de Wit' })
  const nu = new Date()
  const plek = `dossier:${publicatie.slug}`
  await database().aanwezigheid.create({
    data: { gebruikerId, publicatieId: id, plek, sinds: nu, gezienOp: nu },
  })
  const bo = await open(await redactie(), `/themadossiers/${publicatie.slug}/bewerken`, {
    javaScriptEnabled: false,
  })
  await expect(bo.getByText(/Ook open bij: Anna de Wit/)).toBeVisible()
})

test('een redacteur en een schrijver bespreken een zin, tot hij goed is; een lezer merkt er niets van', async ({
  open,
}) => {
  const schrijver = await hospicemedewerker({ naam: 'Sanne Schrijver', netwerkId: await netwerkId() })
  const titel = uniek('De lamp bleef aan')
  const verhaal = await schrijfVerhaal(schrijver, { titel })
  const adres = `/opmerkingen/${verhaal.id}`

  const bijRedactie = await open(await redactie({ naam: 'Ria Redactie' }), adres)
  await bijRedactie.getByRole('link', { name: `Zet hier een opmerking bij: ${titel}` }).click()
  await bijRedactie.getByLabel('Je opmerking bij dit stuk tekst').fill('Is dit de beste titel?')
  await bijRedactie.getByRole('button', { name: 'Plaats opmerking' }).click()
  await expect(bijRedactie.getByText('Je opmerking staat erbij.')).toBeVisible()

  const bijSchrijver = await open(schrijver, `/praktijkverhalen/${verhaal.slug}/bewerken`)
  const opmerking = bijSchrijver.getByRole('article', { name: 'Opmerking van Ria Redactie' })
  await expect(opmerking).toContainText(`“${titel}”`)
  await opmerking.getByText('Antwoord', { exact: true }).click()
  await opmerking.getByLabel('Je antwoord').fill('Ik maak hem korter.')
  await opmerking.getByRole('button', { name: 'Plaats antwoord' }).click()
  await expect(bijSchrijver.getByText('Je antwoord staat erbij.')).toBeVisible()

  await aTekst({ ref: verhaal.ref }, { titel: 'De lamp' }, 2)
  await bijRedactie.reload()
  const daarna = bijRedactie.getByRole('article', { name: 'Opmerking van Ria Redactie' })
  await expect(daarna).toContainText('Ik maak hem korter.')
  await expect(daarna).toContainText('Deze tekst is sindsdien gewijzigd of weggehaald.')
  await daarna.getByRole('button', { name: 'Markeer als opgelost' }).click()
  await expect(bijRedactie.getByText('Opgelost.', { exact: true })).toBeVisible()
  await bijRedactie.reload()
  await expect(daarna).toContainText('Opgelost door Ria Redactie')
  await daarna.getByRole('button', { name: 'Toch niet opgelost' }).click()
  await expect(bijRedactie.getByText('Staat weer open.')).toBeVisible()

  await bijRedactie.goto('/redactie?wat=opmerkingen')
  await expect(bijRedactie.getByRole('link', { name: titel })).toBeVisible()
})

test('voor wie er niet aan werkt bestaan de opmerkingen niet', async ({ open, bestaatNiet }) => {
  const schrijver = await hospicemedewerker({ netwerkId: await netwerkId() })
  const verhaal = await schrijfVerhaal(schrijver, { titel: uniek('Een stille nacht') })
  const lezer = await open(await hospicemedewerker(), '/praktijkverhalen')
  await bestaatNiet(lezer, `/opmerkingen/${verhaal.id}`)
})
