import 'server-only'
import { createHash } from 'node:crypto'
import type { Db } from '@/lib/platform/db'
import type { Prisma, PublicatieSoort, Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'
import { listGeleendeBijlagen } from '../bijlagen/queries'
import { isBreder } from '../publicatie/labels'

/** An item that the widened one refers to. */
export type Gekoppeld = {
  id: string
  soort: PublicatieSoort
  slug: string
  titel: string
  status: Publicatiestatus
  zichtbaarheid: Zichtbaarheid
}

const gekoppeld = {
  select: {
    publicatie: {
      select: { id: true, soort: true, slug: true, titel: true, status: true, zichtbaarheid: true },
    },
  },
  orderBy: { id: 'asc' },
} as const
const tel = { opmerkingen: true, oudeSlugs: true } satisfies Prisma.PublicatieCountOutputTypeSelect

const selectBereik = {
  id: true,
  soort: true,
  ref: true,
  slug: true,
  titel: true,
  status: true,
  zichtbaarheid: true,
  versie: true,
  _count: { select: tel },
  bijlagen: {
    where: { verwijderdOp: null, isOpname: false },
    select: { id: true, titel: true, soort: true, inTekst: true },
    orderBy: { id: 'asc' },
  },
  themadossier: {
    select: {
      onderdelen: {
        select: { titel: true, soort: true, versie: true, bronnen: gekoppeld },
        orderBy: { soort: 'asc' },
      },
      kenniskaart: { select: { titel: true, versie: true, bronnen: gekoppeld } },
      bronnen: gekoppeld,
      scholingen: gekoppeld,
      praktijkverhalen: gekoppeld,
      kennisvragen: gekoppeld,
    },
  },
  praktijkverhaal: { select: { themadossiers: gekoppeld } },
  scholing: {
    select: {
      opname: { select: { url: true, beschikbaar: true, toestemming: true } },
      themadossiers: gekoppeld,
      _count: { select: { bijeenkomsten: true, inschrijvingen: true, reflecties: true } },
    },
  },
  nieuwsbericht: { select: { bronnen: gekoppeld } },
  begrip: { select: { bronnen: gekoppeld } },
  bron: { select: { themadossiers: gekoppeld } },
  kennisvraag: { select: { themadossiers: gekoppeld } },
} as const satisfies Prisma.PublicatieSelect

type Rij = Prisma.PublicatieGetPayload<{ select: typeof selectBereik }>

/**
 * What becomes visible when an item gets wider readers; null when it does not exist or would not be wider.
 * `vingerafdruk` changes with everything that is listed, so that nobody confirms what was not shown.
 */
export async function leesBereik(db: Db, id: string, naar: Zichtbaarheid) {
  const rij = await db.publicatie.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    select: selectBereik,
  })
  if (!rij || !isBreder(rij.zichtbaarheid, naar)) return null
  const { soort, ref, slug, titel, status, zichtbaarheid, versie, themadossier, scholing } = rij
  const verwijst = verwijzingen(rij)
  const geleend = await listGeleendeBijlagen(db, id)
  return {
    id,
    soort,
    ref,
    slug,
    titel,
    status,
    versie,
    van: zichtbaarheid,
    naar,
    onderdelen: themadossier?.onderdelen.map(({ titel: deel }) => deel) ?? [],
    kenniskaart: themadossier?.kenniskaart?.titel ?? null,
    bijlagen: rij.bijlagen,
    /** files of other items that a text of this one shows, and that stay closed because those items do */
    dichteBijlagen: geleend.filter(({ publicatie }) => !isLeesbaarVoor(publicatie, naar)),
    opname: scholing?.opname?.beschikbaar ? { url: scholing.opname.url } : null,
    bijeenkomsten: scholing?._count.bijeenkomsten ?? 0,
    bereikbaar: verwijst.filter((item) => isLeesbaarVoor(item, naar)),
    blijftDicht: verwijst.filter((item) => !isLeesbaarVoor(item, naar)),
    opmerkingen: rij._count.opmerkingen,
    inschrijvingen: scholing?._count.inschrijvingen ?? 0,
    reflecties: scholing?._count.reflecties ?? 0,
    vingerafdruk: createHash('sha256')
      .update(JSON.stringify([rij, geleend, naar]))
      .digest('base64url'),
  }
}

export type Bereik = NonNullable<Awaited<ReturnType<typeof leesBereik>>>

// Published, and for at least as many readers.
const isLeesbaarVoor = (
  { status, zichtbaarheid }: Pick<Gekoppeld, 'status' | 'zichtbaarheid'>,
  naar: Zichtbaarheid,
) => status === 'GEPUBLICEERD' && !isBreder(zichtbaarheid, naar)

/** Everything the item's page refers to, each once, by soort and title. */
function verwijzingen(rij: Rij): Gekoppeld[] {
  const { themadossier: dossier, praktijkverhaal, scholing, nieuwsbericht, begrip, bron, kennisvraag } = rij
  const alle = [
    dossier?.scholingen,
    dossier?.praktijkverhalen,
    dossier?.kennisvragen,
    dossier?.bronnen,
    dossier?.kenniskaart?.bronnen,
    ...(dossier?.onderdelen.map(({ bronnen }) => bronnen) ?? []),
    praktijkverhaal?.themadossiers,
    scholing?.themadossiers,
    nieuwsbericht?.bronnen,
    begrip?.bronnen,
    bron?.themadossiers,
    kennisvraag?.themadossiers,
  ].flatMap((lijst) => lijst?.map(({ publicatie }) => publicatie) ?? [])
  const eenKeer = [...new Map(alle.map((item) => [item.id, item])).values()]
  return eenKeer.sort((a, b) => a.soort.localeCompare(b.soort) || a.titel.localeCompare(b.titel, 'nl'))
}
