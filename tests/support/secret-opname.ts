import { database } from '@/lib/platform/db'
import { aGevraagd } from './factories/spreker'

/** A recording to which nobody agreed yet, and the address of who was asked. */
export async function makeOpname(scholingId: string): Promise<void> {
  const url = 'https://video.example/GEHEIM-OPNAME'
  const ondertiteling = [{ begin: 0, eind: 1_000, tekst: 'GEHEIM-OPNAME' }]
  const hoofdstukken = [{ begin: 0, titel: 'GEHEIM-OPNAME' }]
  await database().opname.create({
    data: { scholingId, url, beschikbaar: true, ondertiteling, hoofdstukken },
  })
  await aGevraagd(scholingId, 'token-van-niemand-in-de-lektest', '2099-12-31', {
    email: 'GEHEIM-OPNAME@spreker.example',
  })
}
