import 'server-only'
import { readableZichtbaarheden } from '@/lib/domain/publicatie/policy'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'
import type { Zoekantwoord, Zoekopdracht } from '../../engine'
import { leesZoektekst } from '../../zoektekst'
import { maakZoektermen } from '../../zoektermen'
import { maakFilter, VEEL } from '../postgres/filter'
import { ANTWOORD_UIT_LIJST } from '../postgres/sql'
import { taalkennis } from '../postgres/taalkennis'
import { weegTermen } from '../postgres/weging'
import { LEEG, rangschik } from '../postgres/zoek'
import { vraagTreffers } from './ask'
import type { Motor } from './index-settings'
import { SPIEGELTAAK } from './mirror'
import { genoegGevonden, vragenNaar } from './question'

/** The engine answered, but not with everything that is true now. */
class LooptAchter extends Error {}

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
  if (termen.length === 0) return LEEG
  const mag = readableZichtbaarheden(actor)
  const stam = await kennis.leesStammen([
    ...termen.flatMap(({ woorden, verwant, ver }) => [woorden, ...verwant, ...ver].flat()),
    ...gelezen.zonder.flatMap((zin) => zin.split(' ')),
  ])
  const vragen = termen.map((term) => vragenNaar(term, gelezen.zonder, { stam, woorden: kennis.woorden }))
  const [gevonden, gewogen] = await Promise.all([
    vraagTreffers(motor, vragen, mag, signal),
    weegTermen(termen, mag),
    eisActueel(),
  ])
  const refs = genoegGevonden(
    gewogen.map(({ gewicht, isPrecies, soorten }, plek) => ({
      refs: gevonden[plek] ?? NIETS,
      gewicht,
      isPrecies,
      soorten,
    })),
  )
  if (refs.length === 0 || gewogen.every(({ gewicht }) => gewicht === 0)) return LEEG
  return rangschik(ANTWOORD_UIT_LIJST, actor, opdracht, spellingen, {
    mag,
    gevonden: [refs],
    streng: maakFilter(gewogen, [], VEEL) ?? ALLES,
    termen: gewogen,
  })
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
