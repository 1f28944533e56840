import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { maakSlug } from '../publicatie/nieuwe-publicatie'
import { selectForPolicy } from '../publicatie/policy'
import { BESCHRIJF } from './labels'
import { omschreven } from './omschrijving'
import { canEditBijlagen } from './policy'
import { type BijlageSoort, beschrijving, MEDIATYPEN } from './schema'

const MAX_PER_ITEM = 100
const zijde = z.int().positive().max(100_000).nullable().default(null)

/** Adds a stored file to an item. The bytes are in the storage already (`createBestand`). Out: id, and soort and slug of the item. */
export const createBijlage = defineCommand({
  name: 'bijlage.create',
  input: z.object({
    /** that of the upload it came by: the same file is never added twice */
    id: z.uuid().optional(),
    publicatieId: z.uuid(),
    bestandId: z.uuid(),
    ...beschrijving,
    inTekst: z.boolean().default(false),
    /** the recording of a scholing, in the place of an earlier one */
    isOpname: z.boolean().default(false),
    /** an image of a file that was taken over: the text is not saved before somebody described it there */
    altVolgt: z.boolean().default(false),
    breedte: zijde,
    hoogte: zijde,
  }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.publicatieId },
      select: { ...selectForPolicy, id: true, ref: true, slug: true },
    }),
  authorize: canEditBijlagen,
  run: async ({ db, actor, subject, input, now, queue }) => {
    const { publicatieId, bestandId, titel, inTekst, isOpname, breedte, hoogte } = input
    const bestand = await db.bestand.findUnique({ where: { id: bestandId } })
    const type = bestand && MEDIATYPEN[bestand.mediatype]
    if (!type) throw new RefusedError('Dit bestand is er niet meer. Voeg het opnieuw toe.')
    const altVolgt = inTekst && input.altVolgt
    if (type.soort === 'AFBEELDING' && input.alt === null && !altVolgt)
      throw new InvalidInputError({ alt: [BESCHRIJF] })
    if (inTekst && type.soort !== 'AFBEELDING')
      throw new RefusedError('In een tekst passen alleen afbeeldingen. Zet dit bestand bij de bijlagen.')
    if (isOpname) await maakPlaatsVoorOpname(db, subject, type.soort, now)
    const aantal = await db.bijlage.count({ where: { publicatieId, verwijderdOp: null } })
    if (aantal >= MAX_PER_ITEM)
      throw new RefusedError(
        `Hier staan al ${MAX_PER_ITEM} bestanden. Haal eerst weg wat niet meer nodig is.`,
      )
    // Only who has put the bytes there knows this id, so here they are there.
    await db.bestand.update({ where: { id: bestandId }, data: { opgeslagenOp: bestand.opgeslagenOp ?? now } })
    const { id } = await db.bijlage.create({
      data: {
        ...omschreven(input),
        ...(input.id && { id: input.id }),
        publicatieId,
        bestandId,
        inTekst,
        isOpname,
        breedte,
        hoogte,
        soort: type.soort,
        bestandsnaam: `${maakSlug(titel)}.${type.eindes[0]}`,
        gebruikerId: isSignedIn(actor) ? actor.id : null,
      },
      select: { id: true },
    })
    await queue('bijlage.lees', { id }, { key: `bijlage.lees:${id}` })
    return { id, soort: subject.soort, slug: subject.slug }
  },
  item: ({ ref }) => ref,
  reindexes: ({ soort, id }) => ({ soort, id }),
})

// One recording per scholing; the one before goes as any other file that was taken off.
async function maakPlaatsVoorOpname(
  db: Db,
  { id, soort }: { id: string; soort: string },
  bestandsoort: BijlageSoort,
  now: Date,
): Promise<void> {
  if (soort !== 'SCHOLING' || bestandsoort !== 'VIDEO')
    throw new RefusedError('Een opname is een video bij een scholing. Kies een mp4- of webm-bestand.')
  await db.bijlage.updateMany({
    where: { publicatieId: id, isOpname: true, verwijderdOp: null },
    data: { verwijderdOp: now },
  })
  await db.opname.upsert({
    where: { scholingId: id },
    create: { scholingId: id, beschikbaar: true },
    update: { beschikbaar: true },
  })
}
