import { coordinator } from '../../support/actors'
import { netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een coördinator bekijkt de pagina van het eigen netwerk', async ({ open }) => {
  const zeeland = await netwerkId()
  const titel = uniek('Zeeuwse dag')
  await aScholing({
    publicatie: { titel, netwerkId: zeeland },
    bijeenkomsten: [{ begin: overDagen(1 / 24) }],
  })
  const page = await open(await coordinator({ netwerkId: zeeland }), '/netwerken')
  await page
    .getByRole('link', { name: /Zeeland/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/netwerken\/zeeland$/)
  await expect(page.getByRole('heading', { name: 'Organisaties' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Stand van dit jaar' })).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Komende scholingen' }).getByRole('link', { name: titel }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Wie bel ik hier?' }).click()
  await expect(page).toHaveURL(/\/consultatielijnen\?netwerk=zeeland$/)

  await page.goto('/netwerken/rotterdam-en-omstreken')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rotterdam')
  await expect(page.getByRole('heading', { name: 'Stand van dit jaar' })).toHaveCount(0)
})
