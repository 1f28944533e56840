import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import type { Vorm } from '@/prisma/generated/client'
import { opnameVoorAllen } from '../opnames/policy'
import { DAGDEEL_PATRONEN, dagdelenVan } from './dagdeel'
import { publishedScholing } from './policy'
import type { Agendafilter } from './schema'
import { metPlek } from './vrijeplek'

/** The vormen that each choice of the filter stands for. */
export const VORM_VAN_FILTER: Record<NonNullable<Agendafilter['vorm']>, Vorm[]> = {
  // Who wants to stay at home can follow a hybrid one too, and who wants to go can go.
  fysiek: ['FYSIEK', 'HYBRIDE'],
  online: ['ONLINE', 'HYBRIDE'],
  hybride: ['HYBRIDE'],
}
// A database constraint keeps every date shorter than this, so that the index on `begin` can be used.
const LANGSTE_BIJEENKOMST = 31 * 24 * 3_600_000

/**
 * For the database: the dates in the agenda that this actor may see and this filter asks for. `binnen` is a year ('2027')
 * or a month ('2027-03') in the Netherlands, in the place of the periode.
 */
export async function agendaWhere(
  db: Db,
  actor: Actor,
  filter: Agendafilter & { binnen?: string | undefined },
  now: Date,
): Promise<Prisma.BijeenkomstWhereInput> {
  const { dagdeel, binnen } = filter
  const metOpname = filter.opname ? { ...opnameVoorAllen(actor, now), opname: { beschikbaar: true } } : {}
  return {
    ...(binnen ? { lokaalBegin: { startsWith: `${binnen}-` } } : periodeWhere(filter.periode, now)),
    ...(dagdeel && {
      OR: dagdelenVan(dagdeel)
        .flatMap((deel) => DAGDEEL_PATRONEN[deel])
        .map((patroon) => ({ lokaalBegin: { contains: patroon } })),
    }),
    scholing: {
      AND: [
        publishedScholing(actor),
        scholingWhere(filter),
        filter.plek ? await metPlek(db, now) : {},
        metOpname,
      ],
    },
  }
}

const periodeWhere = (periode: Agendafilter['periode'], now: Date): Prisma.BijeenkomstWhereInput =>
  periode === 'komend'
    ? { einde: { gt: now }, begin: { gt: new Date(now.getTime() - LANGSTE_BIJEENKOMST) } }
    : { einde: { lte: now }, begin: { lt: now } }

function scholingWhere(filter: Agendafilter): Prisma.ScholingWhereInput {
  const { doelgroep, werkvorm, discipline, niveau, domein, netwerk, vorm } = filter
  return {
    ...eigenschappenWhere(filter),
    ...(vorm && { vorm: { in: VORM_VAN_FILTER[vorm] } }),
    ...(werkvorm && { werkvorm: { slug: werkvorm } }),
    ...(doelgroep && { doelgroepen: { some: { slug: doelgroep } } }),
    ...(discipline && { disciplines: { some: { slug: discipline } } }),
    ...(niveau && { niveaus: { some: { slug: niveau } } }),
    ...(domein && { domeinen: { some: { slug: domein } } }),
    ...(netwerk && { publicatie: { netwerk: { slug: netwerk } } }),
  }
}

function eigenschappenWhere(filter: Agendafilter): Prisma.ScholingWhereInput {
  const { gratis, kort, accreditatie, tot } = filter
  const hooguit = gratis ? 0 : tot && Number(tot) * 100
  return {
    ...(hooguit !== undefined && { kostenCent: { lte: hooguit } }),
    ...(kort && { voorbereidingMinuten: { lte: 60 } }),
    ...(accreditatie && { accreditatie: 'TOEGEKEND' }),
  }
}
