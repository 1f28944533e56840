import 'server-only'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createBestand } from '@/lib/domain/bijlagen/create-bestand'
import { createBijlage } from '@/lib/domain/bijlagen/create-bijlage'
import type { Actor } from '@/lib/kernel/actor'
import { storage } from '@/lib/platform/storage'
import { inOwnFolder, receive, sumOf } from './incoming-file'
import { inspectFile } from './inspect-file'
import { refuseViruses } from './refuse-viruses'

export type Incoming = {
  /** the id that the bijlage gets, where it is known beforehand */
  id?: string | undefined
  publicatieId: string
  /** what its owner calls the file */
  naam: string
  body: ReadableStream<Uint8Array>
  max: number
  /** what Content-Length says, in bytes */
  promised: number | null
  beschrijving: Pick<
    Parameters<typeof createBijlage>[1],
    'titel' | 'alt' | 'toegankelijk' | 'andereVorm' | 'inTekst' | 'altVolgt' | 'isOpname'
  >
}

/**
 * Takes a file in for an item: receives, inspects, stores, and only then adds it, so that nobody meets half a file.
 * Out: as `createBijlage`, with the size of an image. Throws FileRefused and what the commands throw.
 */
export const takeFile = (
  actor: Actor,
  { id, publicatieId, naam, body, max, promised, beschrijving }: Incoming,
) =>
  inOwnFolder(async (folder) => {
    const received = join(folder, 'ontvangen')
    const clean = join(folder, 'schoon')
    await receive(body, received, { max, promised })
    const { soort, mediatype, breedte, hoogte } = await inspectFile(received, naam, clean)
    await refuseViruses(received)
    const path = soort === 'AFBEELDING' ? clean : received
    const { size: bytes } = await stat(path)
    const sha256 = await sumOf(path)
    const bestand = await createBestand(actor, { publicatieId, sha256, bytes, mediatype })
    if (!bestand.isOpgeslagen) await (await storage()).put(bestand.sleutel, path)
    const bijlage = await createBijlage(actor, {
      ...beschrijving,
      id,
      publicatieId,
      bestandId: bestand.id,
      breedte,
      hoogte,
    })
    return { ...bijlage, breedte, hoogte }
  })
