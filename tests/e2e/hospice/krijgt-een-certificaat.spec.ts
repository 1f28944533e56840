import { readFile } from 'node:fs/promises'
import { extractText, getDocumentProxy } from 'unpdf'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker } from '../../support/actors'
import { netwerkId, schrijfIn } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

const UUR = 3_600_000

test('wie er was vult de code van het scherm in en krijgt na afloop een certificaat', async ({ open }) => {
  const zeeland = await netwerkId()
  const { id, publicatie } = await aScholing({
    publicatie: { netwerkId: zeeland },
    bijeenkomsten: [{ begin: new Date(Date.now() - UUR / 3) }],
  })
  const [noor, bo] = [await hospicemedewerker({ naam: 'Noor de Vries' }), await hospicemedewerker()]
  for (const wie of [noor, bo]) await schrijfIn(id, wie)

  const adres = `/scholingsagenda/${publicatie.slug}`
  const scherm = await open(await coordinator({ netwerkId: zeeland }), `${adres}/inschrijvingen`)
  await scherm.getByRole('link', { name: 'Aanwezigheid' }).click()
  await scherm.getByRole('button', { name: 'Maak een code' }).click()
  const code = await scherm.getByText(/^[0-9A-Z]{5}$/).textContent()

  const page = await open(noor, adres)
  await page.getByLabel('Code op het scherm').fill('22222')
  await page.getByRole('button', { name: 'Ik ben er' }).click()
  await expect(page.getByText('Deze code klopt niet. Kijk nog eens op het scherm.').first()).toBeVisible()
  await page.getByLabel('Code op het scherm').fill(code ?? '')
  await page.getByRole('button', { name: 'Ik ben er' }).click()
  await expect(page.getByText('We weten dat je er bent.')).toBeVisible()

  await scherm.reload()
  await expect(scherm.getByText('1 van 2 waren er.')).toBeVisible()
  await expect(scherm.getByLabel('Noor de Vries')).toBeChecked()
  await scherm.getByLabel(bo.naam).check()
  await scherm.getByRole('button', { name: 'Bewaar de lijst' }).click()
  await expect(scherm.getByText('2 van 2 waren er.')).toBeVisible()

  await database().bijeenkomst.updateMany({
    where: { scholingId: id },
    data: { einde: new Date(Date.now() - 1_000) },
  })
  await page.reload()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download je certificaat (PDF)' }).click()
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(await (await download).path())))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain('Noor de Vries')
  const nummer = /Code: ([0-9A-Z]{12})/.exec(text)?.[1]

  // Who gets the paper to see has no account.
  const ander = await open(null, `/certificaten/${nummer}`)
  await expect(ander.getByText('Dit certificaat is geldig.')).toBeVisible()
  await expect(ander.getByText('N.d.V.')).toBeVisible()
  await expect(ander.getByText('Noor')).toHaveCount(0)
  await ander.goto('/certificaten/BCDFGHJKLMNP')
  await expect(ander.getByText('Met deze code kennen we geen certificaat.')).toBeVisible()
})
