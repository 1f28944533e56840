import 'server-only'
import { stringify } from 'csv-stringify/sync'

// What spreadsheets take for the beginning of a formula, full-width forms too (security.md E1).
const FORMULE = /^[\s\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/
const REGELEINDE = /[\t\r\n\u2028\u2029]+/g

/** How many rows of a list go into one file; what is left out is said at its end. */
export const MEESTE_RIJEN = 10_000

/**
 * The last line of a file that does not hold everything, as rows for `csvbestand`; none when it does.
 * `raad`: what to do to see the rest.
 */
export const slotregel = (aantal: number, totaal: number, raad: string): string[][] =>
  totaal > aantal
    ? [[`Let op: dit zijn de eerste ${alsGetal(aantal)} van ${alsGetal(totaal)} regels. ${raad}`]]
    : []

const alsGetal = (aantal: number) => aantal.toLocaleString('nl-NL')

/**
 * A CSV file that Dutch spreadsheets open by double click: semicolons, every field quoted, byte order mark. A field that
 * a spreadsheet would calculate gets an apostrophe in front; line ends become spaces.
 */
export const csvbestand = (kolommen: readonly string[], rijen: readonly (readonly string[])[]): string =>
  stringify(
    [kolommen, ...rijen].map((rij) => rij.map(veilig)),
    {
      bom: true,
      delimiter: ';',
      quoted: true,
      quoted_empty: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )

function veilig(veld: string): string {
  const opEenRegel = veld.replace(REGELEINDE, ' ')
  // The package neutralises a first character; white space before it does not stop every spreadsheet.
  return FORMULE.test(veld) && !/^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(opEenRegel)
    ? `'${opEenRegel}`
    : opEenRegel
}
