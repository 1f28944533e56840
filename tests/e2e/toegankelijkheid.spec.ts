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

for (const lezer of LEZERS) {
  for (const width of [360, 1280]) {
    test(`elke pagina voor ${lezer} is toegankelijk en veilig, licht en donker, ${width} px`, async ({
      open,
    }) => {
      test.setTimeout(600_000)
      const wie = await iemandDie(lezer)
      const adressen = await adressenVoor(lezer, wie)
      const page = await open(wie, '/privacy', { reducedMotion: 'reduce' })
      for (const { pad } of adressen) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width, height: 800 })
        const antwoord = await page.goto(pad)
        const status = antwoord?.status() === 200 ? [] : [`status ${antwoord?.status()}`]
        // An editor comes after the page, in a chunk of its own.
        await expect(page.locator('.tekst-editor-wacht')).toHaveCount(0)
        const gevonden = [
          ...status,
          ...keurKopregels(antwoord),
          ...(await keurOpbouw(page)),
          ...(await keurToegankelijkheid(page)),
        ]
        await page.emulateMedia({ colorScheme: 'dark' })
        // Chromium keeps the old colour of what only inherits it through light-dark(), so the page is loaded anew.
        await page.reload()
        await expect(page.locator('.tekst-editor-wacht')).toHaveCount(0)
        gevonden.push(...(await keurKleuren(page)).map((regel) => `donker: ${regel}`))
        expect.soft(gevonden, pad).toEqual([])
      }
    })
  }
}

test('de keuring slaat geen enkele pagina over', async () => {
  const gekeurd = new Set<string>()
  for (const lezer of LEZERS) {
    const adressen: Adres[] = await adressenVoor(lezer, await iemandDie(lezer))
    for (const { route } of adressen) gekeurd.add(route)
  }
  expect([...gekeurd].sort()).toEqual(paginas())
})
