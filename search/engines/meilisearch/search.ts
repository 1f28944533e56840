import 'server-only'
import { readableZichtbaarheden } from '@/lib/domain/publicatie/policy'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { database, Prisma } from '@/lib/platform/db'
import type { Facetten, Zoekantwoord, Zoekopdracht } from '../../engine'
import { leesZoektekst } from '../../zoektekst'
import { maakZoektermen } from '../../zoektermen'
import { leesFragment } from '../postgres/fragment'
import { antwoordSql } from '../postgres/sql'
import { taalkennis } from '../postgres/taalkennis'
import { weegTermen } from '../postgres/weging'
import { leesbaar } from '../postgres/zoek'
import { vraagTreffers } from './ask'
import type { Motor } from './index-settings'
import { SPIEGELTAAK } from './mirror'
import { genoegGevonden, vragenNaar } from './question'

/** The engine answered, but not with everything that is true now. */
export class LooptAchter extends Error {}

const GEEN: Facetten = { soort: [], doelgroep: [], netwerk: [], werkvorm: [], vorm: [], gecontroleerd: [] }

/**
 * The engine says which items answer the question. The database says which of these the actor may read now, counts them
 * and puts them in order, with the same rules as when it answers alone: a hit that is out of date leaves no trace, and
 * when the engine falls away nothing moves about on the page. Throws LooptAchter when changes waited too long.
 */
export async function zoekInMotor(
  motor: Motor,
  actor: Actor,
  opdracht: Zoekopdracht,
  signal: AbortSignal,
): Promise<Zoekantwoord> {
  const db = database()
  const gelezen = leesZoektekst(opdracht.tekst)
  const kennis = await taalkennis(db)
  const { termen, spellingen } = await maakZoektermen(gelezen, kennis)
  if (termen.length === 0) return { totaal: 0, bedoelde: null, resultaten: [], facetten: GEEN }
  const mag = readableZichtbaarheden(actor)
  const stam = await kennis.leesStammen(
    termen.flatMap(({ woorden, verwant, ver }) => [woorden, ...verwant, ...ver].flat()),
  )
  const vragen = termen.map((term) => vragenNaar(term, gelezen.zonder, stam))
  const [gevonden, gewogen] = await Promise.all([
    vraagTreffers(motor, vragen, mag, signal),
    weegTermen(db, termen, leesbaar(mag), mag.join()),
    eisActueel(),
  ])
  const refs = genoegGevonden(
    gewogen.map(({ gewicht, isPrecies }, plek) => ({
      refs: gevonden[plek] ?? NIETS,
      gewicht,
      isPrecies,
    })),
  )
  const telt = gewogen.filter(({ gewicht }) => gewicht > 0)
  if (refs.length === 0 || telt.length === 0)
    return { totaal: 0, bedoelde: null, resultaten: [], facetten: GEEN }
  const waar = Prisma.sql`z.ref = any(${refs}) and ${leesbaar(mag)}`
  const rijen = await db.$queryRaw<unknown[]>(antwoordSql(actor, opdracht, waar, ALLES, telt))
  const { totaal, resultaten, ...facetten } = antwoordSchema.parse(rijen[0])
  return {
    totaal,
    resultaten,
    facetten,
    bedoelde: totaal > 0 ? beterGespeld(opdracht.tekst, spellingen) : null,
  }
}

const NIETS: ReadonlySet<string> = new Set()
// A tsquery that every document answers: what is found was already decided.
const ALLES = "!'\ue000'"

const achterSchema = z.tuple([z.object({ achter: z.boolean() })])

// Longer than a change takes on its way to the engine, shorter than the five seconds that search promises.
async function eisActueel(): Promise<void> {
  const [{ achter }] = achterSchema.parse(
    await database().$queryRaw`
      select exists (select from graphile_worker.jobs where task_identifier = ${SPIEGELTAAK}
        and (last_error is not null or created_at < now() - interval '4 seconds')) as achter`,
  )
  if (achter) throw new LooptAchter('de zoekmotor heeft niet alle wijzigingen')
}

function beterGespeld(tekst: string, spellingen: { getypt: string; beste: string }[]): string | null {
  if (spellingen.length === 0) return null
  return spellingen.reduce((zin, { getypt, beste }) => zin.replace(getypt, beste), tekst.toLowerCase())
}

const lijst = z
  .array(z.object({ waarde: z.string(), aantal: z.number() }))
  .nullable()
  .transform((waarden) => waarden ?? [])

const antwoordSchema = z.object({
  totaal: z.number(),
  resultaten: z
    .array(
      z.object({
        ref: z.string(),
        soort: z.enum(ZOEK_SOORTEN),
        titel: z.string(),
        url: z.string(),
        fragment: z.string().transform(leesFragment),
        doelgroepen: z.array(z.string()),
        netwerken: z.array(z.string()),
        bijgewerkt: z.coerce.date(),
        hersteld: z.boolean(),
      }),
    )
    .nullable()
    .transform((rijen) => rijen ?? []),
  soort: lijst,
  doelgroep: lijst,
  netwerk: lijst,
  werkvorm: lijst,
  vorm: lijst,
  gecontroleerd: lijst,
})
