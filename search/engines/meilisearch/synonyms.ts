import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Db } from '@/lib/platform/db'
import { stammen } from '../../stammen'
import { leesSynoniemen, type Woordgroep } from '../../synonyms.nl'
import { bouwnaam, indexnaam, type Motor } from './index-settings'
import { klaar, onzeIndexen } from './tasks'

type Synoniemen = Record<string, string[]>

/** The groups in use as the engine wants them: for each entry what else it finds, as it is written and by its stems. */
export async function synoniemenVoorMotor(db: Db): Promise<Synoniemen> {
  const groepen = await leesSynoniemen(db)
  const stam = await stammen(
    db,
    groepen.flatMap(({ termen }) => termen.flatMap(({ woorden }) => woorden)),
  )
  const verwant = new Map<string, Set<string>>()
  for (const groep of groepen) {
    zet(verwant, groep, ({ woorden }) => woorden.join(' '))
    zet(verwant, groep, ({ woorden }) => woorden.map((woord) => stam(woord) || woord).join(' '))
  }
  return Object.fromEntries([...verwant].map(([term, anders]) => [term, [...anders].sort()]))
}

type Term = Woordgroep['termen'][number]

function zet(
  verwant: Map<string, Set<string>>,
  { termen, eenrichting }: Woordgroep,
  vorm: (term: Term) => string,
): void {
  const vormen = termen.map(vorm)
  for (const [plek, van] of vormen.entries()) {
    // In one direction only the first entry is found by the others, and it finds none of them.
    const naar = (eenrichting ? vormen.slice(0, 1) : vormen).filter((ander) => ander !== van)
    if (naar.length === 0 || (eenrichting && plek === 0)) continue
    verwant.set(van, new Set([...(verwant.get(van) ?? []), ...naar]))
  }
}

/** Gives the engine the present synonyms, where it has others. */
export async function zetSynoniemen(db: Db, motor: Motor): Promise<void> {
  const indexen = await onzeIndexen(motor)
  for (const uid of [indexnaam(motor), bouwnaam(motor)].filter((naam) => indexen.has(naam))) {
    const index = motor.client.index(uid)
    // Read again for each: a change may come in while the engine works.
    const [hier, daar] = [await synoniemenVoorMotor(db), await index.getSynonyms()]
    if (!isDeepStrictEqual(hier, daar)) await klaar(index.updateSynonyms(hier))
  }
}
