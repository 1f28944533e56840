import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Db, Prisma } from '@/lib/platform/db'
import { linkzorg } from '../publicatie/linkzorg'
import { readableZichtbaarheden } from '../publicatie/policy'
import { leesVeranderd, meldingen, type Periode, teksten, type Verandergroep } from '../publicatie/veranderd'
import { canKeepZoekgaten, visibleZoekgat } from '../zoekgaten/policy'

type Dossier = {
  id: string
  ref: string
  /** the refs of the dossier's parts */
  delen: readonly string[]
  doelgroep: { id: string; titel: string; synoniemen: readonly string[] }
}

/**
 * What changed about a dossier in the period, as far as this actor may read it: its own texts, its bronnen, what belongs
 * to it (linked, or of the same doelgroep) and what people did not find about its doelgroep.
 */
export function watVeranderde(
  db: Db,
  actor: Actor,
  dossier: Dossier,
  periode: Periode,
): Promise<Verandergroep[]> {
  const refs = [dossier.ref, ...dossier.delen]
  return leesVeranderd(
    db,
    [
      teksten(refs, periode),
      stukken(actor, dossier, periode),
      meldingen(dossier.id, periode),
      linkzorg(actor, { delen: refs, bronnen: bronnenVan(dossier.id) }, periode.tot),
      zoekgaten(actor, dossier, periode),
    ],
    koppelingen(dossier, periode),
  )
}

/*
 * A link has no day of its own: what the dossier's last save in the period holds, and the last one before it does not,
 * was linked in the period. Without one before there is nothing to compare with.
 */
const koppelingen = ({ ref }: Dossier, { sinds, tot }: Periode) => Prisma.sql`
  opgeslagen as (
    select id, "createdAt" as op, inhoud->'bronIds' || (inhoud->'scholingIds') || (inhoud->'praktijkverhaalIds')
      || (inhoud->'kennisvraagIds') as ids
    from "Versie" where item = ${ref} and aard = 'OPGESLAGEN' and "createdAt" <= ${tot}
  ),
  toen as (select ids from opgeslagen where op <= ${sinds} and ids is not null order by op desc, id desc limit 1),
  daarna as (select ids, op from opgeslagen where op > ${sinds} and ids is not null),
  nu as (select ids from daarna order by op desc limit 1),
  gekoppeld as (
    select e.id, min(daarna.op) as op
    from nu cross join toen cross join lateral jsonb_array_elements_text(nu.ids) as e(id)
      join daarna on daarna.ids ? e.id
    where not toen.ids ? e.id group by e.id
  )`

const stukken = (actor: Actor, dossier: Dossier, { sinds, tot }: Periode) => Prisma.sql`
  select p.soort::text, case when nieuw.is then 'NIEUW' when k.id is not null then 'GEKOPPELD' else 'GEWIJZIGD' end,
    p.ref, p.id::text, p.slug, p.titel, b.url,
    case when nieuw.is then p."gepubliceerdOp" else coalesce(k.op, w.op) end, w.door, w.reden
  from "Publicatie" p
    cross join lateral (
      select coalesce(p."gepubliceerdOp" > ${sinds} and p."gepubliceerdOp" <= ${tot}, false) as is
    ) nieuw
    left join "Bron" b on b.id = p.id
    left join gekoppeld k on k.id = p.id::text
    left join lateral (
      select v."createdAt" as op, historienaam(g) as door, v.reden
      from "Versie" v left join "Gebruiker" g on g.id = v."gebruikerId"
      where p.soort = 'BRON' and v.item = p.ref and v.aard = 'OPGESLAGEN'
        and v."createdAt" > ${sinds} and v."createdAt" <= ${tot}
      order by v."createdAt" desc, v.id desc limit 1
    ) w on true
  where p.status = 'GEPUBLICEERD' and p.zichtbaarheid::text in (${Prisma.join(readableZichtbaarheden(actor))})
    and p.id in (${bijDossier(dossier)}) and (nieuw.is or k.id is not null or w.op is not null)`

const bronnenVan = (id: string) => Prisma.sql`
  select "A" from "_BronToThemadossier" where "B" = ${id}::uuid
  union select b."A" from "_BronToOnderdeel" b join "Onderdeel" o on o.id = b."B" where o."themadossierId" = ${id}::uuid
  union select b."A" from "_BronToKenniskaart" b join "Kenniskaart" x on x.id = b."B" where x."themadossierId" = ${id}::uuid`

const bijDossier = ({ id, doelgroep }: Dossier) => Prisma.sql`
  ${bronnenVan(id)}
  union select "A" from "_PraktijkverhaalToThemadossier" where "B" = ${id}::uuid
  union select "B" from "_DoelgroepToPraktijkverhaal" where "A" = ${doelgroep.id}::uuid
  union select "A" from "_ScholingToThemadossier" where "B" = ${id}::uuid
  union select "B" from "_DoelgroepToScholing" where "A" = ${doelgroep.id}::uuid
  union select "A" from "_KennisvraagToThemadossier" where "B" = ${id}::uuid
  union select "B" from "_DoelgroepToKennisvraag" where "A" = ${doelgroep.id}::uuid`

/*
 * Open questions that hold the name of the doelgroep or one of its synoniemen as whole words: anything less would be a
 * guess. They are counted per week, so those of the week of `sinds` come along. Only for who may open it they have a slug.
 */
const zoekgaten = (actor: Actor, { doelgroep }: Dossier, { sinds, tot }: Periode) => Prisma.sql`
  select 'ZOEKGAT', 'GEZOCHT', 'zoekgat/' || z.id, z.id::text, ${canKeepZoekgaten(actor) ? Prisma.sql`z.id::text` : ''}, z.vraag, null,
    max(t.week)::timestamp at time zone 'UTC', null, null
  from "Zoekgat" z join "Zoektelling" t on t."zoekgatId" = z.id
  where z.stand = 'OPEN' and t.week >= date_trunc('week', ${sinds}::timestamptz at time zone 'Europe/Amsterdam')
    and t.week <= ${tot}::timestamptz at time zone 'Europe/Amsterdam'
    and ' ' || regexp_replace(lower(unaccent(z.vraag)), '[^a-z0-9]+', ' ', 'g') || ' ' like any (
      array[${Prisma.join(woordenVan(doelgroep).map((woorden) => `% ${woorden} %`))}]
    )
  group by z.id having ${visibleZoekgat(actor)}`

/** 'niet aangeboren hersenletsel', 'nah', 'cva' … as the statement above reads a question: letters, digits, one space. */
const woordenVan = ({ titel, synoniemen }: Dossier['doelgroep']): string[] => {
  const namen = [...titel.split(/[()]/), ...synoniemen]
  const kaal = namen.map((naam) =>
    naam
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  )
  return [...new Set(kaal)].filter((woorden) => woorden !== '')
}
