import 'server-only'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { BackupError } from './backup'
import { codeOf } from './error-code'
import { asWebStream } from './web-stream'

/*
 * The form of age (age-encryption.org/v1), so that a backup opens with any program for it, also when the portal is gone.
 * Whoever makes backups needs the public half only; the file with the secret half belongs elsewhere (security.md K7).
 */

const BEGIN = 'age-encryption.org/v1'

/** Writes a new secret key into the file `path`, for its owner only. Out: the public half, 'age1…'. */
export async function createBackupKey(path: string): Promise<string> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const lines = `# Sleutel van back-ups van Kennisplein. Publiek deel: ${recipient}\n${identity}\n`
  await writeFile(path, lines, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    throw codeOf(error) === 'EEXIST' ? new BackupError(`${path} bestaat al: kies een andere naam.`) : error
  })
  return recipient
}

/**
 * Lets `write` make a plain file in a folder that only its owner can enter, and puts it encrypted for `recipients`
 * ('age1…', at least one) at `path`, under that name only when it is whole.
 */
export async function encrypted<T>(
  path: string,
  recipients: readonly string[],
  write: (plain: string) => Promise<T>,
): Promise<T> {
  const lock = new Encrypter()
  for (const recipient of recipients) addRecipient(lock, recipient)
  if (await beginsWith(path, '')) throw new BackupError(`${path} bestaat al: kies een andere naam.`)
  return aside(path, async (folder) => {
    const plain = join(folder, 'open')
    const closed = join(folder, 'dicht')
    const made = await write(plain)
    await copy(await lock.encrypt(read(plain)), closed)
    await rename(closed, path)
    return made
  })
}

/**
 * Gives `use` the plain file of the backup at `path`; what it opened for that is gone afterwards. `keyFile` holds the
 * secret half of a key, null for a backup that is not encrypted. Throws a BackupError when it does not fit.
 */
export async function opened<T>(
  path: string,
  keyFile: string | null,
  use: (plain: string) => Promise<T>,
): Promise<T> {
  if (!(await beginsWith(path, BEGIN))) return use(path)
  if (keyFile === null)
    throw new BackupError(
      'Deze back-up is versleuteld: zet er --sleutel BESTAND achter. Er is niets veranderd.',
    )
  const key = new Decrypter()
  await addKey(key, keyFile)
  return aside(path, async (folder) => {
    const plain = join(folder, 'open')
    try {
      await copy(await key.decrypt(read(path)), plain)
    } catch (error) {
      throw new BackupError(
        `De back-up ${path} gaat niet open: de sleutel past niet, of het bestand is beschadigd. Er is niets veranderd.`,
        { cause: error },
      )
    }
    return use(plain)
  })
}

function addRecipient(lock: Encrypter, recipient: string): void {
  try {
    lock.addRecipient(recipient)
  } catch (error) {
    throw new BackupError(`“${recipient}” is geen publieke sleutel: die begint met age1.`, { cause: error })
  }
}

async function addKey(key: Decrypter, keyFile: string): Promise<void> {
  const text = await readFile(keyFile, 'utf8').catch((error: unknown) => {
    throw new BackupError(`De sleutel ${keyFile} is niet te lezen. Er is niets veranderd.`, { cause: error })
  })
  const identities = text.split(/\r?\n/).filter((line) => line.startsWith('AGE-SECRET-KEY-'))
  if (identities.length === 0)
    throw new BackupError(`In ${keyFile} staat geen sleutel. Er is niets veranderd.`)
  for (const identity of identities) key.addIdentity(identity.trim())
}

// Beside the backup: there is room for it, and a rename there is one step.
async function aside<T>(path: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(dirname(path), '.kennisplein-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function beginsWith(path: string, text: string): Promise<boolean> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (!file) return false
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(text.length), 0, text.length, 0)
    return buffer.toString('latin1', 0, bytesRead) === text
  } finally {
    await file.close()
  }
}

const read = (path: string) => asWebStream(createReadStream(path))
const copy = (from: ReadableStream<Uint8Array>, path: string) =>
  from.pipeTo(Writable.toWeb(createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })))
