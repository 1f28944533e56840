import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { overDagen, uniek } from '../../support/e2e-gegevens'
import { aConsultatielijn } from '../../support/factories/consultatielijn'
import { expect, test } from '../test'

const NUMMER = '010 765 43 21'

test('wie een lijn bijhoudt, past het nummer aan en bevestigt hem; de redactie wees toe en leest na', async ({
  open,
  bestaatNiet,
}) => {
  const wie = await hospicemedewerker({ naam: uniek('Anna') })
  const titel = uniek('Palliatief advies')
  const { id, slug } = await aConsultatielijn({
    publicatie: { titel, gepubliceerdOp: overDagen(-200) },
    volgendeControleOp: overDagen(-70),
  })

  const redacteur = await open(
    await redactie(),
    `/redactie?wat=verantwoordelijken&q=${encodeURIComponent(titel)}`,
  )
  await redacteur.getByRole('link', { name: titel, exact: true }).click()
  await expect(redacteur.getByRole('heading', { level: 1 })).toHaveText('Afspraken over deze lijn')
  await redacteur.getByLabel(/^Verantwoordelijke/).selectOption({ label: wie.naam })
  await redacteur.getByRole('button', { name: 'Opslaan' }).click()
  await expect(redacteur.getByText(`Verantwoordelijke: ${wie.naam}.`)).toBeVisible()

  const lezer = await open(await hospicemedewerker(), `/consultatielijnen#${slug}`)
  const kaart = lezer.getByRole('article').filter({ hasText: titel })
  await expect(kaart.getByText(/^Controle verlopen sinds/)).toBeVisible()
  await expect(kaart.getByRole('link', { name: /Controleer/ })).toHaveCount(0)
  await bestaatNiet(lezer, `/consultatielijnen/${slug}/controle`)
  await bestaatNiet(lezer, `/consultatielijnen/${slug}/bewerken`)

  const page = await open(wie, '/mijn', { viewport: { width: 360, height: 740 } })
  await page.getByRole('link', { name: new RegExp(`^Controleer.*${titel}`) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt deze consultatielijn nog?')
  await expect(page.getByRole('link', { name: /010 123 45 67/ })).toBeVisible()
  await page.getByRole('button', { name: 'Ik pas het aan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens aanpassen')
  await page.getByLabel('Telefoonnummer').fill(NUMMER)
  await page.getByLabel('Waarom deze wijziging?').fill('Gebeld.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen.')).toBeVisible()
  await page.getByRole('link', { name: 'Klopt nu alles? Geef je antwoord' }).click()
  await expect(page.getByRole('link', { name: new RegExp(NUMMER) })).toBeVisible()
  await page.getByRole('button', { name: 'Klopt nog' }).click()
  await expect(page.getByText(/De volgende controle is op /)).toBeVisible()

  await lezer.goto(`/consultatielijnen#${slug}`)
  await expect(kaart.getByRole('link', { name: new RegExp(NUMMER) })).toBeVisible()
  await expect(kaart.getByText(/^Controle verlopen sinds/)).toHaveCount(0)

  await redacteur.goto('/redactie?wat=tweede-lezer')
  await redacteur.getByRole('link', { name: titel }).click()
  await expect(redacteur.getByText('Een tweede lezer moet dit nog nalezen.')).toBeVisible()
  await redacteur.getByRole('button', { name: 'Gelezen: klopt' }).click()
  await expect(redacteur.getByText('Een tweede lezer moet dit nog nalezen.')).toHaveCount(0)
  await redacteur.waitForLoadState('networkidle')
  await redacteur.goto('/redactie?wat=tweede-lezer')
  await expect(redacteur.getByRole('link', { name: titel })).toHaveCount(0)

  const bewaard = await database().controle.findMany({
    where: { publicatieId: id },
    orderBy: { createdAt: 'asc' },
  })
  expect(bewaard.map(({ uitkomst }) => uitkomst)).toEqual(['AANPASSEN', 'KLOPT_NOG'])
  expect(JSON.stringify(bewaard[1]?.getoond)).toContain(NUMMER)
})
