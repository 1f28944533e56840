import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { canKeepBesluiten, visibleBesluit } from '../besluiten/policy'
import { alsBesluit, selectBesluit, VOLGORDE } from '../besluiten/queries'
import { judgedVerhaal } from '../oordelen/policy'
import { naarLokaal } from '../publicatie/lokaletijd'
import { canKeepConsortiumdagen, canReadConsortiumdagen } from './policy'

const byId = z.object({ id: z.uuid() })
const dagVan = (datum: Date) => datum.toISOString().slice(0, 10)

/** All consortiumdagen that were prepared here, the last one first, with how many stories and decisions each has. */
export const listConsortiumdagen = defineQuery({
  name: 'consortiumdag.list',
  input: z.object({}),
  authorize: canReadConsortiumdagen,
  run: async ({ db, actor }) => {
    const dagen = await db.consortiumdag.findMany({
      relationLoadStrategy: 'join',
      orderBy: [{ datum: 'desc' }, { id: 'desc' }],
      take: 100,
      select: {
        id: true,
        titel: true,
        datum: true,
        _count: {
          select: {
            verhalen: { where: { verhaal: judgedVerhaal(actor) } },
            besluiten: { where: visibleBesluit(actor) },
          },
        },
      },
    })
    return dagen.map(({ datum, _count, ...dag }) => ({ ...dag, datum: dagVan(datum), aantal: _count }))
  },
})

const selectDag = <Verhaal extends Prisma.PraktijkverhaalSelect>(actor: Actor, verhaal: Verhaal) =>
  ({
    id: true,
    titel: true,
    datum: true,
    verhalen: {
      where: { verhaal: judgedVerhaal(actor) },
      orderBy: [{ volgorde: 'asc' }, { verhaalId: 'asc' }],
      select: { verhaal: { select: verhaal } },
    },
    besluiten: { where: visibleBesluit(actor), orderBy: VOLGORDE, select: selectBesluit },
  }) satisfies Prisma.ConsortiumdagSelect

const selectKop = {
  id: true,
  samenvatting: true,
  publicatie: { select: { slug: true, titel: true, netwerk: { select: { korteNaam: true } } } },
} satisfies Prisma.PraktijkverhaalSelect

/** One day with its stories in order and what was decided; null when there is none. */
export const findConsortiumdag = defineQuery({
  name: 'consortiumdag.find',
  input: byId,
  authorize: canReadConsortiumdagen,
  run: async ({ db, actor, input, now }) => {
    const dag = await db.consortiumdag.findUnique({
      relationLoadStrategy: 'join',
      where: input,
      select: selectDag(actor, selectKop),
    })
    const vandaag = naarLokaal(now).slice(0, 10)
    return (
      dag && {
        id: dag.id,
        titel: dag.titel,
        datum: dagVan(dag.datum),
        verhalen: dag.verhalen.map(({ verhaal }) => alsKop(verhaal)),
        besluiten: dag.besluiten.map((rij) => alsBesluit(rij, actor, vandaag)),
        magWijzigen: canKeepConsortiumdagen(actor),
        magBesluiten: canKeepBesluiten(actor),
      }
    )
  },
})

const alsKop = ({ id, publicatie }: Prisma.PraktijkverhaalGetPayload<{ select: typeof selectKop }>) => ({
  id,
  slug: publicatie.slug,
  titel: publicatie.titel,
  netwerk: publicatie.netwerk?.korteNaam ?? null,
})

const MEESTE_KEUZES = 300

/** The published stories that are not on the programme of this day yet, the newest first. */
export const listVerhaalkeuzes = defineQuery({
  name: 'consortiumdag.listVerhaalkeuzes',
  input: byId,
  authorize: canKeepConsortiumdagen,
  run: async ({ db, actor, input }) => {
    const verhalen = await db.praktijkverhaal.findMany({
      relationLoadStrategy: 'join',
      where: { AND: [judgedVerhaal(actor)], consortiumdagen: { none: { consortiumdagId: input.id } } },
      orderBy: [{ publicatie: { gepubliceerdOp: 'desc' } }, { id: 'desc' }],
      take: MEESTE_KEUZES,
      select: selectKop,
    })
    return verhalen.map(alsKop)
  },
})

/** Everything that the stand of a day shows, so that it goes on without a connection; null when there is none. */
export const findStand = defineQuery({
  name: 'consortiumdag.findStand',
  input: byId,
  authorize: canReadConsortiumdagen,
  run: async ({ db, actor, input, now }) => {
    const [dag, netwerken] = await Promise.all([
      db.consortiumdag.findUnique({
        relationLoadStrategy: 'join',
        where: input,
        select: selectDag(actor, {
          ...selectKop,
          casus: true,
          aanpak: true,
          uitkomst: true,
          aandachtspunten: true,
          gespreksvragen: true,
          oordelen: { select: { netwerkId: true, keuze: true, reden: true } },
        }),
      }),
      db.netwerk.findMany({
        where: { actief: true },
        orderBy: { korteNaam: 'asc' },
        select: { id: true, slug: true, korteNaam: true },
      }),
    ])
    if (!dag) return null
    const vandaag = naarLokaal(now).slice(0, 10)
    return {
      id: dag.id,
      titel: dag.titel,
      datum: dagVan(dag.datum),
      besluiten: dag.besluiten.map((rij) => alsBesluit(rij, actor, vandaag)),
      magBesluiten: canKeepBesluiten(actor),
      verhalen: dag.verhalen.map(({ verhaal: { oordelen, publicatie, ...verhaal } }) => ({
        ...verhaal,
        ...alsKop({ ...verhaal, publicatie }),
        netwerken: netwerken.map(({ id, ...netwerk }) => {
          const gezegd = oordelen.find(({ netwerkId }) => netwerkId === id)
          return { ...netwerk, oordeel: gezegd ? { keuze: gezegd.keuze, reden: gezegd.reden } : null }
        }),
      })),
    }
  },
})
