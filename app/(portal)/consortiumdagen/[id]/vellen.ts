import 'server-only'
import { maakVellen, type Vel } from '@/lib/domain/consortiumdagen/dialijnen'
import { maakDias } from '@/lib/domain/consortiumdagen/dias'
import { findStand } from '@/lib/domain/consortiumdagen/queries'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { json } from '@/lib/web/api-route'
import { nullWhenInvalid } from '@/lib/web/search-params'

type Stuk = { titel: string; naam: string; vellen: Vel[] }

/** The stand of a day as sheets, made into a file by `maak`; `naam` is that of the file, without its ending. */
export async function metVellen(
  actor: GebruikerActor,
  id: string,
  maak: (stuk: Stuk) => Promise<Response>,
): Promise<Response> {
  const stand = await nullWhenInvalid(findStand(actor, { id }))
  if (!stand) return json(404, 'Dit programma is er niet (meer).')
  return maak({
    titel: stand.titel,
    naam: `consortiumdag-${stand.datum}`,
    vellen: maakVellen(maakDias(stand)),
  })
}
