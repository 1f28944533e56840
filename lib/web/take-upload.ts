import 'server-only'
import { Readable } from 'node:stream'
import { deleteUpload } from '@/lib/domain/bijlagen/delete-upload'
import { findBijlage, findUpload } from '@/lib/domain/bijlagen/queries'
import { LARGEST } from '@/lib/domain/bijlagen/schema'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { storage } from '@/lib/platform/storage'
import { asWebStream } from '@/lib/platform/web-stream'
import { FileRefused } from './file-refused'
import { type Incoming, takeFile } from './take-file'

/**
 * Takes in a file that came in pieces, as if it came at once: the same limits, inspection and rights. Out: the id of the
 * bijlage, which is that of the upload, also when this was asked before and the answer got lost. Throws FileRefused; the
 * pieces are gone then, because the same file would be refused again.
 */
export async function takeUpload(
  actor: GebruikerActor,
  id: string,
  publicatieId: string,
  beschrijving: Incoming['beschrijving'],
): Promise<string> {
  const upload = await findUpload(actor, { id })
  if (!upload && (await findBijlage(actor, { id }))) return id
  if (upload?.publicatieId !== publicatieId || upload.ontvangen < upload.bytes)
    throw new FileRefused('onderbroken')
  const { naam, delen, bytes: promised } = upload
  try {
    const body = asWebStream(Readable.from(bytesOf(delen)))
    await takeFile(actor, { id, publicatieId, naam, body, max: LARGEST, promised, beschrijving })
  } catch (error) {
    // Two windows may end the same upload; the bijlage is there once.
    if (await findBijlage(actor, { id })) return id
    if (error instanceof FileRefused) await deleteUpload(actor, { id })
    throw error
  }
  await deleteUpload(actor, { id })
  return id
}

async function* bytesOf(delen: readonly string[]): AsyncGenerator<unknown> {
  const store = await storage()
  for (const sleutel of delen) {
    const deel = await store.get(sleutel)
    if (!deel) throw new Error(`the storage has no ${sleutel}`)
    yield* deel.body
  }
}
