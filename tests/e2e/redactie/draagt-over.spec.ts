import { hashWachtwoord } from '@/lib/domain/gebruikers/wachtwoord'
import { saveKlad } from '@/lib/domain/publicatie/save-klad'
import { database } from '@/lib/platform/db'
import { beheer, redactie } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

const WACHTWOORD = 'paraplu kwartel zolder fiets'

/** Somebody with a dossier and an unsaved text, and who takes over. */
async function vertrek() {
  const van = await redactie({ naam: uniek('Vera') })
  const naar = await redactie({ naam: uniek('Olga') })
  const titel = uniek('Jeuk')
  const { publicatie } = await aThemadossier({
    publicatie: { titel },
    dossier: { verantwoordelijkeId: van.id, vervangerId: naar.id },
  })
  await saveKlad(van, { sleutel: 'nieuwsbericht:nieuw', inhoud: JSON.stringify({ titel: 'Half' }) })
  return { van, naar, titel, slug: publicatie.slug }
}

test('wie weggaat draagt eerst alles over, en blijft als oud-redacteur bij de naam genoemd', async ({
  open,
}) => {
  const { van, naar, titel } = await vertrek()
  const page = await open(await beheer({ naam: uniek('Bas') }), `/beheer/gebruikers/${van.id}`)
  await expect(page.getByRole('button', { name: 'Sluit dit account' })).toBeHidden()
  await page.getByRole('link', { name: 'Draag over en sluit dit account' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Werk van ${van.naam} overdragen`)
  const dossier = page.getByLabel(`Naar wie gaat dit stuk? ${titel}`)
  await expect(dossier.locator('option:checked')).toContainText(naar.naam)
  await expect(page.getByLabel(`Sluit daarna het account van ${van.naam}`)).toBeChecked()
  await page.getByRole('button', { name: 'Draag over', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'klopt nog niet' })).toContainText(
    'Kies wie “Nieuw: nieuwsbericht” overneemt.',
  )

  const kladden = page.getByRole('group', { name: 'Kladden' })
  await kladden.getByLabel('Wie neemt dit over?').selectOption({ value: naar.id })
  await page.getByLabel('Bericht voor wie het overneemt').fill('De folder ligt in de kast.')
  await page.getByRole('button', { name: 'Draag over', exact: true }).click()
  await expect(page.getByText('Het werk is overgedragen en het account is gesloten.')).toBeVisible()

  const mail = await database().mailbericht.findFirstOrThrow({
    where: { aan: { contains: '@' }, onderwerp: `Je neemt werk over van ${van.naam}` },
  })
  expect(mail.tekst).toContain(titel)
  expect(mail.tekst).toContain('De folder ligt in de kast.')
  const bijNaar = await open(naar, '/mijn')
  await expect(bijNaar.getByRole('link', { name: titel }).first()).toBeVisible()
  await expect(bijNaar.getByRole('link', { name: 'Nieuw nieuwsbericht' })).toBeVisible()
})

test('een dossier overdragen kan ook zonder script en zonder afsluiten', async ({ open }) => {
  const { van, naar, titel, slug } = await vertrek()
  const page = await open(await beheer(), `/beheer/gebruikers/${van.id}/overdracht`, {
    javaScriptEnabled: false,
  })
  await expect(page.getByLabel(`Naar wie gaat dit stuk? ${titel}`)).toHaveValue(naar.id)
  await page.getByRole('button', { name: 'Draag over', exact: true }).click()
  await expect(page.getByText('Het werk is overgedragen.')).toBeVisible()
  await expect(page.getByText('1 klad', { exact: true })).toBeVisible()
  await page.goto(`/themadossiers/${slug}`)
  await expect(page.getByText(naar.naam).first()).toBeVisible()
})

test('gegevens wissen vraagt het wachtwoord, en daarna staat er geen naam meer', async ({ open }) => {
  const naam = uniek('Willem')
  const weg = await redactie({ naam, gedeactiveerdOp: new Date() })
  const item = `werkvorm/${uniek('proef').replace(' ', '-')}`
  await database().versie.create({
    data: { item, nummer: 1, inhoud: {}, gebruikerId: weg.id },
  })
  const wachtwoordHash = await hashWachtwoord(WACHTWOORD)
  const page = await open(await beheer({ wachtwoordHash }), `/beheer/gebruikers/${weg.id}`)
  await page.getByRole('link', { name: 'Wis de gegevens van deze persoon' }).click()
  const wachtwoord = page.getByLabel('Je eigen wachtwoord')
  const wis = page.getByRole('button', { name: 'Wis deze gegevens voorgoed' })
  await wachtwoord.fill('dit is het niet, denk ik')
  await wis.click()
  await expect(page.getByRole('alert').filter({ hasText: 'klopt nog niet' })).toContainText('wachtwoord')
  await wachtwoord.fill(WACHTWOORD)
  await wis.click()
  await expect(page.getByRole('heading', { level: 1, name: 'een redacteur' })).toBeVisible()

  const lezer = await open(await redactie(), `/redactie/versies?item=${item}`)
  await expect(lezer.getByText('een redacteur').first()).toBeVisible()
  await expect(lezer.getByText(naam)).toHaveCount(0)
})
