import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { alsDag, isControleVoorbij } from '../publicatie/controle'
import { selectForPolicy } from '../publicatie/policy'
import { laatsteControles, sindsControle } from './controles'
import { watVeranderde } from './veranderd'

/** A dossier as its controle needs it, for the page and for the answer. */
export const selectControledossier = {
  id: true,
  laatstGecontroleerdOp: true,
  volgendeControleOp: true,
  controleMaanden: true,
  doelgroep: { select: { id: true, titel: true, synoniemen: true } },
  publicatie: { select: { ...selectForPolicy, ref: true, slug: true, titel: true, gepubliceerdOp: true } },
  onderdelen: { select: { ref: true } },
  kenniskaart: { select: { ref: true } },
} satisfies Prisma.ThemadossierSelect

type Rij = Prisma.ThemadossierGetPayload<{ select: typeof selectControledossier }>

/** The row as `watVeranderde` asks for it. */
export const alsControledossier = ({ id, doelgroep, publicatie, onderdelen, kenniskaart }: Rij) => ({
  id,
  doelgroep,
  ref: publicatie.ref,
  delen: [...onderdelen, ...(kenniskaart ? [kenniskaart] : [])].map(({ ref }) => ref),
})

/** All that the page shows. `gemaaktOp` is the instant that the answer brings back. Two statements. */
export async function leesControleblad(db: Db, actor: Actor, rij: Rij, now: Date) {
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
    groepen: await watVeranderde(db, actor, alsControledossier(rij), { sinds, tot: now }),
  }
}
