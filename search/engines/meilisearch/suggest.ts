import 'server-only'
import { readableZichtbaarheden } from '@/lib/domain/publicatie/policy'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'
import type { Suggestie } from '../../engine'
import { woordenVan } from '../../zoektekst'
import { vraagTitels } from './ask'
import type { Motor } from './index-settings'

// More than are shown: some may not be the actor's to read any more.
const RUIM = 40
const rijen = z.array(
  z.object({ ref: z.string(), soort: z.enum(ZOEK_SOORTEN), titel: z.string(), url: z.string() }),
)

/** Titles and words beside them that hold every word, the last one as a beginning, in the order of the engine. */
export async function stelVoorUitMotor(
  motor: Motor,
  actor: Actor,
  tekst: string,
  aantal: number,
  signal: AbortSignal,
): Promise<Suggestie[]> {
  const woorden = woordenVan(tekst).slice(0, 8)
  if (woorden.length === 0) return []
  const mag = readableZichtbaarheden(actor)
  const refs = await vraagTitels(motor, woorden.join(' '), mag, aantal + RUIM, signal)
  const gelezen = await database().$queryRaw`
    select z.ref, z.soort, z.titel, z.url
    from unnest(${refs}::text[]) with ordinality as t(ref, plek) join "Zoekdocument" z using (ref)
      left join "Publicatie" p on p.id = z."bronId"
    where z.vindbaar and (z."vindbaarTot" is null or z."vindbaarTot" >= (now() at time zone 'Europe/Amsterdam')::date) and z.zichtbaarheid = any(${mag}::"Zichtbaarheid"[]) and (p.id is null or p.status = 'GEPUBLICEERD')
    order by t.plek limit ${aantal}`
  return rijen.parse(gelezen)
}
