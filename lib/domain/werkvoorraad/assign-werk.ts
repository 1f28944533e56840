import 'server-only'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { defineCommand, nothing, type RunContext } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { logboekActor } from '@/lib/kernel/logboek'
import type { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { toewijzingMail } from './emails'
import { canAssignWerk, canDoWerk, isToewijsbaar } from './policy'
import { sleutelVan, toewijzenSchema } from './schema'
import { leesWerkregels, type Werkregel } from './werkregel'

type Context = RunContext<z.output<typeof toewijzenSchema>, unknown>

/**
 * Puts pieces of the work list in somebody's name, or in nobody's. What is done meanwhile is passed over, and what was
 * that person's already stays so: pressing twice changes, logs and mails nothing. All or nothing: throws RefusedError
 * naming what this person may not do. Out: how many changed. Each piece has its own line in the logboek.
 */
export const assignWerk = defineCommand({
  name: 'werkvoorraad.assign',
  input: toewijzenSchema,
  load: nothing,
  authorize: canAssignWerk,
  run: async (context) => {
    const { db, actor, input, now } = context
    // One at a time: the second press of a button finds everything as it wants it.
    await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended('werktoewijzing', 0))`
    const persoon = input.naar === null ? null : await leesPersoon(db, input.naar)
    const { regels, werk } = await leesWerkregels(db, actor, now)
    const gekozen = regels.filter((regel) => input.werk.includes(regel.sleutel) && isToewijsbaar(regel))
    if (gekozen.length === 0)
      throw new RefusedError('Dit werk is intussen gedaan. Ververs de pagina en kies opnieuw.')
    if (persoon) eisDatHetKan(persoon, gekozen)
    const nu = new Map(werk.toewijzingen.map(({ wat, itemId, id }) => [sleutelVan(wat, itemId), id]))
    const anders = gekozen.filter(({ sleutel }) => (nu.get(sleutel) ?? null) !== (persoon?.id ?? null))
    await legVast(context, persoon, anders)
    if (persoon && anders.length > 0 && persoon.id !== logboekActor(actor).actorId)
      await mailToewijzing(context, persoon, anders)
    return { aantal: anders.length, naar: persoon?.id ?? null }
  },
  // A line for each piece stands there already.
  logs: false,
})

async function leesPersoon(db: Db, id: string): Promise<GebruikerActor & { email: string }> {
  // Nobody closes this account between the check and the end.
  await db.$queryRaw`select id from "Gebruiker" where id = ${id}::uuid for no key update`
  const mens = await db.gebruiker.findFirst({
    where: { id, gedeactiveerdOp: null, rollen: { some: { rol: 'REDACTIE' } } },
    select: { id: true, naam: true, email: true, netwerkId: true, rollen: { select: { rol: true } } },
  })
  if (!mens) throw new InvalidInputError({ naar: ['Kies iemand van de redactie.'] })
  return { kind: 'gebruiker', ...mens, rollen: mens.rollen.map(({ rol }) => rol) }
}

function eisDatHetKan(persoon: GebruikerActor, regels: readonly Werkregel[]): void {
  const kanNiet = regels.filter((regel) => !canDoWerk(persoon, regel))
  if (kanNiet.length === 0) return
  const titels = kanNiet.map(({ titel }) => `“${titel}”`).join(', ')
  throw new RefusedError(
    `${persoon.naam} kan dit niet doen, want het is eigen werk: ${titels}. Haal dat vinkje weg of kies een ander. Er is nog niets toegewezen.`,
  )
}

async function legVast(
  { db, actor, now }: Context,
  persoon: GebruikerActor | null,
  regels: readonly Werkregel[],
): Promise<void> {
  await db.werktoewijzing.deleteMany({ where: { OR: regels.map(({ wat, itemId }) => ({ wat, itemId })) } })
  if (persoon)
    await db.werktoewijzing.createMany({
      data: regels.map(({ wat, itemId }) => ({ wat, itemId, gebruikerId: persoon.id, op: now })),
    })
  await db.logboekregel.createMany({
    data: regels.map(({ wat, item }) => ({
      handeling: 'werkvoorraad.assign',
      ...logboekActor(actor),
      item,
      resultaat: 'GELUKT' as const,
      details: { wat, naar: persoon?.id ?? null },
    })),
  })
}

async function mailToewijzing(
  { actor, now, mail, link }: Context,
  { id, naam, email }: { id: string; naam: string; email: string },
  regels: readonly Werkregel[],
): Promise<void> {
  await mail({
    sleutel: `werkvoorraad/${id}/${now.toISOString()}`,
    aan: email,
    ...toewijzingMail({
      naam,
      door: logboekActor(actor).actor,
      regels,
      adres: link('/redactie?voor=mij'),
    }),
  })
}
