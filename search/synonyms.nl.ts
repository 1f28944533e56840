import 'server-only'
import type { Db } from '@/lib/platform/db'
import { normaliseer } from './zoektekst'

/** One part of a question: what was typed, and other words for it. */
export type Begripterm = { getypt: string; verwant: string[] }

/** Groups of words that mean the same; kept by the redactie in the database. */
export async function leesSynoniemen(db: Db): Promise<string[][]> {
  const groepen = await db.synoniemgroep.findMany({
    where: { actief: true },
    select: { termen: true },
    orderBy: { slug: 'asc' },
  })
  return groepen.map(({ termen }) => termen.map(normaliseer))
}

/**
 * Divides the words of a question into terms: a run of words that is an entry of a group becomes one term with the
 * other entries of its groups beside it, the longest run first; every other word is a term of its own.
 */
export function verdeelInTermen(woorden: readonly string[], groepen: readonly string[][]): Begripterm[] {
  const termen: Begripterm[] = []
  const langste = Math.max(1, ...groepen.flat().map((term) => term.split(' ').length))
  for (let plek = 0; plek < woorden.length; ) {
    const lengte = langsteTreffer(woorden, plek, langste, groepen)
    const getypt = woorden.slice(plek, plek + lengte).join(' ')
    const verwant = groepen.filter((groep) => groep.includes(getypt)).flat()
    termen.push({ getypt, verwant: [...new Set(verwant)].filter((term) => term !== getypt) })
    plek += lengte
  }
  return termen
}

function langsteTreffer(
  woorden: readonly string[],
  plek: number,
  langste: number,
  groepen: readonly string[][],
): number {
  for (let lengte = Math.min(langste, woorden.length - plek); lengte > 1; lengte -= 1) {
    const reeks = woorden.slice(plek, plek + lengte).join(' ')
    if (groepen.some((groep) => groep.includes(reeks))) return lengte
  }
  return 1
}
