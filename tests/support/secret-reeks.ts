import type { GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { aHalte, aTournee } from './factories/tournee'

/** All scholingen in one reeks, that is on tour; what a netwerk wrote to the organiser is between the two. */
export async function makeReeks(
  scholingId: string,
  { id: aanvragerId, netwerkId }: GebruikerActor,
): Promise<void> {
  const { id: tourneeId, reeksId } = await aTournee(scholingId)
  await database().scholing.updateMany({ data: { reeksId } })
  const woorden = { periode: 'GEHEIM-INSCHRIJVING', bericht: 'GEHEIM-INSCHRIJVING' }
  await aHalte(tourneeId, netwerkId ?? '', { ...woorden, aanvragerId })
}
