import 'server-only'
import { type Actor, hasRol } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { slugSchema } from './schema'

const isRedactie = (actor: Actor) => hasRol(actor, 'REDACTIE')

/** Gives an item another address. The old one keeps leading to it, also after a second change. Out: soort and slug. */
export const changeSlug = defineCommand({
  name: 'publicatie.changeSlug',
  input: z.object({ id: z.uuid(), slug: slugSchema }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id },
      select: { id: true, soort: true, ref: true, slug: true },
    }),
  authorize: isRedactie,
  run: async ({ db, subject, input, note }) => {
    const { id, soort, slug: oud } = subject
    const { slug } = input
    if (slug === oud) return { soort, slug }
    // Footnotes name a bron by its slug, inside texts that this command does not open.
    if (soort === 'BRON')
      throw new RefusedError('Teksten verwijzen met dit adres naar de bron. Laat het zoals het is.')
    await eisVrij(db, soort, slug, id)
    // Going back to an address that was ours: it stops being an old one.
    await db.oudeSlug.deleteMany({ where: { soort, slug } })
    const { count } = await db.publicatie.updateMany({ where: { id, slug: oud }, data: { slug } })
    if (count === 0) throw new RefusedError('Iemand anders veranderde het adres net. Ververs de pagina.')
    await db.oudeSlug.create({ data: { soort, slug: oud, publicatieId: id } })
    note({ van: oud, naar: slug })
    return { soort, slug }
  },
  item: ({ ref }) => ref,
  reindexes: ({ soort, id }) => ({ soort, id }),
})

async function eisVrij(db: Db, soort: PublicatieSoort, slug: string, eigenId: string): Promise<void> {
  const [nu, vroeger] = await Promise.all([
    db.publicatie.findFirst({ where: { soort, slug, id: { not: eigenId } }, select: { titel: true } }),
    db.oudeSlug.findFirst({
      where: { soort, slug, publicatieId: { not: eigenId } },
      select: { publicatie: { select: { titel: true } } },
    }),
  ])
  const titel = nu?.titel ?? vroeger?.publicatie.titel
  if (titel === undefined) return
  throw new InvalidInputError({ slug: [`Dit adres hoort bij "${titel}". Kies een ander adres.`] })
}
