import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { regelsTeVeel } from '@/lib/domain/themadossiers/kenniskaartruimte'
import { letterbreedte } from '@/lib/domain/themadossiers/letterbreedte'
import { database } from '@/lib/platform/db'
import { redactie } from '../../support/actors'
import { tekstveld } from '../../support/e2e-editor'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

const BLAD = (279 / 25.4) * 96
// As in components/themadossiers/meterstand.ts: what the meter keeps free so that the server never says otherwise.
const RESERVE = 55

type Blok = TekstDoc['content'][number]
const alinea = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const ZINNEN = [
  'Vraag aan de naaste wat helpt als iemand onrustig is, en schrijf dat in het zorgplan.',
  'Bel bij twijfel de consultatiedienst palliatieve zorg: dag en nacht, zonder kosten.',
  'Geef één opdracht tegelijk.',
  'Let op verslikken bij eten en drinken, ook als iemand dat zelf niet merkt of het niet zegt; een logopedist kijkt binnen een paar dagen mee.',
]
const zin = (i: number) => ZINNEN[i % ZINNEN.length] ?? ''
type Item = Extract<Blok, { type: 'bulletList' }>['content'][number]
const items = (n: number) =>
  Array.from({ length: n }, (_, i): Item => ({ type: 'listItem', content: [alinea(zin(i))] }))

/** Cards of one kind of block each, and of all together, that grow until they need a second sheet. */
const SOORTEN: Record<string, (i: number) => Blok> = {
  alineas: (i) => alinea(`${zin(i)} ${zin(i + 1)}`),
  lijsten: (i) => ({ type: i % 2 ? 'bulletList' : 'orderedList', content: items(3 + (i % 3)) }),
  koppen: (i) =>
    i % 2
      ? alinea(zin(i))
      : {
          type: 'heading',
          attrs: { level: 2 },
          content: [{ type: 'text', text: 'Zie je ander gedrag? Loop dit af' }],
        },
  kaders: (i) => ({
    type: 'callout',
    attrs: { soort: 'LET_OP' },
    content: [alinea(zin(i)), alinea(zin(i + 2))],
  }),
  taken: (i) => ({
    type: 'taskList',
    content: [0, 1, 2].map((n) => ({
      type: 'taskItem',
      attrs: { checked: false },
      content: [alinea(zin(i + n))],
    })),
  }),
  tabellen: (i) => ({
    type: 'table',
    content: [0, 1, 2].map((rij) => ({
      type: 'tableRow',
      content: [0, 1].map((kolom) => ({
        type: rij === 0 ? 'tableHeader' : 'tableCell',
        content: [alinea(zin(i + rij + kolom))],
      })),
    })),
  }),
}
SOORTEN['gemengd'] = (i) => Object.values(SOORTEN)[i % 6]?.(i) ?? alinea(zin(i))

const kaart = (soort: string, aantal: number): TekstDoc => ({
  type: 'doc',
  content: Array.from({ length: aantal }, (_, i) => SOORTEN[soort]?.(i) ?? alinea(zin(i))),
})

/** The card as it comes out of the printer, and its height in the print layout. */
async function opPapier(page: Page, pad: string) {
  await page.goto(pad)
  await page.evaluate(() => document.fonts.ready)
  const hoogte = await page.locator('.pagina').evaluate((element) => element.getBoundingClientRect().height)
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return { bladen: (await getDocumentProxy(new Uint8Array(pdf))).numPages, hoogte }
}

const teVeelVan = (tekst: TekstDoc) => regelsTeVeel({ titel: 'Kenniskaart', tekst, bronnen: [] })

for (const soort of Object.keys(SOORTEN)) {
  test(`de server keurt een kenniskaart met ${soort} goed zolang zij op één A4 past`, async ({ open }) => {
    const { publicatie, kenniskaart } = await aThemadossier()
    const page = await open(await redactie(), '/', { viewport: { width: 703, height: 900 } })
    await page.emulateMedia({ media: 'print' })
    let aantal = 1
    while (teVeelVan(kaart(soort, aantal)) === 0) aantal += 1
    let bladen = 1
    for (let n = aantal - 2; bladen === 1; n += 1) {
      const inhoud = kaart(soort, n)
      const teVeel = teVeelVan(inhoud)
      await database().kenniskaart.update({
        where: { id: kenniskaart?.id ?? '' },
        data: { inhoud, versie: { increment: 1 } },
      })
      const papier = await opPapier(page, `/themadossiers/${publicatie.slug}/kenniskaart`)
      bladen = papier.bladen
      if (bladen > 1) expect(teVeel, `${n} blokken op ${bladen} bladen`).toBeGreaterThan(0)
      if (teVeel > 0) expect(papier.hoogte, `${n} blokken`).toBeGreaterThan(BLAD - RESERVE)
    }
  })
}

test('de server rekent met de breedte van de echte letters', async ({ open }) => {
  const page = await open(await redactie(), '/')
  const tekens = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;?!()-–éëïöü€']
  const gemeten = await page.evaluate(async (lijst) => {
    const familie = getComputedStyle(document.body).fontFamily.split(',')[0]
    const doek = document.createElement('canvas').getContext('2d')
    const breedtes = async (gewicht: number) => {
      await document.fonts.load(`${gewicht} 100px ${familie}`)
      if (!doek) return []
      doek.font = `${gewicht} 1000px ${familie}`
      return lijst.map((teken) => doek.measureText(teken).width / 1000)
    }
    return { gewoon: await breedtes(400), vet: await breedtes(700) }
  }, tekens)
  for (const dikte of ['gewoon', 'vet'] as const) {
    for (const [i, teken] of tekens.entries()) {
      const tekort = letterbreedte(teken, dikte) - (gemeten[dikte][i] ?? 0)
      expect(tekort, `${teken} ${dikte}`).toBeGreaterThanOrEqual(-0.001)
      expect(tekort, `${teken} ${dikte}`).toBeLessThan(0.011)
    }
  }
})

test('de meter zegt hoe vol het A4 is, en wat niet past komt niet bij de lezer', async ({ open }) => {
  const { publicatie } = await aThemadossier()
  const page = await open(await redactie(), `/themadossiers/${publicatie.slug}/bewerken/kenniskaart`)
  const veld = await tekstveld(page, 'Tekst')
  const meter = page.locator('.kenniskaart-meter')
  await expect(meter.getByText(/^Nog ongeveer 8\d regels over op het A4\.$/).first()).toBeVisible()

  await veld.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(' Vraag de naaste wat helpt en schrijf dat op.'.repeat(120))
  await expect(meter.getByText(/^Ongeveer \d+ regels te veel voor één A4\./).first()).toBeVisible()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(
    page.getByText(/De kenniskaart past niet op één A4: ongeveer \d+ regels te veel/),
  ).toBeVisible()

  await tekstveld(page, 'Tekst')
  await veld.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('Vraag de naaste wat helpt.')
  await expect(meter.getByText(/^Nog ongeveer \d+ regels over/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen.')).toBeVisible()
})
