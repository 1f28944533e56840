import 'server-only'
import { readableZichtbaarheden } from '@/lib/domain/publicatie/policy'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { quickRead, type Statement } from '@/lib/platform/quick-read'
import type { Suggestie } from '../../engine'
import { indexwoorden } from '../../indexwoorden'
import { verwanteSpellingen } from '../../spelling'
import { woordenVan } from '../../zoektekst'
import { VINDBAAR } from './vindbaar'

const MAX_KANDIDATEN = 300
const rijen = z.array(
  z.object({ ref: z.string(), soort: z.enum(ZOEK_SOORTEN), titel: z.string(), url: z.string() }),
)

/**
 * Titles that begin with what was typed, then titles and words beside them that hold every word, the last one as a
 * beginning. A word with a typing error is read as the nearest one when nothing else is found.
 */
export async function stelVoor(db: Db, actor: Actor, tekst: string, aantal: number): Promise<Suggestie[]> {
  const woorden = woordenVan(tekst).slice(0, 8)
  if (woorden.length === 0) return []
  const gevonden = await zoek(actor, woorden, aantal)
  if (gevonden.length > 0) return gevonden
  const bekend = await indexwoorden(db)
  const verbeterd = woorden.map((woord) => verwanteSpellingen(woord, bekend, 1)[0] ?? woord)
  return verbeterd.join() === woorden.join() ? [] : zoek(actor, verbeterd, aantal)
}

async function zoek(actor: Actor, woorden: readonly string[], aantal: number): Promise<Suggestie[]> {
  const delen = woorden.map((woord) => woord.split('-').map((deel) => `${deel}:*`))
  return rijen.parse(
    await quickRead(TITELS, [
      delen.flat().join(' & '),
      readableZichtbaarheden(actor),
      woorden.join(' '),
      `\\m${woorden.at(-1)?.replace(/[^\p{L}\p{N}]/gu, '') ?? ''}`,
      aantal,
    ]),
  )
}

const TITELS: Statement = {
  name: 'zoek-titels',
  text: `
    with gevonden as materialized (
      select z.ref, z.soort, z.titel, z.url, z.gewicht, z.bijgewerkt, z."bronId"
      from "Zoekdocument" z
      where z.kop @@ to_tsquery('nederlands', $1) and ${VINDBAAR} and z.zichtbaarheid = any($2::"Zichtbaarheid"[])
      order by z.gewicht desc, z.bijgewerkt desc, z.ref limit ${MAX_KANDIDATEN}
    )
    select k.ref, k.soort, k.titel, k.url from gevonden k left join "Publicatie" p on p.id = k."bronId"
    where p.id is null or (p.status = 'GEPUBLICEERD' and p.zichtbaarheid = any($2::"Zichtbaarheid"[]))
    order by (case when starts_with(lower(unaccent(k.titel)), $3) then 2 when lower(unaccent(k.titel)) ~ $4 then 1 else 0 end) desc,
      k.gewicht desc, length(k.titel), k.bijgewerkt desc, k.ref limit $5`,
}
