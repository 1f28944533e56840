import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Response } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const ALLES = { type: 'tag', values: WCAG } as const
const KLEUREN = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const

/** What axe finds on this page with every A and AA rule, as one line per rule and element. */
export const keurToegankelijkheid = (page: Page): Promise<string[]> => keur(page, ALLES)

/** The same, for a page that was judged in its other colours already: only what colours can change. */
export const keurKleuren = (page: Page): Promise<string[]> => keur(page, KLEUREN)

async function keur(page: Page, runOnly: typeof ALLES | typeof KLEUREN): Promise<string[]> {
  await maakZoHoogAlsDePagina(page)
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: runOnly.type, values: [...runOnly.values] },
      ...(runOnly === ALLES && { rules: { 'target-size': { enabled: true } } }),
      // Only what is wrong is told in full, which is most of the time that axe takes.
      resultTypes: ['violations'],
      preload: false,
    })
    // Our pages hold no frames; without this axe opens a page of its own for every one that it looks at.
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`,
    ),
  )
}

// The bar at the bottom of a phone sticks: a link that is half behind it would count as too small.
async function maakZoHoogAlsDePagina(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 1280 }
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(height + 1, 16_000) })
}

/** What is wrong with the form of the page itself: title, language, one h1, nothing wider than the window. */
export function keurOpbouw(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const fouten: string[] = []
    const koppen = document.querySelectorAll('h1').length
    const teveel = document.documentElement.scrollWidth - window.innerWidth
    if (koppen !== 1) fouten.push(`${koppen} keer een h1`)
    if (teveel > 0) fouten.push(`${teveel} px te breed`)
    if (document.documentElement.lang !== 'nl') fouten.push(`taal is '${document.documentElement.lang}'`)
    if (!document.title.includes('Kennisplein')) fouten.push(`titel is '${document.title}'`)
    return fouten
  })
}

const KOPREGELS: Record<string, RegExp> = {
  'content-security-policy': /script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'strict-transport-security': /max-age=\d{8}/,
  'cache-control': /no-store/,
}

/** Which security headers this answer lacks, and what its policy must not allow. */
export function keurKopregels(antwoord: Response | null): string[] {
  const koppen = antwoord?.headers() ?? {}
  const mist = Object.entries(KOPREGELS).flatMap(([naam, vorm]) =>
    vorm.test(koppen[naam] ?? '') ? [] : [`${naam}: ${koppen[naam] ?? 'ontbreekt'}`],
  )
  const beleid = koppen['content-security-policy'] ?? ''
  return [...mist, ...(/unsafe|\*|data:/.test(beleid) ? [`te ruim: ${beleid}`] : []), ...verklapt(koppen)]
}

const verklapt = (koppen: Record<string, string>): string[] =>
  'x-powered-by' in koppen ? [`x-powered-by: ${koppen['x-powered-by']}`] : []
