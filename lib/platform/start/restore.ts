import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Herhaling, wisOpnieuw } from '@/lib/background/erase-again'
import { bewaakWissingen } from '@/lib/background/keep-erasures'
import { job } from '@/lib/kernel/actor'
import { migrate } from '@/prisma/migrate'
import { migrationNames, migrationSql } from '@/prisma/migration-files'
import { BackupError, restoreBackup } from '../backup'
import { opened } from '../backup-encryption'
import { database } from '../db'
import { env } from '../env'
import { codeOf } from '../error-code'
import {
  bewaarInBestand,
  leesUitBestand,
  leesUitDatabase,
  leesUitOpslag,
  lijstNaast,
  samengevoegd,
  type Wissing,
} from '../wissingenlijst'
import { filesFolder } from './files-folder'

const USAGE =
  'Geef de naam van het bestand: npm run restore -- kennisplein.tar [--sleutel sleutel.txt] [--wissingen wissingen.txt]'

/** `npm run restore -- BESTAND [--sleutel BESTAND] [--wissingen BESTAND]` */
try {
  await restore()
} catch (error) {
  if (!(error instanceof BackupError)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await database().$disconnect()
}

async function restore(): Promise<void> {
  const { positionals, values } = readArguments()
  const [file] = positionals
  if (!file) throw new BackupError(USAGE)
  const path = resolve(file)
  const url = env().DATABASE_URL
  const lijst = await gatherWissingen(url, path, values.wissingen)
  const known = migrationNames()
  const manifest = await opened(path, values.sleutel ? resolve(values.sleutel) : null, (plain) =>
    restoreBackup({ url, files: filesFolder(), path: plain }, (name) =>
      known.includes(name) ? migrationSql(name) : null,
    ),
  )
  // A backup of an earlier version: its data are in, now the changes since.
  await migrate(url)
  const rows = manifest.tabellen.reduce((sum, { rijen }) => sum + rijen, 0)
  console.log(
    `Teruggezet: ${rows} rijen en ${manifest.bestanden.length} bestanden van ${manifest.gemaaktOp}.`,
  )
  report(await wisOpnieuw(job('restore'), lijst ?? []), lijst !== null)
  await bewaakWissingen.run({})
}

/**
 * Who was erased, by the database that is about to be replaced, the files of the portal, and the list beside the backup;
 * null when there is no list anywhere. What they say together is kept beside the backup before anything is touched: a
 * restore that is cut off must not lose it.
 */
async function gatherWissingen(
  url: string,
  path: string,
  named: string | undefined,
): Promise<Wissing[] | null> {
  const beside = lijstNaast(path)
  const given = named === undefined ? null : await leesUitBestand(resolve(named))
  if (named !== undefined && given === null)
    throw new BackupError(`${named} bestaat niet. Er is niets veranderd.`)
  const found = [await leesUitDatabase(url), await leesUitOpslag(), await leesUitBestand(beside), given]
  const lijst = samengevoegd(...found.map((een) => een ?? []))
  if (lijst.length === 0) return found.slice(1).some((een) => een !== null) ? [] : null
  await bewaarInBestand(beside, lijst).catch((error: unknown) => {
    // A place where backups can only be read; the lists that were read are still where they were.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(String(codeOf(error)))) throw error
  })
  return lijst
}

function report({ gewist, nietGelukt }: Herhaling, hasList: boolean): void {
  if (!hasList)
    console.log(
      'Er is geen lijst van wissingen gevonden. Ligt er een wissingen.txt bij een nieuwere back-up? Zet dan nog eens terug, met --wissingen BESTAND.',
    )
  else if (gewist === 0) console.log('Er was niemand die opnieuw gewist moest worden.')
  else
    console.log(
      `Opnieuw gewist: ${gewist} ${gewist === 1 ? 'persoon' : 'mensen'}, want dat was na deze back-up gebeurd. Wat op hun naam stond, staat nu op naam van de vervanger of de redactie.`,
    )
  for (const { id, reden } of nietGelukt) {
    console.error(`Niet opnieuw gewist: account ${id}. ${reden}`)
    process.exitCode = 1
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { sleutel: { type: 'string' }, wissingen: { type: 'string' } },
    })
  } catch {
    throw new BackupError(USAGE)
  }
}
