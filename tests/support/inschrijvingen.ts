import { cancelInschrijving } from '@/lib/domain/scholingen/cancel-inschrijving'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { hospicemedewerker } from './actors'

/** So many people who may enrol. */
export const mensen = (aantal: number) =>
  Promise.all(Array.from({ length: aantal }, () => hospicemedewerker()))

/** Everybody who ever enrolled, in order of arrival. */
export const inschrijvingen = (scholingId: string) =>
  database().inschrijving.findMany({ where: { scholingId }, orderBy: { volgnummer: 'asc' } })

/** Who counts for a scholing and how they stand, in order of arrival. */
export const standen = async (scholingId: string) =>
  (await inschrijvingen(scholingId))
    .filter(({ status }) => status !== 'AFGEMELD')
    .map(({ gebruikerId, status }) => [gebruikerId, status])

export const mails = (aanleiding: string) =>
  database().mailbericht.findMany({ where: { sleutel: { endsWith: `/${aanleiding}` } } })

/** The id of somebody's inschrijving. */
export async function inschrijvingVan(actor: GebruikerActor, scholingId: string): Promise<{ id: string }> {
  const { id } = await database().inschrijving.findUniqueOrThrow({
    where: { scholingId_gebruikerId: { scholingId, gebruikerId: actor.id } },
  })
  return { id }
}

export const meldAf = async (actor: GebruikerActor, scholingId: string) =>
  cancelInschrijving(actor, await inschrijvingVan(actor, scholingId))
