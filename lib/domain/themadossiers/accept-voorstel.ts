import 'server-only'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Opgeslagen } from '../publicatie/opslaan'
import { slaKenniskaartOp, slaOnderdeelOp, slaThemadossierOp } from './opslaan'
import { canAcceptVoorstel } from './policy'
import { dossierInhoudSchema, tekstInhoudSchema } from './schema'
import { handelAf, laadVoorstel, type Voorstel } from './voorstel'

const invoer = z.object({
  id: z.uuid(),
  /** the versie of the item that the redacteur compared the voorstel with */
  versie: z.coerce.number().int().min(1).max(2_000_000_000),
})

/**
 * Takes a verantwoordelijke's change over: it becomes the next versie of the dossier, onderdeel or kenniskaart.
 * In: the id of the versie that holds the voorstel. Throws RefusedError when the text changed since the comparison.
 */
export const acceptVoorstel = defineCommand({
  name: 'voorstel.accept',
  input: invoer,
  load: ({ db, input }) => laadVoorstel(db, input.id),
  authorize: canAcceptVoorstel,
  run: async (context) => {
    const { db, subject, input } = context
    if (!(await handelAf(db, input.id)))
      throw new RefusedError('Dit voorstel is al afgehandeld.', subject.item)
    const uitkomst = await pasToe(context)
    if (uitkomst.uitkomst !== 'OPGESLAGEN') {
      throw new RefusedError(
        'De tekst is intussen veranderd. Vergelijk het voorstel nog eens met de nieuwe tekst.',
        subject.item,
      )
    }
    return { item: subject.item, slug: uitkomst.slug, versie: uitkomst.versie }
  },
  item: ({ item }) => item,
  reindexes: ({ dossier }) => ({ soort: 'THEMADOSSIER', id: dossier.id }),
})

function pasToe({
  db,
  actor,
  now,
  subject,
  input,
}: RunContext<z.output<typeof invoer>, Voorstel>): Promise<Opgeslagen> {
  const { soort, dossier, deel, inhoud, gebruiker } = subject
  const reden = `Voorstel van ${gebruiker?.naam ?? 'een verantwoordelijke'} overgenomen`
  const opdracht = { db, actor, now, dossier, input: { versie: input.versie, reden } }
  // Written by the same schema when it was proposed; parsed again because the column can hold anything.
  if (soort === 'dossier')
    return slaThemadossierOp({ ...opdracht, inhoud: z.object(dossierInhoudSchema).parse(inhoud) })
  const tekst = { ...opdracht, deel, inhoud: z.object(tekstInhoudSchema).parse(inhoud) }
  return soort === 'onderdeel' ? slaOnderdeelOp(tekst) : slaKenniskaartOp(tekst)
}
