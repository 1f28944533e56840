import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { Prisma } from '@/lib/platform/db'
import { readableZichtbaarheden } from '../publicatie/policy'

type Dossier = { id: string; ref: string; delen: readonly string[] }

/**
 * The links of a dossier that died, moved or changed: those in its own texts and those of its bronnen, as far as this
 * actor may read them. They stay until somebody did something about them, so only `tot` counts: that a link was dead at
 * the last controle already does not make it work.
 */
export const linkzorg = (actor: Actor, { id, ref, delen }: Dossier, tot: Date) => Prisma.sql`
  select 'LINK', w.stand::text, 'weblink/' || w.id, w.id::text, '', coalesce(b.titel, w."vastTitel", w.url), w.url,
    w."standSinds", null, null
  from "Weblink" w left join lateral (
    select p.titel from "Bron" b join "Publicatie" p on p.id = b.id
    where split_part(b.url, '#', 1) = w.url and p.status = 'GEPUBLICEERD'
      and p.zichtbaarheid::text in (${Prisma.join(readableZichtbaarheden(actor))})
      and b.id in (
        select "A" from "_BronToThemadossier" where "B" = ${id}::uuid
        union select k."A" from "_BronToOnderdeel" k join "Onderdeel" o on o.id = k."B" where o."themadossierId" = ${id}::uuid
        union select k."A" from "_BronToKenniskaart" k join "Kenniskaart" x on x.id = k."B" where x."themadossierId" = ${id}::uuid
      )
    limit 1
  ) b on true
  where w.stand in ('DOOD', 'VERHUISD', 'VERANDERD') and w."standSinds" <= ${tot} and (
    b.titel is not null or exists (
      select from "Weblinkgebruik" g where g."weblinkId" = w.id and g.ref in (${Prisma.join([ref, ...delen])})
    )
  )`

/** What we knew of the page of a link `w`, and what is there now. */
export const oudEnNieuw = Prisma.sql`
  case w.stand when 'VERHUISD' then w.url else coalesce(w."vastTitel", w.url) end as oud, w."goedOp" as "oudOp",
  case w.stand when 'VERHUISD' then w."naarUrl" when 'VERANDERD' then
    case when w.titel is distinct from w."vastTitel" then coalesce(w.titel, w.url) else 'Een groot deel van de tekst is anders.' end
  else w.reden end as nieuw`
