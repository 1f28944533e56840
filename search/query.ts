import 'server-only'
import { regel } from '@/lib/domain/publicatie/schema'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { SearchEngine, Zoekantwoord } from './engine'
import { beantwoord } from './engines/choose'
import { vergeetTaalkennis } from './engines/postgres/taalkennis'

export type { Facet, FragmentDeel, Zoekresultaat } from './engine'

/** What was asked, and what the engine answered. */
export type Zoekuitslag = Zoekantwoord & {
  zoekvraag: string
  pagina: number
  perPagina: number
  duurMs: number
  motor: SearchEngine['naam']
  /** the simple engine answered in the place of the better one */
  eenvoudig?: boolean
}

const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+$/, 'Kies een waarde uit de lijst.')
const getal = (max: number, zin: string) => z.coerce.number(zin).int(zin).min(1, zin).max(max, zin)

/** The only way from the portal into search: every answer is narrowed to what the actor may read. */
export const searchPortal = defineQuery({
  name: 'zoeken.search',
  input: z.strictObject({
    tekst: regel('een zoekvraag', 300),
    soort: z.enum(ZOEK_SOORTEN, 'Deze soort bestaat niet.').nullable().default(null),
    doelgroep: slug.nullable().default(null),
    netwerk: slug.nullable().default(null),
    werkvorm: slug.nullable().default(null),
    vorm: z.enum(['FYSIEK', 'ONLINE', 'HYBRIDE'], 'Deze vorm bestaat niet.').nullable().default(null),
    gecontroleerd: z.boolean().default(false),
    pagina: getal(1_000, 'Kies een pagina van 1 tot en met 1000.').default(1),
    perPagina: getal(50, 'Kies 1 tot en met 50 resultaten per pagina.').default(10),
  }),
  authorize: everyone,
  run: async ({ actor, input }): Promise<Zoekuitslag> => {
    const begin = performance.now()
    const { antwoord, motor, eenvoudig } = await beantwoord((engine) => engine.search(actor, input))
    const { tekst, pagina, perPagina } = input
    return {
      ...antwoord,
      zoekvraag: tekst,
      pagina,
      perPagina,
      duurMs: Math.round(performance.now() - begin),
      motor,
      eenvoudig,
    }
  },
})

/** Whoever just changed a synonym group and wants to see what it does need not wait the five seconds of other readers. */
export const readSynonymsAnew = (): void => vergeetTaalkennis()

/** What somebody who is still typing may mean: titles that the actor may read, at most eight. Nothing is kept of it. */
export const searchSuggesties = defineQuery({
  name: 'zoeken.suggest',
  input: z.strictObject({ tekst: regel('een zoekvraag', 300) }),
  authorize: everyone,
  run: async ({ actor, input }) => {
    const { antwoord } = await beantwoord((engine) => engine.suggest(actor, input.tekst, 8))
    return antwoord
  },
})
