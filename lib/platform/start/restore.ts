import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { migrate } from '@/prisma/migrate'
import { migrationNames, migrationSql } from '@/prisma/migration-files'
import { BackupError, restoreBackup } from '../backup'
import { opened } from '../backup-encryption'
import { env } from '../env'
import { filesFolder } from './files-folder'

const USAGE = 'Geef de naam van het bestand: npm run restore -- kennisplein.tar [--sleutel sleutel.txt]'

/** `npm run restore -- BESTAND [--sleutel BESTAND]` */
try {
  const { positionals, values } = readArguments()
  const [path] = positionals
  if (!path) throw new BackupError(USAGE)
  const url = env().DATABASE_URL
  const known = migrationNames()
  const manifest = await opened(resolve(path), values.sleutel ? resolve(values.sleutel) : null, (plain) =>
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
} catch (error) {
  if (!(error instanceof BackupError)) throw error
  console.error(error.message)
  process.exit(1)
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { sleutel: { type: 'string' } } })
  } catch {
    throw new BackupError(USAGE)
  }
}
