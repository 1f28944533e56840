import type { BrowserContext } from '@playwright/test'

/** What no page may do; each entry is one thing that went wrong. */
export type Bevindingen = {
  fouten: string[]
  /** addresses whose refusal the test itself asks for */
  verwacht: Set<string>
}

export const geenBevindingen = (): Bevindingen => ({ fouten: [], verwacht: new Set() })

const MERK = 'csp-overtreding'

/** Writes down every console.error, page error, CSP violation and request to another origin in this browser. */
export async function bewaak(
  context: BrowserContext,
  baseURL: string,
  bevindingen: Bevindingen,
): Promise<void> {
  const { fouten, verwacht } = bevindingen
  const eigen = new URL(baseURL).origin
  // The browser does not log every violation as an error (a report-uri can swallow it); the event always comes.
  await context.addInitScript((merk) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${merk} ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`)
    })
  }, MERK)
  context.on('console', (bericht) => {
    if (bericht.type() !== 'error') return
    const { url } = bericht.location()
    const isVerwacht = verwacht.has(url) && bericht.text().startsWith('Failed to load resource')
    if (isVerwacht) return
    fouten.push(`console: ${bericht.text()} (${url || bericht.page()?.url()})`)
  })
  context.on('weberror', (fout) => fouten.push(`paginafout: ${fout.error().message} (${fout.page()?.url()})`))
  context.on('request', (verzoek) => {
    const adres = new URL(verzoek.url())
    if (!adres.protocol.startsWith('http') || adres.origin === eigen) return
    fouten.push(`ander adres: ${verzoek.url()} (${verzoek.frame().url()})`)
  })
}
