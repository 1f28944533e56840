import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import type { Publicatiestatus } from '@/prisma/generated/client'
import { bewerkingSchema, ruimKladOp, slaOp } from '../publicatie/opslaan'
import { canSubmitPublicatie, selectForPolicy } from '../publicatie/policy'
import { volgendeStatus } from '../publicatie/publicatiestatus'
import { alsIds, eisDoelgroepen } from '../publicatie/relaties'
import { eisDisciplines, eisNetwerk } from './keuzes'
import { canChooseNetwerk, canEditPraktijkverhaal } from './policy'
import { kladSleutel, verhaalVelden, vervangVelden, vervolgSchema } from './schema'
import { aantalOpen, metVervanging, verhaalrij, versieInhoud } from './verhaalinhoud'
import { herkenbaarZin, watOntbreekt } from './volledigheid'

const invoer = z.object({ ...bewerkingSchema, ...verhaalVelden, ...vervangVelden, vervolg: vervolgSchema })
type Invoer = Omit<z.output<typeof invoer>, keyof typeof vervangVelden>

/**
 * Changes a story and, when the button said so, offers it to the redactie in the same go: nobody should offer a text
 * that is a save behind. With `vervang` one find is given its other words first. `vervolg` is NOG_NIET when finds of the privacy check are still open; the text is kept then.
 * Out: saved, or a conflict with both texts, and what came of the offer.
 */
export const updatePraktijkverhaal = defineCommand({
  name: 'praktijkverhaal.update',
  input: invoer,
  load: async ({ db, input }) => {
    const select = {
      ...selectForPolicy,
      id: true,
      ref: true,
      slug: true,
      praktijkverhaal: { select: { voorbeeld: true } },
    }
    const verhaal = await db.publicatie.findUnique({
      where: { id: input.id, soort: 'PRAKTIJKVERHAAL' },
      select,
    })
    return verhaal?.netwerkId ? { ...verhaal, netwerkId: verhaal.netwerkId } : null
  },
  authorize: (actor, subject, { vervolg }) =>
    canEditPraktijkverhaal(actor, subject) &&
    (vervolg !== 'aanbieden' || canSubmitPublicatie(actor, subject)),
  run: async ({ db, actor, subject, input: getypt, now, note }) => {
    const { vervangingen, vervang, ...velden } = getypt
    const gekozen = vervang === undefined ? undefined : vervangingen[vervang]
    const input = gekozen ? metVervanging(velden, gekozen) : velden
    const wilAanbieden = input.vervolg === 'aanbieden' && subject.status === 'CONCEPT'
    const open = bewaakLezers(subject, input, wilAanbieden)
    const netwerkId = canChooseNetwerk(actor) ? (input.netwerkId ?? subject.netwerkId) : subject.netwerkId
    await eisNetwerk(db, netwerkId)
    await eisDoelgroepen(db, input.doelgroepIds)
    await eisDisciplines(db, input.disciplineIds)
    const opgeslagen = await slaOp({
      db,
      actor,
      subject,
      input,
      inhoud: versieInhoud(input, netwerkId),
      // The status too: whether this text may have gaps was decided on the status that was read.
      verhoog: (van) =>
        db.publicatie.updateMany({
          where: { id: subject.id, versie: van, status: subject.status },
          data: { titel: input.titel, netwerkId, versie: van + 1 },
        }),
      schrijf: () => schrijf(db, input),
    })
    if (opgeslagen.uitkomst !== 'OPGESLAGEN') return { ...opgeslagen, vervolg: 'BEWAARD' as const }
    await ruimKladOp(db, actor, kladSleutel(subject.id))
    const vervolg = vervolgVan(wilAanbieden, open)
    if (vervolg === 'AANGEBODEN') await biedAan(db, subject.id, now)
    note({ vervolg })
    return { ...opgeslagen, vervolg }
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'PRAKTIJKVERHAAL', id }),
})

const vervolgVan = (wilAanbieden: boolean, open: number) => {
  if (!wilAanbieden) return 'BEWAARD'
  return open === 0 ? 'AANGEBODEN' : 'NOG_NIET'
}

/** A concept may have gaps; what others read may not. Out: the number of finds that are still open. */
function bewaakLezers(
  subject: { status: Publicatiestatus; ref: string; praktijkverhaal: { voorbeeld: boolean } | null },
  input: Invoer,
  wilAanbieden: boolean,
): number {
  const anderenLezen = subject.status === 'TER_BEOORDELING' || subject.status === 'GEPUBLICEERD'
  const ontbreekt =
    wilAanbieden || anderenLezen
      ? watOntbreekt({ ...input, voorbeeld: subject.praktijkverhaal?.voorbeeld ?? false })
      : {}
  if (Object.keys(ontbreekt).length > 0) throw new InvalidInputError(ontbreekt)
  const open = aantalOpen(input, input.toelichtingen)
  if (open > 0 && subject.status === 'GEPUBLICEERD') throw new RefusedError(herkenbaarZin(open), subject.ref)
  return open
}

const schrijf = (db: Db, input: Invoer) =>
  db.praktijkverhaal.update({
    where: { id: input.id },
    data: {
      ...verhaalrij(input),
      doelgroepen: { set: alsIds(input.doelgroepIds) },
      disciplines: { set: alsIds(input.disciplineIds) },
    },
  })

const biedAan = (db: Db, id: string, now: Date) =>
  db.publicatie.update({
    where: { id },
    data: { status: volgendeStatus('CONCEPT', 'submit'), aangebodenOp: now },
  })
