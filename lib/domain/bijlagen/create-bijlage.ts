import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { maakSlug } from '../publicatie/nieuwe-publicatie'
import { selectForPolicy } from '../publicatie/policy'
import { BESCHRIJF } from './labels'
import { omschreven } from './omschrijving'
import { canEditBijlagen } from './policy'
import { beschrijving, MEDIATYPEN } from './schema'

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
    const { publicatieId, bestandId, titel, inTekst, breedte, hoogte } = input
    const bestand = await db.bestand.findUnique({ where: { id: bestandId } })
    const type = bestand && MEDIATYPEN[bestand.mediatype]
    if (!type) throw new RefusedError('Dit bestand is er niet meer. Voeg het opnieuw toe.')
    const altVolgt = inTekst && input.altVolgt
    if (type.soort === 'AFBEELDING' && input.alt === null && !altVolgt)
      throw new InvalidInputError({ alt: [BESCHRIJF] })
    if (inTekst && type.soort !== 'AFBEELDING')
      throw new RefusedError('In een tekst passen alleen afbeeldingen. Zet dit bestand bij de bijlagen.')
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
