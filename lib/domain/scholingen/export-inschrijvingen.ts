import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { requirePasBevestigd } from '../gebruikers/policy'
import { csvbestand } from '../publicatie/csvbestand'
import { naarLokaal } from '../publicatie/lokaletijd'
import { slugSchema } from '../publicatie/schema'
import { selectDeelnemer } from './deelnemer'
import { INSCHRIJVING_LABELS } from './labels'
import { canSeeInschrijvingen, visibleScholing } from './policy'

const KOLOMMEN = [
  'Naam',
  'E-mailadres',
  'Organisatie',
  'Netwerk',
  'Status',
  'Plaats op de wachtlijst',
  'Ingeschreven op',
]

/**
 * The list of who enrolled as a CSV file. A command and not a query, because taking personal data out of the portal
 * stands in the logboek. In: the scholing's slug. Out: file name and text. Throws RefusedError when the actor did not
 * give the password a moment ago.
 */
export const exportInschrijvingen = defineCommand({
  name: 'inschrijving.export',
  input: z.object({ slug: slugSchema }),
  load: ({ db, actor, input }) =>
    db.scholing.findFirst({
      where: { AND: [{ publicatie: { slug: input.slug, soort: 'SCHOLING' } }, visibleScholing(actor)] },
      select: {
        publicatie: { select: { ref: true, slug: true, netwerkId: true } },
        inschrijvingen: {
          select: selectDeelnemer,
          where: { status: { not: 'AFGEMELD' } },
          orderBy: { volgnummer: 'asc' },
        },
      },
    }),
  authorize: (actor, { publicatie }) => canSeeInschrijvingen(actor, publicatie),
  run: async ({ actor, subject, note, now }) => {
    requirePasBevestigd(actor, now, subject.publicatie.ref)
    const { inschrijvingen, publicatie } = subject
    note({ aantal: inschrijvingen.length })
    const wachtenden = inschrijvingen.filter(({ status }) => status === 'WACHTLIJST')
    const rijen = inschrijvingen.map((inschrijving) => {
      const { gebruiker, status, createdAt } = inschrijving
      const plaats = wachtenden.indexOf(inschrijving) + 1
      return [
        gebruiker.naam,
        gebruiker.email,
        gebruiker.organisatie?.naam ?? '',
        gebruiker.netwerk?.naam ?? '',
        INSCHRIJVING_LABELS[status],
        plaats > 0 ? String(plaats) : '',
        naarLokaal(createdAt).replace('T', ' '),
      ]
    })
    return { bestandsnaam: `inschrijvingen-${publicatie.slug}.csv`, csv: csvbestand(KOLOMMEN, rijen) }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
