import 'server-only'
import { join } from 'node:path'
import { createUpload } from '@/lib/domain/bijlagen/create-upload'
import { createUploaddeel } from '@/lib/domain/bijlagen/create-uploaddeel'
import { deleteUpload } from '@/lib/domain/bijlagen/delete-upload'
import { findUpload } from '@/lib/domain/bijlagen/queries'
import { saveUploaddeel } from '@/lib/domain/bijlagen/save-uploaddeel'
import { DEELGROOTTE } from '@/lib/domain/bijlagen/schema'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { InvalidInputError, NotFoundError } from '@/lib/kernel/errors'
import { parseInput } from '@/lib/kernel/parse-input'
import { z } from '@/lib/kernel/zod'
import { storage } from '@/lib/platform/storage'
import { json } from './api-route'
import { FileRefused } from './file-refused'
import { inOwnFolder, lengthOf, receive } from './incoming-file'
import { requireOwnOrigin } from './own-origin'
import { paths } from './paths'

/*
 * The server's half of the tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload), core and creation, for
 * tus-js-client. Pieces go to the same storage as the files themselves, so that any instance can take the next one; the
 * stores of the usual server package keep state of their own beside our database and would not know whose a piece is.
 */
const VERSION = '1.0.0'
// Our script sends smaller ones.
const MAX_PIECE = 2 * DEELGROOTTE

const count = z
  .string()
  .regex(/^\d{1,12}$/)
  .transform(Number)
const metadata = z.object({ publicatieId: z.string(), naam: z.string(), gewijzigd: z.string() })

/** POST: announces a file, with its size and what it is called. */
export async function beginUpload(actor: GebruikerActor, request: Request): Promise<Response> {
  await requireOwnOrigin()
  const bytes = parseInput(count, request.headers.get('upload-length'))
  const said = parseInput(metadata, decoded(request.headers.get('upload-metadata') ?? ''))
  const { id } = await createUpload(actor, { ...said, bytes })
  return answer(201, { Location: paths.upload(id) })
}

/** HEAD: how much of it is here. */
export async function stateOfUpload(actor: GebruikerActor, id: string): Promise<Response> {
  const upload = await findUpload(actor, { id })
  if (!upload) throw new NotFoundError()
  return answer(200, {
    'Upload-Offset': String(upload.ontvangen),
    'Upload-Length': String(upload.bytes),
  })
}

/** PATCH: the next piece. It counts when it is here whole; one that broke off is sent again. */
export async function takePiece(actor: GebruikerActor, request: Request, id: string): Promise<Response> {
  await requireOwnOrigin()
  if (request.headers.get('content-type') !== 'application/offset+octet-stream')
    throw new InvalidInputError({ '': ['Dit is geen deel van een bestand.'] })
  const vanaf = parseInput(count, request.headers.get('upload-offset'))
  const { sleutel, rest } = await createUploaddeel(actor, { id, vanaf })
  const bytes = await store(request, sleutel, Math.min(rest, MAX_PIECE))
  const { ontvangen } = await saveUploaddeel(actor, { id, vanaf, bytes, sleutel })
  return answer(204, { 'Upload-Offset': String(ontvangen) })
}

/** DELETE: its owner stops. */
export async function stopUpload(actor: GebruikerActor, id: string): Promise<Response> {
  await requireOwnOrigin()
  await deleteUpload(actor, { id })
  return answer(204)
}

/** A request in a version of the protocol that we do not speak; null when it is ours. */
export const otherVersion = (request: Request): Response | null =>
  request.headers.get('tus-resumable') === VERSION ? null : answer(412, { 'Tus-Version': VERSION })

const store = (request: Request, sleutel: string, max: number): Promise<number> =>
  inOwnFolder(async (folder) => {
    if (!request.body) throw new FileRefused('leeg')
    const path = join(folder, 'deel')
    const bytes = await receive(request.body, path, { max, promised: lengthOf(request) })
    await (await storage()).put(sleutel, path)
    return bytes
  })

const answer = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { 'Tus-Resumable': VERSION, ...headers } })

/** What a refused file gets: a status that the client takes for an answer, with the sentence. */
export const asAnswer = (error: unknown): Response => {
  if (error instanceof FileRefused) return json(error.reden === 'groot' ? 413 : 400, error.message)
  throw error
}

// 'naam dmlkZW8ubXA0,gewijzigd MTc5…': names with values in base64.
const decoded = (header: string): Record<string, string> =>
  Object.fromEntries(
    header
      .slice(0, 4_000)
      .split(',')
      .map((pair) => pair.trim().split(' '))
      .map(([name = '', value = '']) => [name, Buffer.from(value, 'base64').toString()]),
  )
