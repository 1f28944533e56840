import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { metRef } from '../publicatie/metref'
import { visiblePublicatie } from '../publicatie/policy'
import { itemSchema } from '../publicatie/schema'
import { canRestoreVersie } from './policy'
import { terugzetbaarVoor } from './terugzetbaar'
import { laadTerugzetting, oudeInhoud, waaromNiet, wachtOpRedactie } from './terugzetting'

/**
 * What the form for putting this versie back needs; null when there is nothing to put back or this actor may not.
 * `versie` is the number that stands there now, `weggelaten` names the lists that lose what no longer exists.
 */
export const findTerugzetting = defineQuery({
  name: 'versie.findTerugzetting',
  input: z.object({ versie: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const gevonden = await laadTerugzetting(db, input.versie)
    if (!gevonden || !canRestoreVersie(actor, gevonden) || waaromNiet(gevonden) !== null) return null
    const { weggelaten } = await oudeInhoud(db, actor, gevonden)
    const { oud, doel } = gevonden
    return { id: oud.id, versie: doel.versie, weggelaten, wordtVoorstel: wachtOpRedactie(actor, doel) }
  },
})

/** What the versies of this ref are of, with the dossier for a part of one; null when it is nothing that readers can find, or not for this actor. */
export const findOnderwerp = defineQuery({
  name: 'versie.findOnderwerp',
  input: z.object({ item: itemSchema }),
  authorize: isSignedIn,
  run: ({ db, actor, input: { item } }) =>
    db.publicatie.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [visiblePublicatie(actor), metRef([item])] },
      select: { titel: true, soort: true, slug: true },
    }),
})

/** The number of the text that stands there now, when this actor may put an earlier one back; else null. */
export const findHuidigNummer = defineQuery({
  name: 'versie.findHuidigNummer',
  input: z.object({ item: itemSchema }),
  authorize: isSignedIn,
  run: async ({ db, actor, input }): Promise<number | null> => {
    const doel = await terugzetbaarVoor(input.item)?.vind(db, input.item)
    return doel && canRestoreVersie(actor, doel) ? doel.versie : null
  },
})
