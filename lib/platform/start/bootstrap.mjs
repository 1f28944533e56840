// The door of every npm script. Plain JavaScript without packages, because in a bare clone there are none yet:
// it installs what is missing, generates the database client, and hands over to the TypeScript behind it.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const [task = '', ...args] = process.argv.slice(2)

await main().catch((error) => {
  process.stderr.write(`${sentenceFor(error)}\n`)
  process.exit(1)
})

async function main() {
  requireNode(20, 19)
  process.chdir(root)
  // As root the database server is another user, that has to pass through.
  mkdirSync(join(root, '.data'), { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const { prepare } = await import('./prepare.mjs')
  await prepare(root)
  await import('tsx')
  const { runTask } = await import('./tasks.ts')
  process.exit(await runTask(task, args))
}

function requireNode(major, minor) {
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number)
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return
  throw Object.assign(
    new Error(
      `Kennisplein heeft Node ${major}.${minor} of nieuwer nodig; hier draait ${process.versions.node}. Installeer een nieuwere Node en start opnieuw.`,
    ),
    { name: 'StartError' },
  )
}

/** One Dutch sentence for what a person can mend; the whole error for what only a developer can. */
function sentenceFor(error) {
  if (error?.name === 'StartError') return error.message
  if (error?.code === 'ENOSPC') return 'De schijf is vol. Maak ruimte vrij en start opnieuw.'
  if (error?.code === 'EACCES' || error?.code === 'EPERM' || error?.code === 'EROFS') {
    return `Kennisplein mag hier niet schrijven of lezen: ${error.path ?? root}. Start als de eigenaar van deze map of pas de rechten aan.`
  }
  return error?.stack ?? String(error)
}
