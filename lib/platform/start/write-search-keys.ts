import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { registerSearchKeys, searchKeys } from './search-keys'

/*
 * A step of docker compose: lays the key of each process in a folder that only that process is given, then waits for the
 * engine to make the keys known to it. Nobody waits for this step: without keys PostgreSQL answers.
 */
const { MEILISEARCH_URL: url, MEILISEARCH_MASTER_KEY: masterKey } = process.env
const [folder] = process.argv.slice(2)
if (!url || !masterKey || !folder) {
  process.stderr.write('MEILISEARCH_URL, MEILISEARCH_MASTER_KEY en een map zijn nodig.\n')
  process.exit(1)
}
const { search, write } = searchKeys(masterKey)
writeFileSync(join(folder, 'zoeken', 'sleutel'), search, { mode: 0o600 })
writeFileSync(join(folder, 'schrijven', 'sleutel'), write, { mode: 0o600 })
await registerSearchKeys(url, masterKey)
process.stdout.write('De sleutels van de zoekmotor zijn gemaakt.\n')
