import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { z } from 'zod'
import { BackupError } from './backup'
import { codeOf } from './error-code'
import { storage } from './storage'

/*
 * The list of erasures as it is kept outside the database: an older backup that is put back knows nothing of who was
 * erased since (security.md K7). It says what and when, and nothing of whom.
 */

export const wissingSchema = z.object({
  soort: z.string().regex(/^[a-z]{1,40}$/),
  itemId: z.uuid(),
  op: z.iso.datetime(),
})
/** `soort` 'gebruiker', with the id of the account; `op` is an ISO instant. */
export type Wissing = z.output<typeof wissingSchema>

const OPSLAGSLEUTEL = 'wissingen/lijst'
const KOP = `# Wat er op verzoek is gewist, en wanneer. Hier staan geen namen of adressen in.
# Bewaar dit bestand bij de back-ups: wie na een back-up is gewist, wordt na het terugzetten ermee weer gewist.
`

/** Where the list lies beside the backup at `path`. */
export const lijstNaast = (path: string): string => join(dirname(path), 'wissingen.txt')

/** Each erasure once, the earliest moment of it, oldest first. */
export function samengevoegd(...lijsten: readonly (readonly Wissing[])[]): Wissing[] {
  const eerste = new Map<string, Wissing>()
  for (const een of lijsten.flat().sort(opMoment)) {
    const sleutel = `${een.soort} ${een.itemId}`
    if (!eerste.has(sleutel)) eerste.set(sleutel, een)
  }
  return [...eerste.values()]
}

const opMoment = (een: Wissing, ander: Wissing): number => (alsRegel(een) < alsRegel(ander) ? -1 : 1)

const alsRegel = ({ soort, itemId, op }: Wissing): string => `${op} ${soort} ${itemId}`

export const alsTekst = (lijst: readonly Wissing[]): string =>
  KOP +
  samengevoegd(lijst)
    .map((een) => `${alsRegel(een)}\n`)
    .join('')

/** Throws a BackupError on a line that is none: to pass over it would leave somebody unerased. */
export function uitTekst(lijst: string, waar: string): Wissing[] {
  const regels = lijst.split(/\r?\n/).filter((regel) => regel.trim() !== '' && !regel.startsWith('#'))
  return regels.map((regel) => {
    const [op, soort, itemId, ...over] = regel.trim().split(/ +/)
    const gelezen = wissingSchema.safeParse({ op, soort, itemId })
    if (!gelezen.success || over.length > 0)
      throw new BackupError(
        `In ${waar} is een regel niet te lezen: “${regel.slice(0, 80)}”. Er is niets veranderd.`,
      )
    return gelezen.data
  })
}

/** The list in the database at `url`; empty when that has none yet. */
export async function leesUitDatabase(url: string): Promise<Wissing[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: tabel } = await client.query(`select 1 where to_regclass('public."Wissing"') is not null`)
    if (tabel.length === 0) return []
    const { rows } = await client.query<{ soort: string; itemId: string; op: Date }>(
      'select soort, "itemId", op from "Wissing"',
    )
    return rows.map(({ op, ...rest }) => ({ ...rest, op: op.toISOString() }))
  } finally {
    await client.end()
  }
}

/** The list in a file; null when there is none. */
export async function leesUitBestand(path: string): Promise<Wissing[] | null> {
  try {
    return uitTekst(await readFile(path, 'utf8'), path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Adds to the list in a file what it does not hold yet; what it holds stays. */
export async function bewaarInBestand(path: string, lijst: readonly Wissing[]): Promise<void> {
  const alles = samengevoegd((await leesUitBestand(path)) ?? [], lijst)
  const aside = `${path}.${randomUUID()}.onaf`
  try {
    await writeFile(aside, alsTekst(alles), { flag: 'wx', mode: 0o600, flush: true })
    await rename(aside, path)
  } finally {
    await rm(aside, { force: true })
  }
}

/** The list among the files of the portal; null when there is none. */
export async function leesUitOpslag(): Promise<Wissing[] | null> {
  const gevonden = await (await storage()).get(OPSLAGSLEUTEL)
  return gevonden && uitTekst(await text(gevonden.body), 'de lijst van wissingen in de opslag')
}

/** Replaces the list among the files of the portal. */
export async function bewaarInOpslag(lijst: readonly Wissing[]): Promise<void> {
  const map = await mkdtemp(join(tmpdir(), 'kennisplein-wissingen-'))
  try {
    const bestand = join(map, 'lijst')
    await writeFile(bestand, alsTekst(lijst), { mode: 0o600 })
    await (await storage()).put(OPSLAGSLEUTEL, bestand)
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}
