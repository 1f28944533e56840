import 'server-only'
import { buffer } from 'node:stream/consumers'
import { saveBijlagetekst } from '@/lib/domain/bijlagen/save-bijlagetekst'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { DocumentRefused, MAX_DOCUMENT_BYTES, readDocument } from '@/lib/platform/document-reader'
import { log } from '@/lib/platform/log'
import { storage } from '@/lib/platform/storage'
import { officeText } from '@/lib/platform/zip-text'

/** Reads the words of a new file, so that it can be found by them. A file without words, or that cannot be read, has none. */
export const readBijlage = defineJob({
  name: 'bijlage.lees',
  input: z.object({ id: z.uuid() }),
  run: async ({ db, actor, input: { id } }) => {
    const bijlage = await db.bijlage.findUnique({
      where: { id },
      select: { soort: true, bestandsnaam: true, bestand: { select: { sleutel: true, bytes: true } } },
      relationLoadStrategy: 'join',
    })
    if (!bijlage) return
    const { soort, bestandsnaam, bestand } = bijlage
    if (!['PDF', 'WORD', 'POWERPOINT', 'EXCEL'].includes(soort) || bestand.bytes > MAX_DOCUMENT_BYTES) return
    const found = await (await storage()).get(bestand.sleutel)
    if (!found) throw new Error(`the storage has no ${bestand.sleutel}`)
    const bytes = new Uint8Array(await buffer(found.body))
    await saveBijlagetekst(actor, { id, tekst: await wordsOf(soort, bestandsnaam, bytes) })
  },
})

async function wordsOf(soort: string, name: string, bytes: Uint8Array): Promise<string> {
  if (soort === 'POWERPOINT' || soort === 'EXCEL') return officeText(bytes)
  try {
    const { read } = await readDocument(name, bytes)
    return textsIn(read).join(' ')
  } catch (error) {
    // Busy is no reason to go without; the queue tries again.
    if (!(error instanceof DocumentRefused) || error.reason === 'DRUK') throw error
    log().info({ reden: error.reason }, 'bijlage niet gelezen')
    return ''
  }
}

// What the reader of documents found, whatever it is: every piece of text, in order.
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' ? (key === 'tekst' ? [part] : []) : textsIn(part),
  )
}
