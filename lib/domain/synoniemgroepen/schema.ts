import { z } from '@/lib/kernel/zod'
import { optioneleRef, regelLijst } from '../publicatie/schema'

const uniek = (termen: string[]) => {
  const gezien = new Map(termen.map((term) => [term.toLocaleLowerCase('nl'), term]))
  return [...gezien.values()]
}

/** What the redactie fills in about a group of words that mean the same; at least two different ones. */
export const synoniemgroepVelden = {
  termen: regelLijst('dit woord', 80, 50)
    .transform(uniek)
    .refine((termen) => termen.length >= 2, 'Vul minstens twee verschillende woorden in, elk op een regel.'),
  verwijstNaar: optioneleRef,
  /** who types one of the other words also finds the first, not the other way round */
  eenrichting: z.boolean().default(false),
  actief: z.boolean().default(false),
}
