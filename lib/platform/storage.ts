import 'server-only'
import type { Readable } from 'node:stream'
import { env } from './env'
import { diskStorage } from './storage-disk'

/** A piece of a file: from the first byte (0) to the last, both included. */
export type ByteRange = { from: number; to: number }
export type StoredFile = { bytes: number; body: Readable }

/**
 * Where files are kept; one promise with two implementations (tests/contract/storage.test.ts). Keys are ours, never a
 * name that somebody typed: lower-case letters, digits, hyphens and slashes.
 */
export type Storage = {
  /** Keeps the file at `path` under `key`: whole, or not at all. Replaces what was there. */
  put: (key: string, path: string) => Promise<void>
  /** The file with its whole size, or the piece asked for; null when there is none. Read or destroy `body`. */
  get: (key: string, range?: ByteRange) => Promise<StoredFile | null>
  /** Takes it away; nothing happens when it was not there. */
  remove: (key: string) => Promise<void>
}

let made: { url: string; storage: Promise<Storage> } | undefined

/** The storage of STORAGE_URL: a folder, or a bucket of an S3-compatible server. */
export function storage(): Promise<Storage> {
  const url = env().STORAGE_URL
  if (made?.url !== url) made = { url, storage: openStorage(url) }
  return made.storage
}

/** `url`: 'file:///var/lib/kennisplein' or 's3://key:secret@host:port/bucket'. */
export async function openStorage(url: string): Promise<Storage> {
  if (!url.startsWith('s3:')) return diskStorage(folderOf(url))
  // The client is large, and most portals keep their files in a folder.
  const { s3Storage } = await import('./storage-s3')
  return s3Storage(new URL(url))
}

/** The folder of a 'file:' address, which may be relative: 'file:.data/bestanden'. */
export const folderOf = (url: string): string => decodeURI(url.replace(/^file:(\/\/)?/, ''))
