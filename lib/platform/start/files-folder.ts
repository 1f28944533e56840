import { resolve } from 'node:path'
import { env } from '../env'
import { folderOf } from '../storage'

/** The folder of uploaded files; null when they lie in object storage. */
export function filesFolder(): string | null {
  const { STORAGE_URL } = env()
  return STORAGE_URL.startsWith('file:') ? resolve(folderOf(STORAGE_URL)) : null
}
