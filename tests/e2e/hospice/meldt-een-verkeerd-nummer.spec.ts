import { createConsultatielijn } from '@/lib/domain/consultatielijnen/create-consultatielijn'
import { publishConsultatielijn } from '@/lib/domain/consultatielijnen/publish-consultatielijn'
import { job } from '@/lib/kernel/actor'
import { coordinator, hospicemedewerker, redactie } from '../../support/actors'
import { netwerkId, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

const SEED = job('test')

async function eenLijn(naam: string) {
  const lijn = await createConsultatielijn(SEED, {
    naam,
    voorWie: 'Zorgverleners',
    voorWelkeVraag: 'Pijn',
    hoe: 'Bellen',
    telefoon: '010 123 45 67',
    bereikbaarheid: null,
    openingstijden: null,
    kosten: null,
    website: null,
    gebied: 'Zeeland',
    landelijk: true,
    opmerking: null,
    netwerkIds: [],
    doelgroepIds: [],
  })
  await publishConsultatielijn(SEED, { id: lijn.id, zonderVerantwoordelijke: true })
  return lijn
}

test('wie een verkeerd nummer meldt, ziet iedereen gewaarschuwd en krijgt antwoord', async ({ open }) => {
  const naam = uniek('Advieslijn')
  await eenLijn(naam)
  const lezer = await open(await hospicemedewerker({ netwerkId: await netwerkId() }), '/consultatielijnen')
  const kaart = lezer.getByRole('article').filter({ hasText: naam })
  await kaart.getByRole('link', { name: `Klopt dit nummer niet? ${naam}` }).click()
  await expect(lezer.getByRole('radio', { name: 'Het nummer 010 123 45 67 klopt niet' })).toBeChecked()
  await lezer.getByLabel('Wat zag je?').fill('Er nam een bakker op.')
  await lezer.getByRole('button', { name: 'Verstuur je melding' }).click()
  await expect(lezer.getByText('Je melding is verstuurd.')).toBeVisible()
  const melding = lezer.url()

  const collega = await open(await hospicemedewerker(), '/consultatielijnen')
  const gewaarschuwd = collega.getByRole('article').filter({ hasText: naam })
  await expect(gewaarschuwd).toContainText('Dit nummer klopt misschien niet: een collega meldde dit')
  await expect(gewaarschuwd).toContainText('Bel anders 088 605 14 44')
  const regel = `${naam}: 010 123 45 67`
  const coord = await open(await coordinator({ netwerkId: await netwerkId() }), '/')
  await expect(coord.getByRole('main').getByRole('link', { name: regel })).toBeVisible()

  const page = await open(await redactie(), `/redactie?q=${encodeURIComponent(naam)}`)
  await expect(page.getByRole('row', { name: regel })).toContainText('Nu')
  await page.getByRole('link', { name: regel, exact: true }).click()
  await expect(page.getByText('Er nam een bakker op.')).toBeVisible()
  await page.getByRole('radio', { name: 'Ik heb het aangepast' }).check()
  await page.getByLabel('Je antwoord').fill('Dank je, het nieuwe nummer staat er.')
  await page.getByRole('button', { name: 'Beantwoord' }).click()
  await expect(page.getByText('De melding is afgehandeld.')).toBeVisible()

  await collega.reload()
  await expect(gewaarschuwd).not.toContainText('klopt misschien niet')
  await lezer.goto('/mijn')
  await expect(lezer.getByText('Dank je, het nieuwe nummer staat er.')).toBeVisible()
  await lezer.goto(melding)
  await expect(lezer.getByText('Het is aangepast.')).toBeVisible()
})

test('een melding bestaat alleen voor wie hem stuurde en wie hem beantwoordt', async ({
  open,
  bestaatNiet,
}) => {
  const naam = uniek('Advieslijn')
  await eenLijn(naam)
  const lezer = await open(await hospicemedewerker(), '/consultatielijnen')
  const kaart = lezer.getByRole('article').filter({ hasText: naam })
  await kaart.getByRole('link', { name: `Klopt dit niet? ${naam}` }).click()
  await lezer.getByRole('radio', { name: 'Er staat iets dat niet klopt' }).check()
  await lezer.getByRole('button', { name: 'Verstuur je melding' }).click()
  await expect(lezer.getByRole('link', { name: /Schrijf in een paar woorden/ })).toBeVisible()
  await expect(lezer.getByRole('radio', { name: 'Er staat iets dat niet klopt' })).toBeChecked()
  await lezer.getByLabel('Wat zag je?').fill('Deze lijn is ook voor vrijwilligers.')
  await lezer.getByRole('button', { name: 'Verstuur je melding' }).click()
  await expect(lezer.getByText('Je melding is verstuurd.')).toBeVisible()
  await bestaatNiet(await open(await hospicemedewerker(), '/mijn'), new URL(lezer.url()).pathname)
})
