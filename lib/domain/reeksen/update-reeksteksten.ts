import 'server-only'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { type Formulierwaarden, naarFormulierwaarden } from '../scholingen/formulierwaarden'
import { inhoudVan } from '../scholingen/gegevens'
import { vergrendel } from '../scholingen/inschrijvingen'
import { canUpdateScholing } from '../scholingen/policy'
import { scholingVelden } from '../scholingen/schema'
import { gedeeldeTekst, isZelfdeTekst } from './gedeelde-tekst'
import { selectReekslid } from './reeks'

/**
 * "Ook bij de andere datums": gives the other scholingen of the reeks, as far as the actor may change them, the text of
 * this one. Dates, places, costs and netwerk stay their own. Out: slug, how many changed, and their ids. Throws
 * RefusedError when somebody saved one of them at the same moment.
 */
export const updateReeksteksten = defineCommand({
  name: 'reeks.updateTeksten',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input: { id } }) =>
    db.scholing.findUnique({ relationLoadStrategy: 'join', where: { id }, select: selectReekslid }),
  authorize: (actor, { publicatie }) => canUpdateScholing(actor, publicatie, publicatie),
  run: async (context) => {
    const { subject, note } = context
    const bron = naarFormulierwaarden(subject)
    const veranderd: { id: string; ref: string }[] = []
    for (const id of await andereVan(context)) {
      const lid = await neemOver(context, bron, id)
      if (lid) veranderd.push(lid)
    }
    note({ ook: veranderd.map(({ ref }) => ref).join(', ') })
    return { slug: bron.slug, aantal: veranderd.length, ids: veranderd.map(({ id }) => id) }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: (_, { ids }) => ids.map((id) => ({ soort: 'SCHOLING', id })),
})

type Context = Pick<RunContext<unknown, { id: string; reeksId: string | null }>, 'db' | 'actor' | 'subject'>

async function andereVan({ db, subject: { id, reeksId } }: Context): Promise<string[]> {
  if (reeksId === null) return []
  const rijen = await db.scholing.findMany({
    where: { reeksId, id: { not: id }, publicatie: { status: { not: 'GEARCHIVEERD' } } },
    // Always in the same order, so that two who do this at once wait for each other.
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return rijen.map((rij) => rij.id)
}

async function neemOver({ db, actor }: Context, bron: Formulierwaarden, id: string) {
  await vergrendel(db, id)
  const lid = await db.scholing.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id },
    select: selectReekslid,
  })
  const waarden = naarFormulierwaarden(lid)
  if (!canUpdateScholing(actor, lid.publicatie, lid.publicatie) || isZelfdeTekst(waarden, bron)) return null
  const { ref, slug } = lid.publicatie
  const { kolommen, relaties } = gedeeldeTekst(bron)
  const opgeslagen = await slaOp({
    db,
    actor,
    subject: { id, ref, slug },
    input: { versie: waarden.versie, reden: `Tekst overgenomen van “${bron.titel}”`.slice(0, 300) },
    inhoud: inhoudVan({ ...waarden, ...gedeeldeTekst(bron).velden }, scholingVelden),
    verhoog: verhoogPublicatie(db, id, { titel: bron.titel }),
    schrijf: () => db.scholing.update({ where: { id }, data: { ...kolommen, ...relaties } }),
  })
  if (opgeslagen.uitkomst !== 'OPGESLAGEN')
    throw new RefusedError('Iemand anders veranderde net een van de andere datums. Probeer het nog eens.')
  return { id, ref }
}
