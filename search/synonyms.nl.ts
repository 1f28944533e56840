import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { grondvorm } from './grondvorm'
import { type Stam, stammen } from './stammen'
import { inhoudswoorden, woordenVan } from './zoektekst'

/** A group of words that mean the same; kept by the redactie in the database. */
export type Woordgroep = {
  termen: { woorden: string[]; sleutel: string }[]
  /** who types one of the others also finds the first, not the other way round */
  eenrichting: boolean
  /** ref of the item that answers these words, and the words of its title */
  verwijstNaar: { ref: string; titel: string[] } | null
}

/** Words of a question that belong together, and what else to look for with them. */
export type Woordreeks = {
  woorden: string[]
  verwant: string[][]
  antwoorden: string[][]
  verwijst: string[]
}

const groepSchema = z.object({
  termen: z.array(z.string()),
  eenrichting: z.boolean(),
  verwijstNaar: z.string().nullable(),
})

/** The groups in use, their entries by the stems of their words. */
export async function leesSynoniemen(db: Db): Promise<Woordgroep[]> {
  const rijen = z.array(groepSchema).parse(
    await db.synoniemgroep.findMany({
      where: { actief: true },
      select: { termen: true, eenrichting: true, verwijstNaar: true },
      orderBy: { slug: 'asc' },
    }),
  )
  const refs = rijen.flatMap(({ verwijstNaar }) => verwijstNaar ?? [])
  const [stam, titels] = await Promise.all([
    stammen(
      db,
      rijen.flatMap(({ termen }) => termen.flatMap(woordenVan).map(grondvorm)),
    ),
    db.zoekdocument.findMany({ where: { ref: { in: refs } }, select: { ref: true, titel: true } }),
  ])
  const perRef = new Map(titels.map(({ ref, titel }) => [ref, woordenVan(titel)]))
  return rijen.map(({ termen, eenrichting, verwijstNaar }) => ({
    termen: termen.map((term) => {
      const woorden = woordenVan(term)
      return { woorden, sleutel: sleutelVan(inhoudswoorden(woorden), stam) }
    }),
    eenrichting,
    verwijstNaar: verwijstNaar === null ? null : { ref: verwijstNaar, titel: perRef.get(verwijstNaar) ?? [] },
  }))
}

const sleutelVan = (woorden: readonly string[], stam: Stam): string =>
  woorden.map((woord) => stam(grondvorm(woord)) || woord).join(' ')

/**
 * Divides the words of a question: a run of words that is an entry of a group, by its stems, stays together with the
 * other entries of its groups beside it, the longest run first; every other word stands alone.
 */
export function verdeelInReeksen(
  woorden: readonly string[],
  groepen: readonly Woordgroep[],
  stam: Stam,
): Woordreeks[] {
  const perSleutel = opSleutel(groepen)
  const langste = Math.max(1, ...[...perSleutel.keys()].map((sleutel) => sleutel.split(' ').length))
  const reeksen: Woordreeks[] = []
  for (let plek = 0; plek < woorden.length; ) {
    const reeks = langsteTreffer(woorden.slice(plek, plek + langste), perSleutel, stam)
    reeksen.push(reeks)
    plek += reeks.woorden.length
  }
  return reeksen
}

function langsteTreffer(
  woorden: readonly string[],
  perSleutel: ReadonlyMap<string, Woordgroep[]>,
  stam: Stam,
): Woordreeks {
  for (let lengte = woorden.length; lengte > 0; lengte -= 1) {
    const reeks = woorden.slice(0, lengte)
    const sleutel = sleutelVan(reeks, stam)
    const groepen = perSleutel.get(sleutel)
    if (groepen) return { woorden: reeks, ...verwantVan(groepen, sleutel) }
  }
  return { woorden: woorden.slice(0, 1), verwant: [], antwoorden: [], verwijst: [] }
}

function verwantVan(groepen: readonly Woordgroep[], sleutel: string): Omit<Woordreeks, 'woorden'> {
  const verwant = groepen.flatMap(({ termen, eenrichting }) => {
    if (!eenrichting) return termen.filter((term) => term.sleutel !== sleutel)
    return termen.slice(0, 1).filter((term) => term.sleutel !== sleutel)
  })
  const uniek = new Map(verwant.map(({ woorden }) => [woorden.join(' '), woorden]))
  const antwoorden = groepen.flatMap(({ verwijstNaar }) => verwijstNaar ?? [])
  return {
    verwant: [...uniek.values()],
    antwoorden: antwoorden.map(({ titel }) => titel).filter(({ length }) => length > 0),
    verwijst: antwoorden.map(({ ref }) => ref),
  }
}

const geindexeerd = new WeakMap<readonly Woordgroep[], Map<string, Woordgroep[]>>()

function opSleutel(groepen: readonly Woordgroep[]): Map<string, Woordgroep[]> {
  const eerder = geindexeerd.get(groepen)
  if (eerder) return eerder
  const perSleutel = new Map<string, Woordgroep[]>()
  for (const groep of groepen) {
    for (const sleutel of new Set(groep.termen.map((term) => term.sleutel))) {
      perSleutel.set(sleutel, [...(perSleutel.get(sleutel) ?? []), groep])
    }
  }
  geindexeerd.set(groepen, perSleutel)
  return perSleutel
}
