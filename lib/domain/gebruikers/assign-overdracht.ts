import 'server-only'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { overdrachtMail } from './emails'
import { geefUitHanden, leesOpNaam, type OpNaam, tel } from './opnaam'
import { canManageGebruikers } from './policy'
import { lockBeheerders } from './rechten'
import { type Overdracht, overdrachtSchema } from './schema'
import { requireAnderAccount, sluitAccount } from './sluiten'

type Toewijzing = { regel: OpNaam; naar: string }
type Context = Pick<RunContext<Overdracht, unknown>, 'db' | 'actor' | 'input' | 'now' | 'mail' | 'link'>

/**
 * Puts what is in somebody's name in that of others, all at once, and mails each of them what they got; with `afsluiten`
 * the account is closed in the same go. Out: the id, and how much went over. Throws InvalidInputError on the item that
 * still needs a name or cannot have the one chosen, RefusedError when nothing was chosen.
 */
export const assignOverdracht = defineCommand({
  name: 'gebruiker.assignOverdracht',
  input: overdrachtSchema,
  load: async ({ db, input }) => {
    if (input.afsluiten) await lockBeheerders(db)
    return db.gebruiker.findUnique({ where: { id: input.id }, select: { id: true, naam: true } })
  },
  authorize: canManageGebruikers,
  run: async (context) => {
    const { db, actor, input, subject, now, note } = context
    const { id, afsluiten } = input
    // One at a time: the second press of a button finds nothing left to hand over, and mails nobody.
    await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended('overdracht', 0))`
    if (afsluiten) requireAnderAccount(actor, id)
    const toewijzingen = verdeel(input, await leesOpNaam(db, id))
    if (toewijzingen.length === 0 && !afsluiten)
      throw new RefusedError('Kies bij minstens één stuk wie het overneemt.')
    const ontvangers = await leesOntvangers(db, id, toewijzingen)
    for (const toewijzing of toewijzingen) await geef(context, ontvangers, toewijzing)
    await mailOntvangers(context, subject.naam, ontvangers, toewijzingen)
    if (afsluiten) await sluitAccount(db, id, now)
    const regels = toewijzingen.map(({ regel }) => regel)
    note({
      aan: ontvangers.map((ontvanger) => ontvanger.id).join(', '),
      ...Object.fromEntries(tel(regels).map(({ soort, aantal }) => [soort.toLowerCase(), aantal])),
      stukken: regels
        .flatMap(({ pad }) => pad ?? [])
        .join(', ')
        .slice(0, 2_000),
      afgesloten: afsluiten,
    })
    return { id, aantal: toewijzingen.length, afgesloten: afsluiten }
  },
})

const veldVan = ({ stukken }: Overdracht, { soort, sleutel }: OpNaam): string => {
  const plaats = stukken.findIndex((stuk) => stuk.soort === soort && stuk.sleutel === sleutel)
  return plaats === -1 ? '' : `stukken[${plaats}].naar`
}

/** Who gets what: the choice at the item itself, else that of its group. */
function verdeel(input: Overdracht, opNaam: readonly OpNaam[]): Toewijzing[] {
  const keuze = ({ soort, sleutel }: OpNaam) =>
    input.stukken.find((stuk) => stuk.soort === soort && stuk.sleutel === sleutel)?.naar ??
    input.groepen.find((groep) => groep.soort === soort)?.naar ??
    null
  const zonder = opNaam.filter((regel) => keuze(regel) === null)
  if (input.afsluiten && zonder.length > 0) throw new InvalidInputError(zonderNaam(input, zonder))
  return opNaam.flatMap((regel) => {
    const naar = keuze(regel)
    return naar === null ? [] : [{ regel, naar }]
  })
}

const zonderNaam = (input: Overdracht, regels: readonly OpNaam[]): Record<string, string[]> => {
  const velden: Record<string, string[]> = {}
  for (const regel of regels) {
    const veld = veldVan(input, regel)
    const zin = veld
      ? `Kies wie “${regel.titel}” overneemt.`
      : `Er kwam intussen “${regel.titel}” bij. Kies wie dat overneemt.`
    velden[veld] = [...(velden[veld] ?? []), zin]
  }
  return velden
}

async function leesOntvangers(
  db: Db,
  van: string,
  toewijzingen: readonly Toewijzing[],
): Promise<(GebruikerActor & { email: string })[]> {
  const ids = [...new Set(toewijzingen.map(({ naar }) => naar))]
  if (ids.includes(van)) throw new RefusedError('Kies iemand anders dan wie het nu heeft.')
  // In a fixed order, so that two overdrachten between the same people do not wait for each other (security.md K4).
  await db.$queryRaw`
    select id from "Gebruiker" where id = any(${[van, ...ids]}::uuid[]) order by id for no key update`
  const mensen = await db.gebruiker.findMany({
    where: { id: { in: ids }, gedeactiveerdOp: null },
    orderBy: { id: 'asc' },
    select: { id: true, naam: true, email: true, netwerkId: true, rollen: { select: { rol: true } } },
  })
  if (mensen.length !== ids.length)
    throw new RefusedError('Iemand die je koos, heeft geen account meer. Ververs de pagina en kies opnieuw.')
  return mensen.map(({ rollen, ...mens }) => ({
    kind: 'gebruiker',
    ...mens,
    rollen: rollen.map(({ rol }) => rol),
  }))
}

async function geef(
  { db, input }: Context,
  ontvangers: readonly GebruikerActor[],
  { regel, naar }: Toewijzing,
): Promise<void> {
  const ontvanger = ontvangers.find(({ id }) => id === naar)
  if (!ontvanger) return
  try {
    await geefUitHanden({ db, van: input.id, naar: ontvanger, regel })
  } catch (error) {
    // Told beside the choice itself, where somebody else can be chosen.
    if (error instanceof RefusedError)
      throw new InvalidInputError({ [veldVan(input, regel)]: [error.message] })
    throw error
  }
}

async function mailOntvangers(
  { actor, input, now, mail, link }: Context,
  van: string,
  ontvangers: readonly { id: string; naam: string; email: string }[],
  toewijzingen: readonly Toewijzing[],
): Promise<void> {
  for (const { id, naam, email } of ontvangers) {
    const regels = toewijzingen.filter(({ naar }) => naar === id).map(({ regel }) => regel)
    await mail({
      sleutel: `overdracht/${input.id}/${id}/${now.toISOString()}`,
      aan: email,
      ...overdrachtMail({
        naam,
        van,
        door: actor.kind === 'gebruiker' ? actor.naam : null,
        opmerking: input.opmerking,
        regels: regels.map(({ titel, toelichting, pad }) => ({
          titel,
          toelichting,
          adres: link(pad ?? '/mijn'),
        })),
      }),
    })
  }
}
