import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { Prisma } from '@/lib/platform/db'
import { readableZichtbaarheden } from './policy'

/** `delen`: the refs of its texts; `bronnen`: a statement that gives the ids of the bronnen it rests on. */
type Stuk = { delen: readonly string[]; bronnen: Prisma.Sql }

export const ZONDER_BRONNEN = Prisma.sql`select null::uuid where false`

/**
 * The links of an item that died, moved or changed: those in its own texts and those of its bronnen, as far as this
 * actor may read them. They stay until somebody did something about them, so only `tot` counts: that a link was dead at
 * the last controle already does not make it work.
 */
export const linkzorg = (actor: Actor, { delen, bronnen }: Stuk, tot: Date) => Prisma.sql`
  select 'LINK' as soort, w.stand::text as wat, 'weblink/' || w.id as ref, w.id::text as id, '' as slug,
    coalesce(b.titel, w."vastTitel", w.url) as titel, w.url, w."standSinds" as op, null as door, null as reden
  from "Weblink" w left join lateral (
    select p.titel from "Bron" b join "Publicatie" p on p.id = b.id
    where split_part(b.url, '#', 1) = w.url and p.status = 'GEPUBLICEERD'
      and p.zichtbaarheid::text in (${Prisma.join(readableZichtbaarheden(actor))}) and b.id in (${bronnen})
    limit 1
  ) b on true
  where w.stand in ('DOOD', 'VERHUISD', 'VERANDERD') and w."standSinds" <= ${tot} and (
    b.titel is not null or exists (
      select from "Weblinkgebruik" g where g."weblinkId" = w.id and g.ref in (${Prisma.join(delen)})
    )
  )`

/** What we knew of the page of a link `w`, and what is there now. */
export const oudEnNieuw = Prisma.sql`
  case w.stand when 'VERHUISD' then w.url else coalesce(w."vastTitel", w.url) end as oud, w."goedOp" as "oudOp",
  case w.stand when 'VERHUISD' then w."naarUrl" when 'VERANDERD' then
    case when w.titel is distinct from w."vastTitel" then coalesce(w.titel, w.url) else 'Een groot deel van de tekst is anders.' end
  else w.reden end as nieuw`
