import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import type { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { eisGeenPersoon } from '../praktijkverhalen/persoonsgegevens'
import { kolomVan, laadOnderwerp, PER_UUR } from './onderwerp'
import { canCreateMelding } from './policy'
import { meldingSchema } from './schema'
import { mailZorgers } from './zorgermail'

const DAG = 86_400_000
const AL_BEKEKEN_DAGEN = 30

type Invoer = z.output<typeof meldingSchema>
type Geladen = NonNullable<Awaited<ReturnType<typeof laadOnderwerp>>>

/**
 * "Klopt dit niet?": a reader's message about an item that this reader can read. A wrong number is on everybody's list
 * from this transaction on, and readers see a warning beside it. Mails who looks after the item. Out: the melding's id.
 */
export const createMelding = defineCommand({
  name: 'melding.create',
  input: meldingSchema,
  load: ({ db, actor, input }) => laadOnderwerp(db, actor, input),
  authorize: canCreateMelding,
  run: async (context) => {
    const { db, actor, subject, input, now, takePoint, note } = context
    if (!isSignedIn(actor)) throw new ForbiddenError()
    eisGeenPersoon({ tekst: input.tekst }, VAN_EEN_GAST)
    const { soort, tekst } = input
    const nummer = soort === 'NUMMER_KLOPT_NIET' ? eisNummer(subject, input.nummer) : null
    if (nummer !== null) await eisNieuwNummer(db, actor.id, { ...input, nummer }, now)
    if (!(await takePoint(PER_UUR, actor.id)))
      throw new RefusedError('Je hebt net al veel gemeld. Wacht een uur en probeer het nog eens.')
    const deel = subject.onderwerp.soort === 'THEMADOSSIER' ? input.deel : null
    const { id } = await db.melding.create({
      data: { gebruikerId: actor.id, ...kolomVan(input), deel, nummer, soort, tekst, createdAt: now },
      select: { id: true },
    })
    note({ soort })
    await mailZorgers(context, subject, { id, soort, nummer, melder: actor.id })
    return { id }
  },
  item: ({ onderwerp }, { id }) => `${onderwerp.soort.toLowerCase()}/${onderwerp.slug} (melding ${id})`,
})

// Numbers, addresses and names may be what is wrong; these three only ever point at a guest or somebody close.
const VAN_EEN_GAST = ['BSN', 'GEBOORTEDATUM', 'LEEFTIJD'] as const

/** The number as the item has it now; what a form sends is only a way to find it. */
function eisNummer({ onderwerp }: Geladen, gekozen: string | null): string {
  const nummer = onderwerp.nummers.find((bekend) => cijfersVan(bekend) === cijfersVan(gekozen ?? ''))
  if (nummer === undefined)
    throw new RefusedError('Dit nummer staat hier al niet meer. Kijk op de pagina welk nummer er nu staat.')
  return nummer
}

const cijfersVan = (nummer: string) => nummer.replace(/[^\d+]/g, '')

type Nummermelding = Pick<Invoer, 'over' | 'id'> & { nummer: string }

/** One warning per person per number; and not again soon after somebody looked into it and left it as it is. */
async function eisNieuwNummer(db: Db, gebruikerId: string, melding: Nummermelding, now: Date): Promise<void> {
  const eerder = await db.melding.findFirst({
    where: {
      gebruikerId,
      ...kolomVan(melding),
      nummer: melding.nummer,
      OR: [
        { status: 'OPEN' },
        {
          status: { in: ['GEBLEVEN', 'GESLOTEN'] },
          afgehandeldOp: { gt: new Date(now.getTime() - AL_BEKEKEN_DAGEN * DAG) },
        },
      ],
    },
    orderBy: { createdAt: 'desc' },
    select: { status: true, antwoord: true },
  })
  if (!eerder) return
  throw new RefusedError(
    eerder.status === 'OPEN'
      ? 'Je meldde dit nummer al. De redactie kijkt het na; je vindt je melding bij Mijn Kennisplein.'
      : `Je meldde dit nummer kort geleden, en er is naar gekeken: ${eerder.antwoord}`,
  )
}
