import { coordinator } from '../../support/actors'
import { alsDatum, netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('het aanbod van een netwerk staat als lijst, als maand en als scholingsplan van het jaar, met dezelfde filters', async ({
  open,
}) => {
  const titel = uniek('Leren van een casus')
  const netwerk = await netwerkId('zeeland')
  const begin = new Date(`${alsDatum(overDagen(75))}T12:00:00Z`)
  const maand = alsDatum(begin).slice(0, 7)
  await aScholing({
    publicatie: { titel, netwerkId: netwerk },
    bijeenkomsten: [{ begin, einde: new Date(begin.getTime() + 7_200_000) }],
  })
  const page = await open(await coordinator({ netwerkId: netwerk }), '/scholingsagenda?netwerk=zeeland')
  await expect(page.getByRole('link', { name: titel })).toBeVisible()

  const weergave = page.getByRole('navigation', { name: 'Weergave' })
  await weergave.getByRole('link', { name: 'Maand' }).click()
  await page.goto(page.url().replace(/\/maand\/\d{4}-\d{2}/, `/maand/${maand}`))
  await expect(page).toHaveURL(/netwerk=zeeland/)
  await expect(page.getByRole('table').getByRole('link', { name: titel })).toBeVisible()
  await page.setViewportSize({ width: 360, height: 800 })
  await expect(page.getByRole('table')).toBeHidden()
  await expect(page.getByRole('link', { name: titel }).filter({ visible: true })).toHaveCount(1)

  await weergave.getByRole('link', { name: 'Jaar' }).click()
  await page.goto(page.url().replace(/\/jaar\/\d{4}/, `/jaar/${maand.slice(0, 4)}`))
  await expect(page.getByRole('link', { name: titel })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(weergave).toBeHidden()
  await expect(page.getByRole('link', { name: titel })).toBeVisible()

  await page.emulateMedia({ media: null })
  await page.goto(page.url().replace('netwerk=zeeland', 'netwerk=rotterdam-en-omstreken'))
  await expect(page.getByRole('link', { name: titel })).toHaveCount(0)
})
