import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { wortel } from './woordfamilie'
import { inhoudswoorden, woordenVan } from './zoektekst'

/** A group of words that mean the same; kept by the redactie in the database. */
export type Woordgroep = {
  termen: Groepsterm[]
  /** who types one of the others also finds the first, not the other way round */
  eenrichting: boolean
  /** ref of the item that answers these words, and the words of its title */
  verwijstNaar: { ref: string; titel: string[] } | null
}

/** One entry of a group. */
export type Groepsterm = {
  woorden: string[]
  /** how it is recognised in a question, whatever the order, the inflection, and joined or split */
  sleutels: string[]
  /** words that say nothing alone, but without which one other word is too little: 'kan' and 'niet' of 'kan niet praten' */
  eist: string[]
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

/**
 * The groups in use: those of the redactie, and the other words for a doelgroep that the redactie put in none of them.
 */
export async function leesSynoniemen(db: Db): Promise<Woordgroep[]> {
  const [gevonden, doelgroepen] = await Promise.all([
    db.synoniemgroep.findMany({
      where: { actief: true },
      select: { termen: true, eenrichting: true, verwijstNaar: true },
      orderBy: { slug: 'asc' },
    }),
    db.doelgroep.findMany({
      where: { actief: true },
      select: { ref: true, titel: true, synoniemen: true },
      orderBy: { slug: 'asc' },
    }),
  ])
  const rijen = z.array(groepSchema).parse(gevonden)
  const refs = rijen.flatMap(({ verwijstNaar }) => verwijstNaar ?? [])
  const titels = await db.zoekdocument.findMany({
    where: { ref: { in: refs } },
    select: { ref: true, titel: true },
  })
  const perRef = new Map(titels.map(({ ref, titel }) => [ref, woordenVan(titel)]))
  const groepen = rijen.map(({ termen, eenrichting, verwijstNaar }) => ({
    termen: termen.map(groepsterm),
    eenrichting,
    verwijstNaar: verwijstNaar === null ? null : { ref: verwijstNaar, titel: perRef.get(verwijstNaar) ?? [] },
  }))
  const bezet = opSleutel(groepen).perSleutel
  const vrij = (term: Groepsterm) => !term.sleutels.some((sleutel) => bezet.has(sleutel))
  return [
    ...groepen,
    ...doelgroepen.map(({ ref, titel, synoniemen }) => ({
      termen: [groepsterm(titel), ...synoniemen.map(groepsterm).filter(vrij)],
      eenrichting: true,
      verwijstNaar: { ref, titel: woordenVan(titel) },
    })),
  ]
}

/** An entry as it is recognised in a question. */
export function groepsterm(tekst: string): Groepsterm {
  const woorden = woordenVan(tekst)
  const inhoud = inhoudswoorden(woorden)
  const weg = inhoud.length === 1 ? woorden.filter((woord) => !inhoud.includes(woord)) : []
  return { woorden, sleutels: sleutelsVan(inhoud), eist: weg.map(wortel) }
}

// By what the words share with their family, in any order; and written as one word.
function sleutelsVan(woorden: readonly string[]): string[] {
  const delen = woorden.flatMap((woord) => woord.split('-'))
  return [...new Set([delen.map(kern).sort().join(' '), kern(delen.join(''))])]
}

// A word of which little is left shares that little with words that have nothing to do with it.
function kern(woord: string): string {
  const gedeeld = wortel(woord)
  return gedeeld.length > 3 ? gedeeld : woord.replace(/(en|s)$/, '')
}

/**
 * Divides the words of a question: a run of words that is an entry of a group stays together with the other entries of
 * its groups beside it, the longest run first; every other word stands alone. `getypt` are all words of the question.
 */
export function verdeelInReeksen(
  woorden: readonly string[],
  groepen: readonly Woordgroep[],
  getypt: readonly string[] = [],
): Woordreeks[] {
  const { perSleutel, langste } = opSleutel(groepen)
  const alle = new Set(getypt.map(wortel))
  const reeksen: Woordreeks[] = []
  for (let plek = 0; plek < woorden.length; ) {
    const reeks = langsteTreffer(woorden.slice(plek, plek + langste), perSleutel, alle)
    reeksen.push(reeks)
    plek += reeks.woorden.length
  }
  return reeksen
}

type Treffer = { groep: Woordgroep; term: Groepsterm }

function langsteTreffer(
  woorden: readonly string[],
  perSleutel: ReadonlyMap<string, Treffer[]>,
  alle: ReadonlySet<string>,
): Woordreeks {
  for (let lengte = woorden.length; lengte > 0; lengte -= 1) {
    const reeks = woorden.slice(0, lengte)
    const treffers = sleutelsVan(reeks)
      .flatMap((sleutel) => perSleutel.get(sleutel) ?? [])
      .filter(({ term }) => term.eist.every((woord) => alle.has(woord)))
    if (treffers.length > 0) return { woorden: reeks, ...verwantVan(treffers, reeks.join(' ')) }
  }
  return { woorden: woorden.slice(0, 1), verwant: [], antwoorden: [], verwijst: [] }
}

function verwantVan(treffers: readonly Treffer[], getypt: string): Omit<Woordreeks, 'woorden'> {
  const groepen = [...new Set(treffers.map(({ groep }) => groep))]
  const eigen = treffers.map(({ term }) => term)
  const verwant = [
    ...eigen,
    ...groepen.flatMap(({ termen, eenrichting }) => (eenrichting ? termen.slice(0, 1) : termen)),
  ]
  const uniek = new Map(verwant.map(({ woorden }) => [woorden.join(' '), woorden]))
  uniek.delete(getypt)
  const antwoorden = groepen.flatMap(({ verwijstNaar }) => verwijstNaar ?? [])
  return {
    verwant: [...uniek.values()],
    antwoorden: antwoorden.map(({ titel }) => titel).filter(({ length }) => length > 0),
    verwijst: [...new Set(antwoorden.map(({ ref }) => ref))],
  }
}

/** `langste`: words of the longest entry. */
type Sleutels = { perSleutel: ReadonlyMap<string, Treffer[]>; langste: number }
const geindexeerd = new WeakMap<readonly Woordgroep[], Sleutels>()

function opSleutel(groepen: readonly Woordgroep[]): Sleutels {
  const eerder = geindexeerd.get(groepen)
  if (eerder) return eerder
  const perSleutel = new Map<string, Treffer[]>()
  for (const groep of groepen) {
    for (const term of groep.termen) {
      for (const sleutel of term.sleutels)
        perSleutel.set(sleutel, [...(perSleutel.get(sleutel) ?? []), { groep, term }])
    }
  }
  const langste = Math.max(1, ...[...perSleutel.keys()].map((sleutel) => sleutel.split(' ').length))
  const sleutels = { perSleutel, langste }
  geindexeerd.set(groepen, sleutels)
  return sleutels
}
