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

const NAAM = { light: 'licht', dark: 'donker' }

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

/** A page is loaded once per colour, and then widened: loading is most of the time that the whole round takes. */
const BREEDTES = [360, 1280]

for (const lezer of LEZERS) {
  for (const kleur of ['light', 'dark'] as const) {
    test(`elke pagina voor ${lezer} is toegankelijk en veilig, ${NAAM[kleur]}, smal en breed`, async ({
      open,
    }) => {
      test.setTimeout(600_000)
      const wie = await iemandDie(lezer)
      const adressen = await adressenVoor(lezer, wie)
      const page = await open(wie, '/privacy', { reducedMotion: 'reduce', colorScheme: kleur })
      for (const { pad } of adressen) {
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
          const regels = [
            ...(await keurOpbouw(page)),
            ...(await (kleur === 'light' ? keurToegankelijkheid(page) : keurKleuren(page))),
          ]
          gevonden.push(...regels.map((regel) => `${width} px: ${regel}`))
        }
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
