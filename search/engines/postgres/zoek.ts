import 'server-only'
import { readableZichtbaarheden } from '@/lib/domain/publicatie/policy'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import type { Facetten, Zoekantwoord, Zoekopdracht, Zoekresultaat } from '../../engine'
import { leesZoektekst } from '../../zoektekst'
import { maakZoektermen } from '../../zoektermen'
import { maakFilter } from './filter'
import { leesFragment } from './fragment'
import { antwoordSql } from './sql'
import { taalkennis } from './taalkennis'
import { weegTermen } from './weging'

const LEEG: Zoekantwoord = {
  totaal: 0,
  bedoelde: null,
  resultaten: [],
  facetten: { soort: [], doelgroep: [], netwerk: [], werkvorm: [], vorm: [], gecontroleerd: [] },
}

/** Answers one question from the tables of the portal itself. */
export async function zoekInPostgres(db: Db, actor: Actor, opdracht: Zoekopdracht): Promise<Zoekantwoord> {
  const vraag = leesZoektekst(opdracht.tekst)
  const kennis = await taalkennis(db)
  const { termen, spellingen } = await maakZoektermen(vraag, kennis)
  const mag = readableZichtbaarheden(actor)
  const uitgesloten = vraag.zonder.map((tekst) => ({ woorden: tekst.split(' '), isPrecies: true }))
  const gewogen = await weegTermen(
    db,
    [
      ...termen,
      ...uitgesloten.map((term) => ({ ...term, verwant: [], ver: [], verwijst: [], soorten: [], nadruk: 1 })),
    ],
    leesbaar(mag),
    mag.join(),
  )
  const zoek = gewogen.slice(0, termen.length)
  const filter = maakFilter(
    zoek,
    gewogen.slice(termen.length).flatMap(({ precies }) => (precies === '' ? [] : [precies])),
  )
  if (filter === null) return LEEG
  const rijen = await db.$queryRaw<unknown[]>(
    antwoordSql(
      actor,
      opdracht,
      leesbaar(mag),
      filter,
      zoek.filter(({ gewicht }) => gewicht > 0),
    ),
  )
  const { totaal, resultaten, ...facetten } = antwoordSchema.parse(rijen[0])
  return {
    totaal,
    bedoelde: totaal > 0 ? bedoeldeTekst(opdracht.tekst, spellingen) : null,
    resultaten: (resultaten ?? []).map(naarResultaat),
    facetten: naarFacetten(facetten),
  }
}

/** What somebody with these zichtbaarheden may find. */
export const leesbaar = (mag: ReturnType<typeof readableZichtbaarheden>): Prisma.Sql =>
  Prisma.sql`z.vindbaar and z.zichtbaarheid in (${Prisma.join(mag.map((waarde) => Prisma.sql`${waarde}::"Zichtbaarheid"`))})`

function bedoeldeTekst(tekst: string, spellingen: { getypt: string; beste: string }[]): string | null {
  if (spellingen.length === 0) return null
  return spellingen.reduce((zin, { getypt, beste }) => zin.replace(getypt, beste), tekst.toLowerCase())
}

const rijSchema = z.object({
  ref: z.string(),
  soort: z.enum(ZOEK_SOORTEN),
  titel: z.string(),
  url: z.string(),
  fragment: z.string(),
  doelgroepen: z.array(z.string()),
  netwerken: z.array(z.string()),
  bijgewerkt: z.coerce.date(),
  hersteld: z.boolean(),
})
const facetSchema = z.array(z.object({ waarde: z.string(), aantal: z.number() })).nullable()
const antwoordSchema = z.object({
  totaal: z.number(),
  resultaten: z.array(rijSchema).nullable(),
  soort: facetSchema,
  doelgroep: facetSchema,
  netwerk: facetSchema,
  werkvorm: facetSchema,
  vorm: facetSchema,
  gecontroleerd: facetSchema,
})

const naarResultaat = ({ fragment, ...rij }: z.infer<typeof rijSchema>): Zoekresultaat => ({
  ...rij,
  fragment: leesFragment(fragment),
})

const naarFacetten = (gelezen: Omit<z.infer<typeof antwoordSchema>, 'totaal' | 'resultaten'>): Facetten => ({
  soort: gelezen.soort ?? [],
  doelgroep: gelezen.doelgroep ?? [],
  netwerk: gelezen.netwerk ?? [],
  werkvorm: gelezen.werkvorm ?? [],
  vorm: gelezen.vorm ?? [],
  gecontroleerd: gelezen.gecontroleerd ?? [],
})
