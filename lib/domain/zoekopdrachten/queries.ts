import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { readableZichtbaarheden } from '../publicatie/policy'
import { namenUit } from './herkenning'

/** The dossier of a doelgroep as search shows it above the hits. */
export type Dossierkaart = { slug: string; titel: string; samenvatting: string; heeftKenniskaart: boolean }

/** The doelgroepen in use, with all they are called by, and the published dossier of each that this actor may read. */
export const listDoelgroepenVoorZoeken = defineQuery({
  name: 'zoekopdracht.listDoelgroepen',
  input: z.object({}),
  authorize: everyone,
  run: async ({ db, actor }) => {
    const leesbaar = readableZichtbaarheden(actor)
    const doelgroepen = await db.doelgroep.findMany({
      relationLoadStrategy: 'join',
      where: { actief: true },
      orderBy: [{ volgorde: 'asc' }, { titel: 'asc' }],
      select: {
        ref: true,
        slug: true,
        titel: true,
        icoon: true,
        synoniemen: true,
        themadossier: {
          select: {
            samenvatting: true,
            kenniskaart: { select: { id: true } },
            publicatie: { select: { slug: true, titel: true, status: true, zichtbaarheid: true } },
          },
        },
      },
    })
    return doelgroepen.map(({ synoniemen, themadossier, ...doelgroep }) => {
      const { status, zichtbaarheid } = themadossier?.publicatie ?? {}
      const isLeesbaar =
        status === 'GEPUBLICEERD' && zichtbaarheid !== undefined && leesbaar.includes(zichtbaarheid)
      return {
        ...doelgroep,
        namen: namenUit(doelgroep.titel, ...synoniemen),
        dossier: themadossier && isLeesbaar ? alsDossierkaart(themadossier) : null,
      }
    })
  },
})

const alsDossierkaart = (dossier: {
  samenvatting: string
  kenniskaart: { id: string } | null
  publicatie: { slug: string; titel: string }
}): Dossierkaart => ({
  slug: dossier.publicatie.slug,
  titel: dossier.publicatie.titel,
  samenvatting: dossier.samenvatting,
  heeftKenniskaart: dossier.kenniskaart !== null,
})

const filternaam = z.object({ soort: z.enum(['netwerk', 'werkvorm']), slug: z.string(), naam: z.string() })

/** What to call the netwerken and werkvormen in use beside the hits. One statement; no secrets: everybody may know them. */
export const listFilternamen = defineQuery({
  name: 'zoekopdracht.listFilternamen',
  input: z.object({}),
  authorize: everyone,
  run: async ({ db }) => {
    const rijen = await db.$queryRaw`
      select 'netwerk' as soort, slug, "korteNaam" as naam from "Netwerk" where actief
      union all select 'werkvorm', slug, naam from "Werkvorm" where actief`
    const namen = z.array(filternaam).parse(rijen)
    const van = (gevraagd: 'netwerk' | 'werkvorm') =>
      new Map(namen.flatMap(({ soort, slug, naam }) => (soort === gevraagd ? [[slug, naam] as const] : [])))
    return { netwerk: van('netwerk'), werkvorm: van('werkvorm') }
  },
})

const DOELEN = ['doelgroep/', 'begrip/', 'consultatie/']

/** Words in use that lead to a doelgroep, begrip or consultatielijn, by its ref. Only words and refs: no secrets. */
export const listVerwijzingen = defineQuery({
  name: 'zoekopdracht.listVerwijzingen',
  input: z.object({}),
  authorize: everyone,
  run: async ({ db }) => {
    const groepen = await db.synoniemgroep.findMany({
      where: {
        actief: true,
        OR: DOELEN.map((doel) => ({ verwijstNaar: { startsWith: doel } })),
      },
      orderBy: { slug: 'asc' },
      select: { termen: true, verwijstNaar: true },
    })
    return groepen.flatMap(({ termen, verwijstNaar }) =>
      verwijstNaar === null ? [] : [{ ref: verwijstNaar, namen: termen }],
    )
  },
})
