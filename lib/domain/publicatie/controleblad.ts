import 'server-only'
import type { Db } from '@/lib/platform/db'
import { alsDag, isControleVoorbij } from './controle'
import { laatsteControles, sindsControle } from './controles'
import type { Periode, Verandergroep } from './veranderd'

/** An item with a controle, as a page about it needs the row. */
export type Controleerbaar = {
  id: string
  laatstGecontroleerdOp: Date | null
  volgendeControleOp: Date | null
  controleMaanden: number
  publicatie: { slug: string; titel: string; gepubliceerdOp: Date | null }
}

/**
 * What the page of a controle shows of any noun; `veranderd` gives what changed in a period. `gemaaktOp` is the instant
 * that the answer brings back. Two statements.
 */
export async function leesControleblad(
  db: Db,
  rij: Controleerbaar,
  now: Date,
  veranderd: (periode: Periode) => Promise<Verandergroep[]>,
) {
  const { kloptNog, ander } = await laatsteControles(db, rij.id)
  const sinds = sindsControle(rij, kloptNog)
  const laatst = alsDag(rij.laatstGecontroleerdOp)
  return {
    id: rij.id,
    slug: rij.publicatie.slug,
    titel: rij.publicatie.titel,
    gemaaktOp: now,
    gecontroleerd: laatst === null ? null : { op: laatst, door: kloptNog?.door ?? null },
    volgendeControleOp: alsDag(rij.volgendeControleOp),
    isVoorbij: isControleVoorbij(alsDag(rij.volgendeControleOp), now),
    controleMaanden: rij.controleMaanden,
    /** null when nothing tells from when on to look */
    sinds: sinds.getTime() === 0 ? null : sinds,
    ander: ander && { zin: ander.opmerking ?? '', door: ander.door, op: ander.op },
    groepen: await veranderd({ sinds, tot: now }),
  }
}
