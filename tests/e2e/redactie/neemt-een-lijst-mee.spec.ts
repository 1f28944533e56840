import { readFile } from 'node:fs/promises'
import { beheer, hospicemedewerker, redactie } from '../../support/actors'
import { biedVerhaalAan, netwerkId, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een redacteur filtert de werkvoorraad en neemt haar mee, en beheer ziet dat in het logboek', async ({
  open,
}) => {
  const auteur = await hospicemedewerker({ netwerkId: await netwerkId() })
  const woord = uniek('Meenemen')
  await biedVerhaalAan(auteur, { titel: `${woord} mee` })
  const redacteur = await redactie({ naam: uniek('Meenemer') })

  const page = await open(redacteur, `/redactie?wat=beoordelen&q=${encodeURIComponent(woord)}`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download als bestand (CSV)' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  const [kop = '', rij = '', rest] = csv.split('\r\n')
  expect(kop).toContain('"Wat";"Soort werk"')
  expect(rij).toContain(`"${woord} mee";"Te beoordelen";"Praktijkverhaal"`)
  expect(rest).toBe('')

  await page.goto('/redactie')
  await page.getByRole('link', { name: 'Alle stukken' }).click()
  await page.getByRole('combobox', { name: 'Soort' }).selectOption('Praktijkverhaal')
  await page.getByRole('searchbox', { name: 'Zoek op titel' }).fill(woord)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/soort=PRAKTIJKVERHAAL/)
  await page.getByRole('link', { name: 'Sorteer op Van wie' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Sorteer op Van wie' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  const stukken = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download als bestand (CSV)' }).click()
  const regels = (await readFile(await (await stukken).path(), 'utf8')).split('\r\n')
  expect(regels).toHaveLength(3)
  expect(regels[1]).toContain(`"${woord} mee";"Praktijkverhaal";"Ter beoordeling"`)

  const logboek = await open(await beheer(), '/beheer/logboek')
  await logboek.getByRole('combobox', { name: 'Handeling' }).selectOption('werkvoorraad.export')
  await logboek.getByRole('searchbox', { name: 'Persoon' }).fill(redacteur.naam)
  await logboek.getByRole('button', { name: 'Toon resultaten' }).click()
  await expect(logboek.getByText('1 regel', { exact: true })).toBeVisible()
  await logboek.getByRole('link', { name: 'Sorteer op Wanneer' }).click()
  await expect(logboek).toHaveURL(/handeling=werkvoorraad\.export.*sorteer=op/)

  const lezer = await open(await hospicemedewerker(), '/')
  for (const lijst of ['werkvoorraad', 'stukken', 'bestaat-niet'])
    expect((await lezer.request.get(`/redactie/${lijst}.csv`)).status()).toBe(404)
})

test('beheer zet de gebruikers in een andere volgorde en neemt juist die lijst mee', async ({ open }) => {
  const woord = uniek('Volgorde')
  await hospicemedewerker({ naam: `Anna ${woord}` })
  await hospicemedewerker({ naam: `Zoë ${woord}` })
  const page = await open(await beheer(), `/beheer/gebruikers?zoek=${encodeURIComponent(woord)}`)
  const kop = page.getByRole('columnheader', { name: 'Sorteer op Naam' })
  await page.getByRole('link', { name: 'Sorteer op Naam' }).focus()
  await page.keyboard.press('Enter')
  await expect(kop).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('link', { name: 'Sorteer op Naam' }).click()
  await expect(kop).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('rowheader')).toHaveText([`Zoë ${woord}`, `Anna ${woord}`])
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download als bestand (CSV)' }).click()
  const regels = (await readFile(await (await download).path(), 'utf8')).split('\r\n')
  expect(regels.slice(1).map((regel) => regel.split(';')[0])).toEqual([
    `"Zoë ${woord}"`,
    `"Anna ${woord}"`,
    '',
  ])
})
