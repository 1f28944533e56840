import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '../../support/actors'
import { alsDatum, netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aDoelgroep } from '../../support/factories/doelgroep'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

/** A dossier of `wie` whose controle was due so many days ago; its doelgroep is not in use, so lists stay as they are. */
async function teLaat(wie: { id: string }, dagen: number) {
  const doelgroep = await aDoelgroep({ actief: false })
  const dag = new Date(`${alsDatum(overDagen(-dagen))}T00:00:00Z`)
  const { publicatie } = await aThemadossier({
    publicatie: { titel: uniek('Slapen') },
    dossier: { doelgroepId: doelgroep.id, verantwoordelijkeId: wie.id, volgendeControleOp: dag },
  })
  const sinds = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(dag)
  return { ...publicatie, sinds }
}

test('een lezer en een coördinator zien dat een controle zestig dagen over tijd is, tot iemand antwoordt', async ({
  open,
}) => {
  const wie = await hospicemedewerker()
  const { id, slug, titel, sinds } = await teLaat(wie, 60)
  const pas = await teLaat(wie, 59)
  const verlopen = `Controle verlopen sinds ${sinds}.`

  const lezer = await open(await hospicemedewerker(), `/themadossiers/${slug}`, {
    viewport: { width: 360, height: 740 },
  })
  await expect(lezer.getByText(verlopen)).toBeVisible()
  await lezer.goto(`/themadossiers/${pas.slug}`)
  await expect(lezer.getByRole('heading', { level: 1 })).toHaveText(pas.titel)
  await expect(lezer.getByText(/^Controle verlopen sinds/)).toHaveCount(0)

  const thuis = await open(await coordinator({ netwerkId: await netwerkId() }), '/')
  const lijst = thuis.getByRole('region', { name: 'Controle verlopen' })
  await expect(lijst.getByRole('listitem').filter({ hasText: titel })).toContainText(
    `Verlopen sinds ${sinds}`,
  )
  await expect(lijst.getByRole('link', { name: pas.titel })).toHaveCount(0)

  const page = await open(wie, `/themadossiers/${slug}/controle`)
  await page.getByRole('button', { name: 'Klopt nog' }).click()
  await expect(page.getByText(/De volgende controle is op /)).toBeVisible()
  await lezer.goto(`/themadossiers/${slug}`)
  await expect(lezer.getByRole('heading', { level: 1 })).toHaveText(titel)
  await expect(lezer.getByText(verlopen)).toHaveCount(0)
  await thuis.reload()
  await expect(lijst.getByRole('link', { name: titel })).toHaveCount(0)
  expect(await database().controle.count({ where: { publicatieId: id } })).toBe(1)
})

test('wie een dossier bijhoudt, meldt zich afwezig en weer terug, ook zonder JavaScript', async ({
  open,
}) => {
  const wie = await hospicemedewerker()
  await teLaat(wie, 1)
  const page = await open(wie, '/mijn', { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const deel = page.getByRole('region', { name: 'Ben je een tijd weg?' })
  await deel.getByLabel('Ik ben afwezig tot en met').fill(alsDatum(overDagen(-3)))
  await deel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('region', { name: 'Ben je een tijd weg?' }).getByRole('alert')).toContainText(
    'Kies vandaag of een dag die nog komt.',
  )
  await deel.getByLabel('Ik ben afwezig tot en met').fill(alsDatum(overDagen(9)))
  await deel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(deel.getByText(/^Je bent afwezig tot en met /)).toBeVisible()
  await deel.getByRole('button', { name: 'Ik ben er weer' }).click()
  await expect(page.getByText('Je bent niet afwezig. Je krijgt herinneringen.')).toBeVisible()

  // Who keeps nothing gets no reminders, and is not asked.
  const ander = await open(await hospicemedewerker(), '/mijn')
  await expect(ander.getByRole('heading', { level: 1 })).toHaveText('Mijn Kennisplein')
  await expect(ander.getByRole('heading', { name: 'Ben je een tijd weg?' })).toHaveCount(0)
})

test('de redactie publiceert zonder verantwoordelijke alleen als zij dat zelf aanvinkt', async ({ open }) => {
  const doelgroep = await aDoelgroep({ actief: false })
  const { publicatie } = await aThemadossier({
    publicatie: { titel: uniek('Nachtrust'), status: 'TER_BEOORDELING' },
    dossier: { doelgroepId: doelgroep.id },
  })
  const page = await open(await redactie(), `/themadossiers/${publicatie.slug}/bewerken`)
  await expect(page.getByRole('link', { name: 'Wijs een verantwoordelijke aan' })).toBeVisible()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByText(/Dit dossier heeft nog geen verantwoordelijke\. Wijs/)).toBeVisible()
  await page.getByLabel('De verantwoordelijke is nog aan te wijzen').first().check()
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page).toHaveURL(new RegExp(`/themadossiers/${publicatie.slug}$`))
  await page.goto(`/redactie?wat=verantwoordelijken&q=${encodeURIComponent(publicatie.titel)}`)
  await expect(page.getByRole('link', { name: publicatie.titel, exact: true })).toBeVisible()
})
