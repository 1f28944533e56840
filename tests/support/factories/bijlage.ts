import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

/** The place of some bytes, kept as a PDF unless asked otherwise. The storage itself stays empty. */
export const aBestand = (wens: Partial<Prisma.BestandUncheckedCreateInput> = {}) =>
  database().bestand.create({
    data: {
      sha256: randomBytes(32).toString('hex'),
      sleutel: `bijlagen/${randomBytes(8).toString('hex')}`,
      bytes: 12_345,
      mediatype: 'application/pdf',
      opgeslagenOp: new Date('2026-03-01T09:00:00Z'),
      ...wens,
    },
  })

/** A PDF with an item, unless asked otherwise. */
export async function aBijlage(
  publicatieId: string,
  wens: Partial<Prisma.BijlageUncheckedCreateInput> = {},
  bestand: Partial<Prisma.BestandUncheckedCreateInput> = {},
) {
  const bestandId = wens.bestandId ?? (await aBestand(bestand)).id
  return database().bijlage.create({
    data: { soort: 'PDF', titel: 'Folder', bestandsnaam: 'folder.pdf', ...wens, publicatieId, bestandId },
  })
}

/** A film of 20 MB of which nothing came yet, with the place for its first piece given out. */
export async function anUpload(
  publicatieId: string,
  gebruikerId: string,
  wens: Partial<Prisma.UploadUncheckedCreateInput> = {},
) {
  const { id, plaatsen } = await database().upload.create({
    data: {
      publicatieId,
      gebruikerId,
      naam: 'film.mp4',
      gewijzigd: '1790000000000',
      bytes: 20_000_000,
      plaatsen: [`uploads/${randomBytes(8).toString('hex')}`],
      ...wens,
    },
  })
  return { id, plaatsen }
}
