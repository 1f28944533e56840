import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { importverslagSchema } from '../teksten/importverslag'
import { tekstDocSchema } from '../teksten/schema'
import { selectDelen } from './bewerkgegevens'
import { leesKladden, vervangKlad, zetVerslag } from './kladden'
import { deelnaam, deelRef } from './labels'
import { canEditThemadossier, waitsForRedactie } from './policy'
import { dossierdeelSchema, kladSleutelVan } from './schema'

/**
 * Lays what a file gave ready as one's own draft of a part of a dossier. What readers see does not change: that takes
 * a save. A draft that stood there is kept; without `vervang` it is not touched and the command refuses.
 */
export const saveImport = defineCommand({
  name: 'onderdeel.saveImport',
  input: z.object({
    themadossierId: z.uuid(),
    deel: dossierdeelSchema,
    doc: tekstDocSchema,
    verslag: importverslagSchema,
    vervang: z.boolean().default(false),
  }),
  load: async ({ db, input }) => {
    const dossier = await db.themadossier.findUnique({
      relationLoadStrategy: 'join',
      where: { id: input.themadossierId },
      select: selectDelen,
    })
    const deel =
      input.deel === 'KENNISKAART'
        ? dossier?.kenniskaart
        : dossier?.onderdelen.find(({ soort }) => soort === input.deel)
    return dossier && { ...dossier, ref: deelRef(dossier.publicatie.ref, input.deel), deel: deel ?? null }
  },
  authorize: (actor, { publicatie, directPubliceren, deel }) =>
    canEditThemadossier(actor, publicatie) &&
    (deel !== null || !waitsForRedactie(actor, { ...publicatie, directPubliceren })),
  run: async ({ db, actor, subject, input }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId === null) throw new ForbiddenError()
    const sleutel = kladSleutelVan(subject.ref)
    const kladden = await leesKladden(db, actor, sleutel)
    if (kladden.klad && !input.vervang)
      throw new RefusedError(
        'Je hebt hier al een klad. Zeg eerst dat het bestand in de plaats daarvan mag komen.',
      )
    await vervangKlad(db, gebruikerId, sleutel, kladden, formulierVan(subject, input))
    await zetVerslag(db, gebruikerId, sleutel, input.verslag)
    return { slug: subject.publicatie.slug }
  },
  item: ({ ref }) => ref,
  // Only its owner sees a draft.
  reindexes: () => null,
})

type Subject = {
  id: string
  publicatie: { titel: string }
  deel: { id: string; versie: number; titel: string } | null
}
type Input = { deel: z.output<typeof dossierdeelSchema>; doc: unknown }

/** The fields of the form as the browser would keep them, so that the draft is the form with another text. */
function formulierVan({ id, publicatie, deel }: Subject, input: Input): Record<string, string[]> {
  const inhoud = [JSON.stringify(input.doc)]
  if (deel) return { id: [deel.id], versie: [String(deel.versie)], titel: [deel.titel], inhoud, reden: [''] }
  const isKaart = input.deel === 'KENNISKAART'
  const titel = [`${deelnaam(input.deel)} ${publicatie.titel}`]
  return { themadossierId: [id], ...(isKaart ? {} : { soort: [input.deel] }), titel, inhoud }
}
