import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { eindeVanDag, naarLokaal } from '../publicatie/lokaletijd'
import { isOfOwnNetwerk } from '../publicatie/policy'
import { canReadOordelen, judgedVerhaal } from './policy'

/** What each netwerk in use says of one published story; a netwerk that said nothing yet has no oordeel. */
export const listOordelen = defineQuery({
  name: 'oordeel.list',
  input: z.object({ id: z.uuid() }),
  authorize: canReadOordelen,
  run: async ({ db, actor, input }) => {
    const netwerken = await db.netwerk.findMany({
      relationLoadStrategy: 'join',
      where: { actief: true },
      orderBy: { korteNaam: 'asc' },
      select: {
        id: true,
        slug: true,
        korteNaam: true,
        oordelen: {
          where: { verhaalId: input.id, verhaal: judgedVerhaal(actor) },
          select: { keuze: true, reden: true },
        },
      },
    })
    return netwerken.map(({ id, oordelen, ...netwerk }) => ({
      ...netwerk,
      oordeel: oordelen[0] ?? null,
      magOordelen: isOfOwnNetwerk(actor, { netwerkId: id }),
    }))
  },
})

const jaarSchema = z.int().min(2000).max(2100).nullable().default(null)

/**
 * The stories of a Dutch year with what each netwerk says of them, the newest first: what lies on the table at the
 * consortiumdag. Without a year it is this one.
 */
export const findConsortiumoverzicht = defineQuery({
  name: 'oordeel.findOverzicht',
  input: z.object({ jaar: jaarSchema }),
  authorize: canReadOordelen,
  run: async ({ db, actor, input, now }) => {
    const vandaag = naarLokaal(now).slice(0, 10)
    const ditJaar = Number(vandaag.slice(0, 4))
    const jaar = input.jaar ?? ditJaar
    const [netwerken, verhalen, volgendeDag] = await Promise.all([
      db.netwerk.findMany({
        where: { actief: true },
        orderBy: { korteNaam: 'asc' },
        select: { id: true, slug: true, korteNaam: true },
      }),
      leesVerhalen(db, actor, jaar),
      jaar === ditJaar ? leesVolgendeDag(db, vandaag) : null,
    ])
    return {
      jaar,
      ditJaar,
      volgendeDag,
      verhalen: verhalen.map(({ samenvatting, publicatie, oordelen }) => ({
        slug: publicatie.slug,
        titel: publicatie.titel,
        netwerk: publicatie.netwerk?.korteNaam ?? null,
        samenvatting,
        netwerken: netwerken.map(({ id, ...netwerk }) => {
          const gezegd = oordelen.find(({ netwerkId }) => netwerkId === id)
          return { ...netwerk, oordeel: gezegd ? { keuze: gezegd.keuze, reden: gezegd.reden } : null }
        }),
      })),
    }
  },
})

const leesVerhalen = (db: Db, actor: Actor, jaar: number) =>
  db.praktijkverhaal.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [judgedVerhaal(actor), vanJaar(jaar)] },
    orderBy: [{ publicatie: { gepubliceerdOp: 'desc' } }, { id: 'desc' }],
    select: {
      samenvatting: true,
      publicatie: { select: { slug: true, titel: true, netwerk: { select: { korteNaam: true } } } },
      oordelen: { select: { netwerkId: true, keuze: true, reden: true } },
    },
  })

/** A story is of the year of its own day, or else of the Dutch year in which it was published: as the Regioklok counts. */
function vanJaar(jaar: number): Prisma.PraktijkverhaalWhereInput {
  const [begin, einde] = [eindeVanDag(`${jaar - 1}-12-31`), eindeVanDag(`${jaar}-12-31`)]
  return {
    OR: [
      { datum: { gte: new Date(`${jaar}-01-01T00:00:00Z`), lte: new Date(`${jaar}-12-31T00:00:00Z`) } },
      { datum: null, publicatie: { gepubliceerdOp: { gte: begin, lt: einde } } },
    ],
  }
}

async function leesVolgendeDag(db: Db, vandaag: string): Promise<string | null> {
  const jaren = await db.jaarafspraak.findMany({
    where: { jaar: { gte: Number(vandaag.slice(0, 4)) } },
    select: { consortiumdagen: true },
  })
  const dagen = jaren.flatMap(({ consortiumdagen }) =>
    consortiumdagen.map((dag) => dag.toISOString().slice(0, 10)),
  )
  return dagen.filter((dag) => dag >= vandaag).sort()[0] ?? null
}
