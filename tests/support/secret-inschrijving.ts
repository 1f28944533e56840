import type { GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'

/** Somebody who was at an accredited scholing, with what is between them and its organiser. */
export async function makeInschrijving(
  scholingId: string,
  { id: gebruikerId }: GebruikerActor,
): Promise<void> {
  await database().scholing.update({ where: { id: scholingId }, data: { accreditatie: 'TOEGEKEND' } })
  await database().inschrijving.create({
    data: {
      scholingId,
      gebruikerId,
      status: 'BEVESTIGD',
      opmerking: 'GEHEIM-INSCHRIJVING',
      registersoort: 'RELATIE',
      registratienummer: 'GEHEIM-NUMMER',
      aanwezigOp: new Date(),
      aanwezigDoor: 'LIJST',
      certificaatcode: 'ZZZZZZZZZZZZ',
    },
  })
}
