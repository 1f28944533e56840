import type { Page } from '@playwright/test'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { actorMet } from '../support/actors'
import { type Adres, adressenVoor, type Lezer, paginas } from '../support/e2e-adressen'
import { keurKleuren, keurKopregels, keurOpbouw, keurToegankelijkheid } from '../support/e2e-keuring'
import { expect, test } from './test'

test.describe.configure({ mode: 'parallel' })

const LEZERS: readonly Lezer[] = [
  'REDACTIE',
  'BEHEER',
  'NETWERKCOORDINATOR',
  'HOSPICEMEDEWERKER',
  'BEZOEKER',
  'VERANTWOORDELIJKE',
]

async function iemandDie(lezer: Lezer): Promise<GebruikerActor | null> {
  if (lezer === 'BEZOEKER') return null
  if (lezer === 'VERANTWOORDELIJKE') {
    const { id, naam, netwerkId } = await database().gebruiker.findUniqueOrThrow({
      where: { email: 'dossier-psychiatrie@kennisplein.example' },
    })
    return { kind: 'gebruiker', id, naam, netwerkId, rollen: ['HOSPICEMEDEWERKER'] }
  }
  const { id: netwerkId } = await database().netwerk.findUniqueOrThrow({ where: { slug: 'zeeland' } })
  return actorMet([lezer], { netwerkId })
}

/** A page is loaded once, in light colours and narrow, then widened and darkened: loading takes most of the time. */
const BREEDTES = [360, 1280]

async function keurPagina(page: Page, pad: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: BREEDTES[0] ?? 0, height: 800 })
  const antwoord = await page.goto(pad)
  const gevonden = [
    ...(antwoord?.status() === 200 ? [] : [`status ${antwoord?.status()}`]),
    ...keurKopregels(antwoord),
  ]
  // An editor comes after the page, in a chunk of its own.
  await expect(page.locator('.tekst-editor-wacht')).toHaveCount(0)
  for (const width of BREEDTES) {
    await page.setViewportSize({ width, height: 800 })
    const regels = [...(await keurOpbouw(page)), ...(await keurToegankelijkheid(page))]
    gevonden.push(...regels.map((regel) => `${width} px: ${regel}`))
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const width of BREEDTES) {
    await page.setViewportSize({ width, height: 800 })
    await werkKleurenBij(page)
    gevonden.push(...(await keurKleuren(page)).map((regel) => `donker, ${width} px: ${regel}`))
  }
  return gevonden
}

/** Chromium sometimes leaves an inherited colour as it was when the scheme changes; what was not shown is worked out anew. */
const werkKleurenBij = (page: Page) =>
  page.evaluate(() => {
    const { style, offsetHeight } = document.documentElement
    style.display = 'none'
    const zonder = document.documentElement.offsetHeight
    style.display = ''
    return [offsetHeight, zonder, document.documentElement.offsetHeight]
  })

for (const lezer of LEZERS) {
  test(`elke pagina voor ${lezer} is toegankelijk en veilig, licht en donker, smal en breed`, async ({
    open,
  }) => {
    test.setTimeout(900_000)
    const wie = await iemandDie(lezer)
    const page = await open(wie, '/privacy', { reducedMotion: 'reduce' })
    for (const { pad } of await adressenVoor(lezer, wie))
      expect.soft(await keurPagina(page, pad), pad).toEqual([])
  })
}

test('de keuring slaat geen enkele pagina over', async () => {
  const gekeurd = new Set<string>()
  for (const lezer of LEZERS) {
    const adressen: Adres[] = await adressenVoor(lezer, await iemandDie(lezer))
    for (const { route } of adressen) gekeurd.add(route)
  }
  expect([...gekeurd].sort()).toEqual(paginas())
})
