import { resolve } from 'node:path'
import { BackupError, writeBackup } from '../backup'
import { env } from '../env'
import { filesFolder } from './files-folder'

/** `npm run backup -- BESTAND` */
try {
  const [path] = process.argv.slice(2)
  if (!path) throw new BackupError('Geef de naam van het bestand: npm run backup -- kennisplein.tar')
  const files = filesFolder()
  const manifest = await writeBackup({ url: env().DATABASE_URL, files, path: resolve(path) }, new Date())
  const rows = manifest.tabellen.reduce((sum, { rijen }) => sum + rijen, 0)
  console.log(
    `${path}: ${manifest.tabellen.length} tabellen, ${rows} rijen, ${manifest.bestanden.length} bestanden.`,
  )
  if (!files) console.log('De bestanden in de objectopslag zitten er niet in: maak daarvan daar een kopie.')
} catch (error) {
  if (!(error instanceof BackupError)) throw error
  console.error(error.message)
  process.exit(1)
}
