import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { naarBijeenkomsten } from '../scholingen/bijeenkomsten'
import { naarFormulierwaarden } from '../scholingen/formulierwaarden'
import { vergrendel } from '../scholingen/inschrijvingen'
import { kopieVan } from '../scholingen/kopie'
import { maakScholing } from '../scholingen/nieuwe-scholing'
import { canUpdateScholing } from '../scholingen/policy'
import { datumsVoor } from './datumrij'
import { reeksVan, selectReekslid } from './reeks'
import { reeksdatumsSchema } from './schema'

/**
 * "Meer datums": of each date a concept scholing like this one, with places and enrolment of its own, in one reeks with
 * it. In: the id of the scholing. Out: its slug and how many were made. Throws InvalidInputError, by row, for a time
 * that does not exist and for a date on which the reeks has one already, so that pressing twice makes nothing double.
 */
export const createReeksdatums = defineCommand({
  name: 'reeks.createDatums',
  input: reeksdatumsSchema,
  load: async ({ db, input: { id } }) => {
    await vergrendel(db, id)
    return db.scholing.findUnique({
      relationLoadStrategy: 'join',
      where: { id },
      select: selectReekslid,
    })
  },
  authorize: (actor, { publicatie }) => canUpdateScholing(actor, publicatie, publicatie),
  run: async ({ db, actor, input, subject, note }) => {
    const waarden = naarFormulierwaarden(subject)
    const rijen = input.datums.map((rij) => rij && datumsVoor(rij, waarden.bijeenkomsten))
    eisBestaandeTijden(rijen)
    await eisNieuweDatums(db, subject, input.datums)
    const reeksId = await reeksVan(db, subject)
    const gemaakt: { id: string; ref: string }[] = []
    for (const bijeenkomsten of rijen) {
      if (bijeenkomsten === null) continue
      const nieuw = await maakScholing(db, actor, kopieVan(waarden, { bijeenkomsten }))
      await db.scholing.update({ where: { id: nieuw.id }, data: { reeksId } })
      gemaakt.push(nieuw)
    }
    note({ gemaakt: gemaakt.map(({ ref }) => ref).join(', ') })
    return { slug: waarden.slug, aantal: gemaakt.length, ids: gemaakt.map(({ id }) => id) }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: (_, { ids }) => ids.map((id) => ({ soort: 'SCHOLING', id })),
})

type Rijen = z.output<typeof reeksdatumsSchema>['datums']

function eisBestaandeTijden(rijen: readonly (ReturnType<typeof datumsVoor> | null)[]): void {
  const fouten: Record<string, string[]> = {}
  rijen.forEach((bijeenkomsten, plaats) => {
    try {
      naarBijeenkomsten(bijeenkomsten ?? [])
    } catch (fout) {
      if (!(fout instanceof InvalidInputError)) throw fout
      // Of a later date of the same row the first one is all that one can change here.
      fouten[`datums[${plaats}].datum`] = Object.values(fout.fields).flat().slice(0, 1)
    }
  })
  if (Object.keys(fouten).length > 0) throw new InvalidInputError(fouten)
}

async function eisNieuweDatums(
  db: Db,
  { id, reeksId }: { id: string; reeksId: string | null },
  rijen: Rijen,
): Promise<void> {
  const bestaand = await db.bijeenkomst.findMany({
    where: {
      scholing: {
        publicatie: { status: { not: 'GEARCHIVEERD' } },
        OR: [{ id }, ...(reeksId ? [{ reeksId }] : [])],
      },
    },
    select: { lokaalBegin: true },
  })
  const bezet = new Set(bestaand.map(({ lokaalBegin }) => lokaalBegin))
  const fouten: Record<string, string[]> = {}
  rijen.forEach((rij, plaats) => {
    if (rij === null) return
    const begin = `${rij.datum}T${rij.begin}`
    if (bezet.has(begin))
      fouten[`datums[${plaats}].datum`] = ['Op dit moment is er al een. Kies een andere datum.']
    bezet.add(begin)
  })
  if (Object.keys(fouten).length > 0) throw new InvalidInputError(fouten)
}
