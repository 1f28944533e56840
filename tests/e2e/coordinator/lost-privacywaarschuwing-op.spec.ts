import { coordinator } from '../../support/actors'
import { netwerkId, schrijfVerhaal, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('wat iemand herkenbaar maakt moet weg of uitgelegd zijn voor de redactie het krijgt', async ({
  open,
}) => {
  const wie = await coordinator({ netwerkId: await netwerkId() })
  const { slug } = await schrijfVerhaal(wie, {
    titel: uniek('De telefoon ging'),
    casus:
      'Op een avond lag mevrouw Jansen wakker. Haar zoon belde op 06-12345678 en mailde naar zoon@voorbeeld.nl.',
  })
  const page = await open(wie, `/praktijkverhalen/${slug}/bewerken`)
  await expect(page.getByRole('heading', { name: /Hieraan is misschien iemand te herkennen/ })).toContainText(
    '3 nog open',
  )
  await expect(page.getByLabel('Schrijf in plaats hiervan (mevrouw Jansen)')).toHaveValue('mevrouw A.')
  await page.getByRole('button', { name: 'Vervang overal (mevrouw Jansen)' }).click()
  await expect(page.getByRole('heading', { name: /Hieraan is misschien iemand te herkennen/ })).toContainText(
    '2 nog open',
  )
  await expect(page.getByRole('textbox', { name: 'Casus' })).toContainText('lag mevrouw A. wakker')
  await expect(page.getByText('06-12345678').first()).toBeVisible()
  const aanbieden = page.getByRole('button', { name: 'Ter beoordeling aanbieden' })
  await aanbieden.click()
  await expect(page.getByText(/ligt nog niet bij de redactie/)).toBeVisible()

  await page
    .getByRole('textbox', { name: 'Waarom mag dit blijven? (06-12345678)' })
    .fill('Dit nummer is verzonnen.')
  await aanbieden.click()
  await expect(page.getByRole('heading', { name: /Hieraan is misschien iemand te herkennen/ })).toContainText(
    '1 nog open',
  )
  await page
    .getByRole('textbox', { name: 'Waarom mag dit blijven? (zoon@voorbeeld.nl)' })
    .fill('Dit adres bestaat niet.')
  await aanbieden.click()
  await expect(page.getByText(/Je verhaal ligt bij de redactie/)).toBeVisible()
})
