import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { ruimKladOp } from '../publicatie/opslaan'
import { bewaarVersie } from '../publicatie/versies'
import { eisEenBladBijLezers } from './kenniskaartblad'
import { alsIds, bronnenUitTeksten } from './koppelingen'
import { deelRef } from './labels'
import { alsJson, selectBewerkbaar } from './opslaan'
import { canEditThemadossier, waitsForRedactie } from './policy'
import { kladSleutelVan, tekstInhoudSchema } from './schema'

/** Writes the kenniskaart of a dossier for the first time. Out: its id and ref, and the dossier's slug. */
export const createKenniskaart = defineCommand({
  name: 'kenniskaart.create',
  input: z.object({ themadossierId: z.uuid(), ...tekstInhoudSchema }),
  load: ({ db, input }) =>
    db.themadossier.findUnique({ where: { id: input.themadossierId }, select: selectBewerkbaar }),
  authorize: (actor, { publicatie, directPubliceren }) =>
    canEditThemadossier(actor, publicatie) && !waitsForRedactie(actor, { ...publicatie, directPubliceren }),
  run: async ({ db, actor, subject, input }) => {
    const { themadossierId, titel, inhoud } = input
    const ref = deelRef(subject.publicatie.ref, 'KENNISKAART')
    const bestaat = await db.kenniskaart.findUnique({ where: { themadossierId }, select: { id: true } })
    if (bestaat) {
      throw new RefusedError(
        'Iemand anders maakte net ook de kenniskaart. Ververs de pagina en vul haar aan.',
        ref,
      )
    }
    await eisEenBladBijLezers(db, subject.publicatie.status, { ref, titel, inhoud })
    const bronnen = { connect: alsIds(await bronnenUitTeksten(db, inhoud)) }
    const { id } = await db.kenniskaart.create({
      data: { ref, themadossierId, titel, inhoud, bronnen },
      select: { id: true },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud: alsJson({ titel, inhoud }) })
    await ruimKladOp(db, actor, kladSleutelVan(ref))
    return { id, ref, slug: subject.publicatie.slug }
  },
  item: (_subject, { ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'THEMADOSSIER', id }),
})
