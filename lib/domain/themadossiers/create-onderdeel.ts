import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { ruimKladOp } from '../publicatie/opslaan'
import { bewaarVersie } from '../publicatie/versies'
import { alsIds, bronnenUitTeksten } from './koppelingen'
import { deelRef, ONDERDELEN } from './labels'
import { alsJson, selectBewerkbaar } from './opslaan'
import { canEditThemadossier, waitsForRedactie } from './policy'
import { kladSleutelVan, onderdeelSoortSchema, tekstInhoudSchema } from './schema'

/** Writes one of the five onderdelen of a dossier for the first time. Out: its id and ref, and the dossier's slug. */
export const createOnderdeel = defineCommand({
  name: 'onderdeel.create',
  input: z.object({ themadossierId: z.uuid(), soort: onderdeelSoortSchema, ...tekstInhoudSchema }),
  load: ({ db, input }) =>
    db.themadossier.findUnique({ where: { id: input.themadossierId }, select: selectBewerkbaar }),
  authorize: (actor, { publicatie, directPubliceren }) =>
    canEditThemadossier(actor, publicatie) && !waitsForRedactie(actor, { ...publicatie, directPubliceren }),
  run: async ({ db, actor, subject, input }) => {
    const { themadossierId, soort, titel, inhoud } = input
    const { naam } = ONDERDELEN[soort]
    const ref = deelRef(subject.publicatie.ref, soort)
    const bestaat = await db.onderdeel.findFirst({ where: { themadossierId, soort }, select: { id: true } })
    if (bestaat) {
      throw new RefusedError(
        `Iemand anders schreef net ook het onderdeel ${naam}. Ververs de pagina en vul het aan.`,
        ref,
      )
    }
    const bronnen = { connect: alsIds(await bronnenUitTeksten(db, inhoud)) }
    const { id } = await db.onderdeel.create({
      data: { ref, themadossierId, soort, titel, inhoud, bronnen },
      select: { id: true },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud: alsJson({ titel, inhoud }) })
    await ruimKladOp(db, actor, kladSleutelVan(ref))
    return { id, ref, slug: subject.publicatie.slug }
  },
  item: (_subject, { ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'THEMADOSSIER', id }),
})
