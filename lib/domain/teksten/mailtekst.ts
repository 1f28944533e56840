import 'server-only'

/**
 * A mail in its two forms: plain text, and HTML with the same words. An alinea that is nothing but an address becomes a
 * link; a line end in an alinea stays one. Plain strings and no components: mails are also made in the background
 * process and in scripts, where React renders no markup.
 */
export function mailtekst(kop: string, alineas: readonly string[]): { tekst: string; html: string } {
  const inhoud = alineas.map((alinea) => `<p>${alineaHtml(alinea)}</p>`).join('\n')
  return {
    tekst: `${alineas.join('\n\n')}\n\nKennisplein\n`,
    html: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${escapeHtml(kop)}</title></head><body>\n<h1>${escapeHtml(kop)}</h1>\n${inhoud}\n<p>Kennisplein</p>\n</body></html>`,
  }
}

const alineaHtml = (alinea: string) =>
  /^https?:\/\/\S+$/.test(alinea)
    ? `<a href="${escapeHtml(alinea)}">${escapeHtml(alinea)}</a>`
    : escapeHtml(alinea).replaceAll('\n', '<br>')

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Makes text safe between tags and inside a quoted attribute. */
export const escapeHtml = (tekst: string) => tekst.replace(/[&<>"']/g, (teken) => ESCAPES[teken] ?? '')
