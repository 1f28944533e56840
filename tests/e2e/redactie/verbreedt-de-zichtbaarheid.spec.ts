import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { netwerkId, plaatsVerhaal, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

const openVoorIedereen = 'Open voor iedereen, ook zonder account…'

async function verhaalVoorLeden() {
  const auteur = await hospicemedewerker({ netwerkId: await netwerkId() })
  const titel = uniek('Voor wie is dit')
  const verhaal = await plaatsVerhaal(auteur, { titel })
  return { ...verhaal, titel, adres: `/praktijkverhalen/${verhaal.slug}` }
}

test('wie een stuk voor iedereen openzet, ziet eerst wat zichtbaar wordt; smaller maken gaat meteen', async ({
  open,
}) => {
  const { titel, adres } = await verhaalVoorLeden()
  const bezoeker = await open(null, adres)
  await expect(bezoeker).toHaveURL(/\/aanmelden/)

  const page = await open(await redactie(), adres)
  await page.getByText('Wie leest dit:').click()
  await page.getByRole('link', { name: openVoorIedereen }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Voor meer mensen openzetten' })).toBeVisible()
  await expect(page.getByText(`Praktijkverhaal ‘${titel}’`)).toBeVisible()
  await expect(page.getByText('Eerdere versies en concepten')).toBeVisible()
  await page.getByRole('button', { name: 'Zet open voor iedereen, ook zonder account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  await bezoeker.goto(adres)
  await expect(bezoeker.getByRole('heading', { level: 1, name: titel })).toBeVisible()

  await page.getByText('Wie leest dit:').click()
  await page.getByRole('button', { name: 'Alleen nog voor iedereen met een account' }).click()
  await expect(page.getByText('Wie leest dit: iedereen met een account')).toBeVisible()
  await bezoeker.goto(adres)
  await expect(bezoeker).toHaveURL(/\/aanmelden/)
})

test('zonder JavaScript, en geweigerd als het stuk intussen veranderde', async ({ open }) => {
  const { id, titel } = await verhaalVoorLeden()
  const page = await open(await redactie(), `/redactie/zichtbaarheid?id=${id}&naar=OPENBAAR`, {
    javaScriptEnabled: false,
  })
  await database().publicatie.update({ where: { id }, data: { versie: { increment: 1 } } })
  const bevestig = page.getByRole('button', { name: 'Zet open voor iedereen, ook zonder account' })
  await bevestig.click()
  await expect(page.getByText('Er is iets veranderd sinds je keek.')).toBeVisible()
  await bevestig.click()
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
})
