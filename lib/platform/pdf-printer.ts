import 'server-only'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { chromiumArguments, installedChromium } from './chromium'
import { log } from './log'

const PRINT_MS = 30_000

/**
 * Makes a document into a tagged PDF on A4, by a Chromium without scripts and without network (security.md O1). `html`
 * may be given our typeface. Only in the background process: Next cannot carry the browser's driver along. Throws when
 * there is no Chromium on this computer.
 */
export async function printPdf(html: (fonts: string) => string, isLandscape: boolean): Promise<Buffer> {
  const browser = await launch()
  try {
    const page = await (await browser.newContext({ javaScriptEnabled: false, offline: true })).newPage()
    await page.route('**/*', (route) => route.abort())
    await page.setContent(html(await fontFaces()), { waitUntil: 'load', timeout: PRINT_MS })
    return await page.pdf({
      format: 'A4',
      landscape: isLandscape,
      tagged: true,
      outline: true,
      printBackground: true,
      margin: { top: '20mm', bottom: '20mm', left: '22mm', right: '22mm' },
    })
  } finally {
    await browser.close()
  }
}

let found: string | null | undefined

async function launch(): Promise<Browser> {
  found ??= installedChromium()
  if (found === null)
    throw new Error('er is geen Chromium op deze computer: installeer die (apt-get install chromium)')
  const options = {
    executablePath: found,
    args: [...chromiumArguments(), '--disable-dev-shm-usage'],
    timeout: PRINT_MS,
  }
  if (process.getuid?.() === 0) return chromium.launch(options)
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true })
  } catch (error) {
    // A container has often no right to make one. What is printed has no scripts, no network and no markup of others.
    log().warn({ err: error }, 'chromium zonder sandbox')
    return chromium.launch({ ...options, chromiumSandbox: false })
  }
}

const SUBSETS = [
  ['latin', 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122'],
  ['latin-ext', 'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+1E00-1E9F,U+1EF2-1EFF'],
] as const

const require = createRequire(import.meta.url)
let faces: Promise<string> | undefined

/** Our typeface inside the style sheet: the browser may fetch nothing. */
const fontFaces = (): Promise<string> => {
  faces ??= Promise.all(
    SUBSETS.map(async ([subset, range]) => {
      const file = require.resolve(
        `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-wght-normal.woff2`,
      )
      const data = (await readFile(file)).toString('base64')
      return `@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; src: url(data:font/woff2;base64,${data}) format('woff2'); unicode-range: ${range}; }`
    }),
  ).then((each) => each.join('\n'))
  return faces
}
