import { database } from '@/lib/platform/db'
import type { Regel } from './e2e-adressen'

/** One of the agendas of others, that cannot be read, with something of it in the list of what is elsewhere. */
export async function agendabronAdressen(): Promise<Regel[]> {
  const url = 'https://agenda.example/kapot.ics'
  const { id } = await database().agendabron.upsert({
    where: { url },
    create: {
      naam: 'Agenda van een ander',
      url,
      gelezenOp: new Date(),
      fout: 'De andere kant gaf geen antwoord.',
      foutSinds: new Date(Date.now() - 3 * 86_400_000),
      overgeslagen: [{ wat: 'Zonder datum', waarom: 'Er staat geen datum in.' }],
      scholingen: {
        create: {
          sleutel: 'een',
          titel: 'Symposium elders',
          begin: new Date(Date.now() + 30 * 86_400_000),
          heleDag: true,
          online: true,
          adres: 'https://agenda.example/symposium',
        },
      },
    },
    update: {},
  })
  return [
    ['/(portal)/redactie/agendabronnen/[id]', ['REDACTIE'], `/redactie/agendabronnen/${id}`],
    ['/(portal)/scholingsagenda/elders', ['BEZOEKER'], `/scholingsagenda/elders?bron=${id}&online=ja`],
  ]
}
