import { hospicemedewerker } from '../../support/actors'
import { netwerkId } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een hospicemedewerker belt in de nacht met een telefoon van 360 px breed', async ({ open }) => {
  const wie = await hospicemedewerker({ netwerkId: await netwerkId() })
  const telefoon = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const
  const page = await open(wie, '/', telefoon)
  const blok = page.getByRole('region', { name: 'Wie bel ik nu?' })
  const nummer = blok.getByRole('link', { name: /^Bel / }).first()
  await expect(nummer).toBeInViewport()
  await expect(nummer).toHaveAttribute('href', /^tel:\+?\d+$/)
  // Whoever stands in this block can be called: a name without a number helps nobody at night.
  for (const lijn of await blok.getByRole('listitem').all()) {
    await expect(lijn.getByRole('link', { name: /^Bel / }).first()).toBeVisible()
  }

  await page.getByRole('navigation', { name: 'Snel naar' }).getByRole('link', { name: 'Bellen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wie bel ik?' })).toBeVisible()
  const lijnen = page.getByRole('main').getByRole('article')
  await expect(lijnen.first()).toContainText('Dag en nacht bereikbaar')
  await expect(lijnen.first().getByRole('link', { name: /^Bel / }).first()).toHaveAttribute('href', /^tel:/)
})
