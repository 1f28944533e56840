import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { haalVorigeWeg } from '../publicatie/kladden'
import { leesKladden, ruimVerslagOp, vervangKlad } from './kladden'
import { deelanker, deelRef } from './labels'
import { selectBewerkbaar } from './opslaan'
import { canEditThemadossier } from './policy'
import { dossierdeelSchema, kladSleutelVan } from './schema'

/** Puts one's own earlier draft back; the draft that stands there now takes its place among the earlier ones. */
export const restoreKlad = defineCommand({
  name: 'onderdeel.restoreKlad',
  input: z.object({
    themadossierId: z.uuid(),
    deel: dossierdeelSchema,
    /** names the draft: the ISO instant of its last save */
    bewaardOp: z.iso.datetime(),
  }),
  load: ({ db, input }) =>
    db.themadossier.findUnique({ where: { id: input.themadossierId }, select: selectBewerkbaar }),
  authorize: (actor, { publicatie }) => canEditThemadossier(actor, publicatie),
  run: async ({ db, actor, subject, input }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId === null) throw new ForbiddenError()
    const { ref, slug } = subject.publicatie
    const sleutel = kladSleutelVan(deelRef(ref, input.deel))
    const kladden = await leesKladden(db, actor, sleutel)
    const gekozen = kladden.vorige.find(({ bewaardOp }) => bewaardOp === input.bewaardOp)
    if (!gekozen) throw new RefusedError('Dit klad is er niet meer. Laad de pagina opnieuw.')
    const vorige = kladden.vorige.filter((een) => een !== gekozen)
    await haalVorigeWeg(db, gebruikerId, sleutel, input.bewaardOp)
    await vervangKlad(db, gebruikerId, sleutel, { ...kladden, vorige }, gekozen.inhoud)
    await ruimVerslagOp(db, actor, sleutel)
    return { slug, anker: deelanker(input.deel) }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
