import 'server-only'
import { readableZichtbaarheden } from '@/lib/domain/publicatie/policy'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { quickRead, type Statement } from '@/lib/platform/quick-read'
import type { Zoekantwoord, Zoekopdracht, Zoekresultaat } from '../../engine'
import { leesZoektekst } from '../../zoektekst'
import { maakZoektermen, preciezeTerm, type Spelling } from '../../zoektermen'
import { combinatieSchema, telFacetten } from './facetten'
import { filtervormen, maakFilter, VEEL } from './filter'
import { leesFragment } from './fragment'
import { ANTWOORD_UIT_KOPPEN, ANTWOORD_UIT_TABEL } from './sql'
import { taalkennis } from './taalkennis'
import { type Vraag, waardenVan } from './vraag'
import { ongewogenTermen, weegTermen } from './weging'

/** Nothing found. */
export const LEEG: Zoekantwoord = {
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
  const gewogen = await weegTermen([...termen, ...vraag.zonder.map(preciezeTerm)], mag)
  const zoek = gewogen.slice(0, termen.length)
  const zonder = gewogen.slice(termen.length).flatMap(({ precies }) => (precies === '' ? [] : [precies]))
  const vormen = filtervormen(zoek, zonder)
  if (vormen === null) return LEEG
  return rangschik(ANTWOORD_UIT_TABEL, actor, opdracht, spellingen, {
    mag,
    gevonden: [vormen.zeker, vormen.misschien, vormen.precies],
    streng: maakFilter(zoek, zonder, VEEL) ?? vormen.precies,
    termen: zoek,
  })
}

/**
 * A smaller answer, for when there is no time for the whole: of titles and summaries only, and counted over no more than
 * what is shown on its pages. It narrows to what the actor may read in the same way.
 */
export async function zoekInKoppen(db: Db, actor: Actor, opdracht: Zoekopdracht): Promise<Zoekantwoord> {
  const vraag = leesZoektekst(opdracht.tekst)
  const { termen, spellingen } = await maakZoektermen(vraag, await taalkennis(db))
  const zoek = await ongewogenTermen(termen)
  const zonder = await ongewogenTermen(vraag.zonder.map(preciezeTerm))
  const filter = maakFilter(
    zoek,
    zonder.map(({ precies }) => precies),
  )
  if (filter === null) return LEEG
  return rangschik(ANTWOORD_UIT_KOPPEN, actor, opdracht, spellingen, {
    mag: readableZichtbaarheden(actor),
    gevonden: [filter],
    streng: filter,
    termen: zoek,
  })
}

type Gevonden = Omit<Vraag, 'eigenNetwerkId' | 'opdracht'>

/** Counts, ranks and shows what is found; the same for whoever found it, so that a fallback does not shuffle a page. */
export async function rangschik(
  statement: Statement,
  actor: Actor,
  opdracht: Zoekopdracht,
  spellingen: readonly Spelling[],
  gevonden: Gevonden,
): Promise<Zoekantwoord> {
  const eigenNetwerkId = isSignedIn(actor) ? actor.netwerkId : null
  const termen = gevonden.termen.filter(({ gewicht }) => gewicht > 0)
  const rijen = await quickRead(statement, waardenVan({ ...gevonden, eigenNetwerkId, opdracht, termen }))
  const { combinaties, resultaten } = antwoordSchema.parse(rijen[0])
  const geteld = telFacetten(combinaties ?? [], opdracht)
  return {
    ...geteld,
    bedoelde: geteld.totaal > 0 ? bedoeldeTekst(opdracht.tekst, spellingen) : null,
    resultaten: (resultaten ?? []).map(naarResultaat),
  }
}

/** The question with what must have been meant, or null when it was typed well. */
function bedoeldeTekst(tekst: string, spellingen: readonly Spelling[]): string | null {
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
const antwoordSchema = z.object({
  combinaties: z.array(combinatieSchema).nullable(),
  resultaten: z.array(rijSchema).nullable(),
})

const naarResultaat = ({ fragment, ...rij }: z.infer<typeof rijSchema>): Zoekresultaat => ({
  ...rij,
  fragment: leesFragment(fragment),
})
