import { setTimeout } from 'node:timers/promises'
import { hospicemedewerker, redactie } from '../../support/actors'
import { expect, test } from '../test'

test('wat een lezer niet vindt, ziet de redactie, en een synoniem helpt de volgende', async ({ open }) => {
  const vraag = `kwallenstoring${'abcdefghij'.charAt(Date.now() % 10)}xq`
  const lezer = await open(await hospicemedewerker(), `/zoeken?q=${vraag}`)
  const nietsGevonden = lezer.getByText('Hier hebben we niets over gevonden.')
  await expect(nietsGevonden).toBeVisible()

  const page = await open(await redactie(), '/redactie/zoekgaten')
  const rij = page.getByRole('row', { name: new RegExp(vraag) })
  await expect(async () => {
    await page.reload()
    await expect(rij).toBeVisible({ timeout: 1_000 })
  }).toPass()
  // From the third time on it waits on the list of all work as well, and leads to its own page.
  const werk = page.getByRole('table').getByRole('link', { name: vraag })
  await page.goto(`/redactie?wat=zoekgaten&q=${vraag}`)
  await expect(page.getByText('Geen stukken werk gevonden')).toBeVisible()
  for (const _ of ['nog een keer', 'en nog een keer']) {
    await lezer.reload()
    await expect(nietsGevonden).toBeVisible()
  }
  await expect(async () => {
    await page.reload()
    await expect(werk).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await werk.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(vraag)
  await page.goto('/redactie/zoekgaten')
  // On a slow PC somebody has typed before the page is awake.
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await setTimeout(1_500)
    await route.continue()
  })
  await rij.getByRole('link', { name: /Synoniem/ }).click()
  await expect(page.getByRole('heading', { name: 'Voeg een synoniem toe' })).toBeVisible()
  await page.getByRole('textbox', { name: /woord/i }).first().fill(`${vraag}\ndementie`)
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByText('Het woord is bewaard.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Dementie/ }).first()).toBeVisible()

  await expect(async () => {
    await lezer.reload()
    await expect(lezer.getByRole('article').first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 10_000 })
})
