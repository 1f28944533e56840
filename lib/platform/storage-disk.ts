import 'server-only'
import { randomUUID } from 'node:crypto'
import { copyFile, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { codeOf } from './error-code'
import type { Storage } from './storage'
import { checkedKey } from './storage-key'

/** Files in a folder of this machine. A file gets its name when it is whole, so a crash leaves no half one. */
export function diskStorage(folder: string): Storage {
  const root = resolve(folder)
  const pathOf = (key: string) => resolve(root, checkedKey(key))
  return {
    put: async (key, path) => {
      const target = pathOf(key)
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      const aside = `${target}.${randomUUID()}.onaf`
      try {
        await copyFile(path, aside)
        await flush(aside)
        await rename(aside, target)
      } finally {
        await rm(aside, { force: true })
      }
    },
    get: async (key, range) => {
      const file = await openIfThere(pathOf(key))
      if (file === null) return null
      const { size } = await file.stat()
      const piece = range ? { start: range.from, end: range.to } : {}
      return { bytes: size, body: file.createReadStream(piece) }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.chmod(0o600)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
