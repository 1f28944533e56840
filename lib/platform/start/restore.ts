import { resolve } from 'node:path'
import { migrate } from '@/prisma/migrate'
import { migrationNames, migrationSql } from '@/prisma/migration-files'
import { BackupError, restoreBackup } from '../backup'
import { env } from '../env'
import { filesFolder } from './files-folder'

/** `npm run restore -- BESTAND` */
try {
  const [path] = process.argv.slice(2)
  if (!path) throw new BackupError('Geef de naam van het bestand: npm run restore -- kennisplein.tar')
  const url = env().DATABASE_URL
  const known = migrationNames()
  const manifest = await restoreBackup({ url, files: filesFolder(), path: resolve(path) }, (name) =>
    known.includes(name) ? migrationSql(name) : null,
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
