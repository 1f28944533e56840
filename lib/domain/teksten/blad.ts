import 'server-only'
import { z } from '@/lib/kernel/zod'
import { escapeHtml } from './mailtekst'

const tekst = z.string().max(20_000)

const regelSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('TITEL'), tekst }),
  z.object({ soort: z.literal('KOP'), tekst }),
  z.object({ soort: z.literal('ALINEA'), tekst, maat: z.enum(['GROOT', 'KLEIN']).optional() }),
  z.object({ soort: z.literal('LIJST'), punten: z.array(tekst).max(200) }),
])

/** What is printed: pages of plain lines, without any markup of their own. */
export const bladSchema = z.object({
  titel: z.string().min(1).max(300),
  vorm: z.enum(['STAAND', 'LIGGEND']),
  bladzijden: z.array(z.array(regelSchema)).min(1).max(500),
})

export type Blad = z.output<typeof bladSchema>
type Regel = Blad['bladzijden'][number][number]

const STIJL = `
  html { font-family: 'Atkinson Hyperlegible Next', sans-serif; font-size: 12pt; line-height: 1.5; color: #1b2a2f; }
  body { margin: 0; }
  section { break-after: page; overflow-wrap: anywhere; }
  section:last-of-type { break-after: auto; }
  h1 { font-size: 26pt; line-height: 1.2; margin: 0 0 18pt; padding-bottom: 10pt; border-bottom: 2pt solid #1b2a2f; }
  h2 { font-size: 15pt; line-height: 1.3; margin: 14pt 0 4pt; }
  p, ul { margin: 0 0 8pt; }
  .groot { font-size: 18pt; font-weight: 650; line-height: 1.3; }
  .klein { font-size: 9.5pt; }
  .LIGGEND { font-size: 16pt; }
  .LIGGEND h1 { font-size: 32pt; }
  .LIGGEND h2 { font-size: 20pt; }
  .LIGGEND .groot { font-size: 24pt; font-weight: 400; }
  .LIGGEND .klein { font-size: 12pt; }
`

/** The page as one HTML document that fetches nothing. `stijl` is put before our own: fonts, for one. */
export function bladHtml({ titel, vorm, bladzijden }: Blad, stijl = '', nonce = ''): string {
  const vellen = bladzijden.map((regels) => `<section>${regels.map(regelHtml).join('\n')}</section>`)
  return `<!doctype html><html lang="nl-NL"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(titel)}</title><style nonce="${escapeHtml(nonce)}">${stijl}${STIJL}</style></head><body class="${vorm}"><main>${vellen.join('\n')}</main></body></html>`
}

function regelHtml(regel: Regel): string {
  switch (regel.soort) {
    case 'TITEL':
      return `<h1>${escapeHtml(regel.tekst)}</h1>`
    case 'KOP':
      return `<h2>${escapeHtml(regel.tekst)}</h2>`
    case 'LIJST':
      return `<ul>${regel.punten.map((punt) => `<li>${escapeHtml(punt)}</li>`).join('')}</ul>`
    case 'ALINEA':
      return `<p class="${regel.maat?.toLowerCase() ?? ''}">${escapeHtml(regel.tekst).replaceAll('\n', '<br>')}</p>`
  }
}
