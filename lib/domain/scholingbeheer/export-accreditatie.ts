import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import type { AanwezigheidWijze } from '@/prisma/generated/client'
import { requirePasBevestigd } from '../gebruikers/policy'
import { csvbestand } from '../publicatie/csvbestand'
import { naarLokaal } from '../publicatie/lokaletijd'
import { slugSchema } from '../publicatie/schema'
import { REGISTERSOORT_LABELS } from '../scholingen/labels'
import { canSeeRegistratienummers, visibleScholing } from '../scholingen/policy'
import { selectNummervraag, vraagtNummer } from '../scholingen/registratienummer'
import { selectBeheerd } from './beheerd'

const KOLOMMEN = [
  'Naam',
  'Soort nummer',
  'Registratienummer',
  'Scholing',
  'Datum',
  'Uren',
  'Aanwezig',
  'Vastgelegd op',
  'Vastgelegd met',
]

const WIJZEN: Record<AanwezigheidWijze, string> = {
  LIJST: 'lijst van de organisator',
  CODE: 'code op het scherm',
}

const selectAanwezige = {
  aanwezigOp: true,
  aanwezigDoor: true,
  registersoort: true,
  registratienummer: true,
  gebruiker: { select: { naam: true } },
} satisfies Prisma.InschrijvingSelect

/**
 * Who was there, with their number, as a CSV file for whoever gave the accreditation. A command and not a query, because
 * taking personal data out of the portal stands in the logboek. In: the scholing's slug. Out: file name and text. Throws
 * RefusedError when the actor did not give the password a moment ago, and while there is nothing to send in.
 */
export const exportAccreditatie = defineCommand({
  name: 'inschrijving.exportAccreditatie',
  input: z.object({ slug: slugSchema }),
  load: ({ db, actor, input }) =>
    db.scholing.findFirst({
      where: { AND: [{ publicatie: { slug: input.slug, soort: 'SCHOLING' } }, visibleScholing(actor)] },
      select: {
        ...selectBeheerd,
        ...selectNummervraag,
        inschrijvingen: {
          select: selectAanwezige,
          where: { status: 'BEVESTIGD', aanwezigOp: { not: null } },
          orderBy: { gebruiker: { naam: 'asc' } },
        },
      },
    }),
  authorize: (actor, { publicatie }) => canSeeRegistratienummers(actor, publicatie),
  run: async ({ actor, subject, note, now }) => {
    const { bijeenkomsten, publicatie, inschrijvingen } = subject
    requirePasBevestigd(actor, now, publicatie.ref)
    if (subject.accreditatie === 'GEEN') throw new RefusedError('Deze scholing heeft geen accreditatie.')
    if (!vraagtNummer(subject, now))
      throw new RefusedError('De registratienummers van deze scholing zijn gewist.')
    if (inschrijvingen.length === 0)
      throw new RefusedError('Nog niemand staat als aanwezig op de lijst. Vul eerst in wie er was.')
    const scholing = [publicatie.titel, bijeenkomsten.map(alsDatum).join(', '), uren(bijeenkomsten)]
    const rijen = inschrijvingen.map((aanwezige) => [
      aanwezige.gebruiker.naam,
      ...nummer(aanwezige),
      ...scholing,
      ...aanwezigheid(aanwezige),
    ])
    note({ aantal: rijen.length })
    return { bestandsnaam: `accreditatie-${publicatie.slug}.csv`, csv: csvbestand(KOLOMMEN, rijen) }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})

type Aanwezige = Prisma.InschrijvingGetPayload<{ select: typeof selectAanwezige }>
type Datum = { begin: Date; einde: Date }

// A spreadsheet takes bare digits for a figure: it drops the zero in front and rounds what is long.
const nummer = ({ registersoort, registratienummer }: Aanwezige): string[] =>
  registersoort === null
    ? ['', 'GEEN NUMMER: vraag het na']
    : [REGISTERSOORT_LABELS[registersoort], `nr. ${registratienummer}`]

const aanwezigheid = ({ aanwezigOp, aanwezigDoor }: Aanwezige): string[] => [
  'ja',
  aanwezigOp ? alsMoment(aanwezigOp) : '',
  aanwezigDoor ? WIJZEN[aanwezigDoor] : '',
]

function alsMoment(moment: Date): string {
  const [dag = '', tijd = ''] = naarLokaal(moment).split('T')
  return `${dag.split('-').reverse().join('-')} ${tijd}`
}

function alsDatum({ begin, einde }: Datum): string {
  const [van, tot] = [alsMoment(begin), alsMoment(einde)]
  return van.slice(0, 10) === tot.slice(0, 10) ? `${van}–${tot.slice(11)}` : `${van}–${tot}`
}

function uren(bijeenkomsten: readonly Datum[]): string {
  const ms = bijeenkomsten.reduce((som, { begin, einde }) => som + einde.getTime() - begin.getTime(), 0)
  return (ms / 3_600_000).toLocaleString('nl-NL', { maximumFractionDigits: 2 })
}
