import 'server-only'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import type { z } from '@/lib/kernel/zod'
import { woordvoerdersVan } from '../publicatie/woordvoerders'
import { naarFormulierwaarden } from '../scholingen/formulierwaarden'
import { kopieVan } from '../scholingen/kopie'
import { maakScholing } from '../scholingen/nieuwe-scholing'
import { antwoordmail } from './emails'
import { canManageTournee } from './policy'
import { selectReekslid } from './reeks'
import { halteantwoordSchema } from './schema'
import { laadHalte } from './tournee'

/**
 * The organiser says yes or no to a stop. A yes makes the concept of that netwerk, in the name of who asked, without a
 * date; either way who asked gets a mail. In: the stop's id. Out: the slug of the scholing on tour, and the id of the
 * concept. Throws RefusedError when it was answered or taken back meanwhile.
 */
export const setHalteantwoord = defineCommand({
  name: 'halte.sendAntwoord',
  input: halteantwoordSchema,
  load: ({ db, input: { id } }) => laadHalte(db, id),
  authorize: (actor, { tournee }) => canManageTournee(actor, tournee.scholing.publicatie),
  run: async (context) => {
    const { db, subject, input, now, note } = context
    const { id, status, tournee, netwerk } = subject
    if (status !== 'GEVRAAGD')
      throw new RefusedError('Deze aanvraag is al beantwoord. Laad de pagina opnieuw.')
    const aanvrager = await leesAanvrager(context)
    const concept = input.keuze === 'JA' ? await maakConcept(context, aanvrager?.id ?? null) : null
    await db.halte.update({
      where: { id },
      data: {
        status: input.keuze === 'JA' ? 'TOEGEZEGD' : 'AFGEWEZEN',
        antwoord: input.antwoord,
        beantwoordOp: now,
      },
    })
    note({ netwerk: netwerk.korteNaam, keuze: input.keuze, ...(concept && { concept: concept.ref }) })
    const { slug } = tournee.scholing.publicatie
    await mailAntwoord(context, aanvrager, concept?.slug ?? `${slug}/tournee`)
    return { slug, conceptId: concept?.id ?? null }
  },
  item: ({ tournee }) => tournee.scholing.publicatie.ref,
  reindexes: (_, { conceptId }) => (conceptId === null ? null : { soort: 'SCHOLING', id: conceptId }),
})

type Halte = NonNullable<Awaited<ReturnType<typeof laadHalte>>>
type Context = RunContext<z.output<typeof halteantwoordSchema>, Halte>
type Persoon = { id: string; naam: string; email: string }

/** Who asked, as long as there is an account. */
const leesAanvrager = ({ db, subject: { aanvragerId } }: Context): Promise<Persoon | null> =>
  db.gebruiker.findFirst({
    where: { id: { in: [aanvragerId ?? []].flat() }, gedeactiveerdOp: null },
    select: { id: true, naam: true, email: true },
  })

async function maakConcept({ db, actor, subject: { netwerkId, tournee } }: Context, auteurId: string | null) {
  const voorbeeld = await db.scholing.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: tournee.scholingId },
    select: selectReekslid,
  })
  const nieuw = await maakScholing(db, actor, kopieVan(naarFormulierwaarden(voorbeeld), { netwerkId }))
  await db.scholing.update({ where: { id: nieuw.id }, data: { reeksId: tournee.reeksId } })
  // It is the work of the netwerk from now on, not of who said yes.
  if (auteurId) await db.publicatie.update({ where: { id: nieuw.id }, data: { auteurId } })
  return nieuw
}

async function mailAntwoord(context: Context, aanvrager: Persoon | null, pad: string): Promise<void> {
  const { db, actor, input, subject, now, mail, link } = context
  const { id, netwerkId, netwerk, tournee } = subject
  for (const wie of aanvrager ? [aanvrager] : await woordvoerdersVan(db, netwerkId, actor))
    await mail({
      sleutel: `halte/${id}/antwoord/${now.getTime()}/${wie.id}`,
      aan: wie.email,
      ...antwoordmail({
        naam: wie.naam,
        titel: tournee.scholing.publicatie.titel,
        netwerk: netwerk.korteNaam,
        link: link(`/scholingsagenda/${pad}`),
        antwoord: input,
      }),
    })
}
