import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BackupError, writeBackup } from '../backup'
import { createBackupKey, encrypted } from '../backup-encryption'
import { env } from '../env'
import { bewaarInBestand, leesUitDatabase, lijstNaast } from '../wissingenlijst'
import { filesFolder } from './files-folder'

const USAGE =
  'Geef de naam van het bestand: npm run backup -- kennisplein.tar [--voor age1…]. Of maak een sleutel: npm run backup -- --maak-sleutel sleutel.txt'

/** `npm run backup -- BESTAND [--voor age1…]`, or `npm run backup -- --maak-sleutel BESTAND` */
try {
  const { positionals, values } = readArguments()
  const key = values['maak-sleutel']
  if (key) await makeKey(key)
  else await makeBackup(positionals[0], values.voor ?? [])
} catch (error) {
  if (!(error instanceof BackupError)) throw error
  console.error(error.message)
  process.exit(1)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { voor: { type: 'string', multiple: true }, 'maak-sleutel': { type: 'string' } },
    })
  } catch {
    throw new BackupError(USAGE)
  }
}

async function makeKey(file: string): Promise<void> {
  const recipient = await createBackupKey(resolve(file))
  console.log(`De sleutel staat in ${file}. Bewaar die niet bij de back-ups: zonder gaat er geen een open.`)
  console.log(`Maak back-ups voortaan met: npm run backup -- BESTAND --voor ${recipient}`)
}

async function makeBackup(file: string | undefined, recipients: readonly string[]): Promise<void> {
  if (!file) throw new BackupError(USAGE)
  const files = filesFolder()
  const path = resolve(file)
  const write = (plain: string) => writeBackup({ url: env().DATABASE_URL, files, path: plain }, new Date())
  const manifest = recipients.length > 0 ? await encrypted(path, recipients, write) : await write(path)
  await bewaarInBestand(lijstNaast(path), await leesUitDatabase(env().DATABASE_URL))
  const rows = manifest.tabellen.reduce((sum, { rijen }) => sum + rijen, 0)
  console.log(
    `${file}: ${manifest.tabellen.length} tabellen, ${rows} rijen, ${manifest.bestanden.length} bestanden.`,
  )
  if (recipients.length === 0)
    console.log(
      'De back-up is niet versleuteld: bewaar het bestand waar niemand anders bij kan, of gebruik --voor.',
    )
  console.log('Bewaar wissingen.txt erbij: dat zegt wie er na een oudere back-up is gewist, zonder namen.')
  if (!files) console.log('De bestanden in de objectopslag zitten er niet in: maak daarvan daar een kopie.')
}
