import 'server-only'
import type { Db } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { MINSTENS_ZO_OPEN } from '../publicatie/intrekking'
import { uniek } from '../publicatie/woorden'
import { MAX_TEKENS_WOORD, MAX_WOORDEN } from './schema'

/** What merging looks at of a begrip, for a Prisma `select` on its publicatie. */
export const selectBegrip = {
  id: true,
  ref: true,
  slug: true,
  titel: true,
  status: true,
  zichtbaarheid: true,
  versie: true,
  oudeSlugs: { select: { slug: true } },
  begrip: { select: { uitleg: true, ookBekendAls: true, bronnen: { select: { id: true } } } },
} satisfies Prisma.PublicatieSelect
export type Begriprij = Prisma.PublicatieGetPayload<{ select: typeof selectBegrip }>

/** All words that lead to `naar` once `van` is part of it, its own term left out. */
export function woordenSamen(van: Begriprij, naar: Begriprij): string[] {
  const alle = [naar, van].flatMap(({ titel, begrip }) => [titel, ...(begrip?.ookBekendAls ?? [])])
  return uniek(alle).slice(1)
}

/** True when readers of `naar` get words before them of a begrip that they cannot see now. */
export const isNieuwVoorLezers = (van: Begriprij, naar: Begriprij): boolean =>
  naar.status === 'GEPUBLICEERD' &&
  (van.status !== 'GEPUBLICEERD' || !MINSTENS_ZO_OPEN[naar.zichtbaarheid].includes(van.zichtbaarheid))

/** The sentence why `van` cannot go into `naar` as things are now, with what to do first; null when it can. */
export function hinderBijBegrip(van: Begriprij, naar: Begriprij): string | null {
  const isTeLezen = van.status === 'GEPUBLICEERD'
  if (isTeLezen && naar.status !== 'GEPUBLICEERD')
    return `Lezers vinden “${van.titel}” nu, en “${naar.titel}” nog niet. Publiceer “${naar.titel}” eerst.`
  if (isTeLezen && !MINSTENS_ZO_OPEN[van.zichtbaarheid].includes(naar.zichtbaarheid))
    return `“${van.titel}” heeft meer lezers dan “${naar.titel}”. Kies eerst dezelfde lezers voor “${naar.titel}”.`
  const woorden = woordenSamen(van, naar)
  if (woorden.some((woord) => woord.length > MAX_TEKENS_WOORD))
    return `“${van.titel}” is te lang om als ander woord te bewaren. Maak het eerst korter dan ${MAX_TEKENS_WOORD} tekens.`
  return woorden.length > MAX_WOORDEN
    ? `Samen hebben ze meer dan ${MAX_WOORDEN} andere woorden. Haal er eerst een paar weg.`
    : null
}

const pad = (slug: string) => `/begrippen#${slug}`

/** Every address under which a text may link to a begrip: as they are typed, and as `heel` makes them for pasting. */
const adressenVan = ({ slug, oudeSlugs }: Begriprij, heel: (pad: string) => string): string[] =>
  [slug, ...oudeSlugs.map((oud) => oud.slug)].map(pad).flatMap((adres) => [adres, heel(adres)])

/**
 * Makes all that points at `van` point at `naar`. `link` gives the whole address of a path of ours. Out: how many texts,
 * meldingen and groups of words that were.
 */
export async function verplaatsVerwijzingen(
  db: Db,
  van: Begriprij,
  naar: Begriprij,
  link: (pad: string) => string,
) {
  const adressen = adressenVan(van, link)
  const [{ aantal = 0 } = {}] = await db.$queryRaw<{ aantal: number }[]>`
    select verplaats_links(${van.id}::uuid, ${naar.id}::uuid, ${adressen}::text[], ${pad(naar.slug)}) as aantal`
  const meldingen = await db.melding.updateMany({
    where: { publicatieId: van.id },
    data: { publicatieId: naar.id },
  })
  const groepen = await db.synoniemgroep.updateMany({
    where: { verwijstNaar: van.ref },
    data: { verwijstNaar: naar.ref },
  })
  await db.intrekking.updateMany({ where: { vervangerId: van.id }, data: { vervangerId: naar.id } })
  await leidAdressen(db, van, naar)
  return { teksten: aantal, meldingen: meldingen.count, groepen: groepen.count }
}

/** The addresses that led to `van`, also those of what went into it before, lead to `naar`. */
async function leidAdressen(db: Db, van: Begriprij, naar: Begriprij): Promise<void> {
  await db.oudeSlug.updateMany({ where: { publicatieId: van.id }, data: { publicatieId: naar.id } })
  await db.oudeSlug.create({ data: { soort: 'BEGRIP', slug: van.slug, publicatieId: naar.id } })
  await db.samenvoeging.updateMany({ where: { naarId: van.id }, data: { naarId: naar.id } })
  await db.samenvoeging.create({
    data: { vanId: van.id, soort: 'BEGRIP', vanSlug: van.slug, naarId: naar.id },
  })
}

/** How much points at a begrip, kind by kind. `eigenAdres`: the portal's own origin. One statement. */
export async function telVerwijzingen(db: Db, van: Begriprij, eigenAdres: string) {
  const adressen = adressenVan(van, (adres) => `${eigenAdres}${adres}`)
  const [tellingen] = await db.$queryRaw<
    { teksten: number; meldingen: number; groepen: number; opmerkingen: number }[]
  >`
    select
      (select count(*)::int from teksten_met_link(${van.id}::uuid, ${adressen}::text[])) as teksten,
      (select count(*)::int from "Melding" where "publicatieId" = ${van.id}::uuid) as meldingen,
      (select count(*)::int from "Synoniemgroep" where "verwijstNaar" = ${van.ref}) as groepen,
      (select count(*)::int from "Opmerking"
        where "publicatieId" = ${van.id}::uuid and item is not null and "opgelostOp" is null) as opmerkingen`
  return { bronnen: van.begrip?.bronnen.length ?? 0, ...tellingen }
}

/** The begrip that this one went into, however many merges ago; null when it did not. */
export async function leesOpgegaanIn(db: Db, id: string): Promise<{ slug: string; titel: string } | null> {
  const samenvoeging = await db.samenvoeging.findUnique({ where: { vanId: id }, select: { naarId: true } })
  return (
    samenvoeging &&
    db.publicatie.findUnique({
      where: { id: samenvoeging.naarId },
      select: { slug: true, titel: true },
    })
  )
}
