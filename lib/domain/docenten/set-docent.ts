import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { ForbiddenError, InvalidInputError } from '@/lib/kernel/errors'
import type { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { alsDatum, dagVan } from '../publicatie/controle'
import { docentSchema } from './schema'

/** "Ik kan lesgeven": of oneself, seen at once by coordinators and the redactie. Saying it again changes it. */
export const setDocent = defineCommand({
  name: 'docent.set',
  input: docentSchema,
  load: nothing,
  authorize: isSignedIn,
  run: async ({ db, actor, input, now }) => {
    if (!isSignedIn(actor)) throw new ForbiddenError()
    const { zin, laatstGegeven } = input
    if (laatstGegeven !== null && laatstGegeven > dagVan(now))
      throw new InvalidInputError({ laatstGegeven: ['Kies een dag die geweest is, of laat dit leeg.'] })
    const lijsten = await bekendeKeuzes(db, input)
    const velden = { zin, laatstGegeven: laatstGegeven === null ? null : alsDatum(laatstGegeven) }
    await db.docent.upsert({
      where: { gebruikerId: actor.id },
      create: {
        gebruikerId: actor.id,
        ...velden,
        ...Object.fromEntries(lijsten.map(([naam, ids]) => [naam, { connect: ids }])),
      },
      update: { ...velden, ...Object.fromEntries(lijsten.map(([naam, ids]) => [naam, { set: ids }])) },
      select: { id: true },
    })
    return { id: actor.id }
  },
})

/** The four lists as Prisma takes them. Throws InvalidInputError, by the field, for a choice that does not exist. */
async function bekendeKeuzes(db: Db, input: z.output<typeof docentSchema>) {
  const { doelgroepIds, werkvormIds, niveauIds, netwerkIds } = input
  const van = (ids: readonly string[]) => ({ where: { id: { in: [...ids] } } })
  const gevonden = [
    ['doelgroepIds', doelgroepIds, await db.doelgroep.count(van(doelgroepIds))],
    ['werkvormIds', werkvormIds, await db.werkvorm.count(van(werkvormIds))],
    ['niveauIds', niveauIds, await db.niveau.count(van(niveauIds))],
    ['netwerkIds', netwerkIds, await db.netwerk.count(van(netwerkIds))],
  ] as const
  const onbekend = gevonden.filter(([, ids, aantal]) => aantal < new Set(ids).size)
  if (onbekend.length > 0)
    throw new InvalidInputError(
      Object.fromEntries(onbekend.map(([veld]) => [veld, ['Deze keuze is er niet meer. Kies opnieuw.']])),
    )
  const alsIds = (ids: readonly string[]) => [...new Set(ids)].map((id) => ({ id }))
  return [
    ['doelgroepen', alsIds(doelgroepIds)],
    ['werkvormen', alsIds(werkvormIds)],
    ['niveaus', alsIds(niveauIds)],
    ['netwerken', alsIds(netwerkIds)],
  ] as const
}
