import { hospicemedewerker, redactie } from '../../support/actors'
import { biedVerhaalAan, netwerkId, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('de redactie stuurt een verhaal terug en de auteur leest waarom', async ({ open }) => {
  const auteur = await hospicemedewerker({ netwerkId: await netwerkId() })
  const { slug } = await biedVerhaalAan(auteur, { titel: uniek('Te kort') })
  const page = await open(await redactie(), `/praktijkverhalen/${slug}`)
  await page.getByText('Terugsturen…').click()
  await page.getByLabel('Wat moet er nog veranderen?').fill('Vertel ook hoe de familie het vond.')
  await page.getByRole('button', { name: 'Terugsturen' }).click()
  await expect(page.getByText('Dit is een concept.')).toBeVisible()

  const bijAuteur = await open(auteur, `/praktijkverhalen/${slug}`)
  await expect(bijAuteur.getByText('Vertel ook hoe de familie het vond.')).toBeVisible()
  await bijAuteur.getByRole('link', { name: 'Bewerk dit verhaal' }).click()
  await expect(bijAuteur.getByText('Vertel ook hoe de familie het vond.')).toBeVisible()
  await bijAuteur.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
  await expect(bijAuteur.getByText(/Je verhaal ligt bij de redactie/)).toBeVisible()
})
