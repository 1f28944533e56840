import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { bewaak, geenBevindingen } from '../support/e2e-bewaker'
import { meldAan } from '../support/e2e-sessie'

export { expect }

type Wie = Pick<GebruikerActor, 'id'> | null

type Hulp = {
  /** Opens the portal in a browser of its own, signed in as `wie` (null: a visitor). */
  open: (wie: Wie, pad: string, opties?: BrowserContextOptions) => Promise<Page>
  /** Goes to an address that does not exist for this person and checks that the page says no more than that. */
  bestaatNiet: (page: Page, pad: string) => Promise<void>
}

/** Every browser that a test opens is watched: an error, a CSP violation or a foreign request fails the test. */
export const test = base.extend<Hulp & { bevindingen: ReturnType<typeof geenBevindingen> }>({
  bevindingen: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const bevindingen = geenBevindingen()
      await use(bevindingen)
      expect(bevindingen.fouten, 'wat er in de browser misging').toEqual([])
    },
    { auto: true },
  ],
  context: async ({ context, baseURL, bevindingen }, use) => {
    await bewaak(context, baseURL ?? '', bevindingen)
    await use(context)
  },
  open: async ({ browser, baseURL, bevindingen }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (wie, pad, opties = {}) => {
      const context = await browser.newContext(opties)
      contexts.push(context)
      await bewaak(context, baseURL ?? '', bevindingen)
      if (wie) await meldAan(context, wie.id, baseURL ?? '')
      const page = await context.newPage()
      await page.goto(pad)
      return page
    })
    // The browser lives on for the next test, and would keep these pages with it.
    await Promise.all(contexts.map((context) => context.close()))
  },
  bestaatNiet: async ({ baseURL, bevindingen }, use) => {
    await use(async (page, pad) => {
      bevindingen.verwacht.add(new URL(pad, baseURL).href)
      const antwoord = await page.goto(pad)
      expect(antwoord?.status(), pad).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina vinden we niet')
    })
  },
})
