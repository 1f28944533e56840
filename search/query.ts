import 'server-only'
import { regel } from '@/lib/domain/publicatie/schema'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import { type Actor, everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { inTime, TooSlowError } from '@/lib/platform/quick-read'
import type { SearchEngine, Zoekantwoord, Zoekopdracht } from './engine'
import { beantwoord } from './engines/choose'
import { vergeetTaalkennis } from './engines/postgres/taalkennis'
import { zoekInKoppen } from './engines/postgres/zoek'

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
  /** there was no time for more than titles and summaries */
  beperkt?: boolean
}

const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+$/, 'Kies een waarde uit de lijst.')
const getal = (max: number, zin: string) => z.coerce.number(zin).int(zin).min(1, zin).max(max, zin)

// Nobody waits two seconds: after the first there is time for a smaller answer.
const GEDULD_MS = 1_300
const EINDE_MS = 1_850

async function beperktAntwoord(error: unknown, actor: Actor, opdracht: Zoekopdracht, verstreken: number) {
  if (!(error instanceof TooSlowError)) throw error
  log().warn({ err: error }, 'zoeken duurt te lang')
  try {
    const antwoord = await inTime(EINDE_MS - verstreken, zoekInKoppen(database(), actor, opdracht))
    return { antwoord, motor: 'postgresql' as const, eenvoudig: false, beperkt: true }
  } catch (nogEens) {
    if (!(nogEens instanceof TooSlowError)) throw nogEens
    throw new RefusedError(
      'Zoeken lukt nu even niet, omdat het erg druk is. Probeer het over een minuut weer.',
    )
  }
}

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
    const verstreken = () => performance.now() - begin
    const { antwoord, motor, eenvoudig, beperkt } = await inTime(
      GEDULD_MS,
      beantwoord((engine) => engine.search(actor, input)),
    )
      .then((gegeven) => ({ ...gegeven, beperkt: false }))
      .catch((error: unknown) => beperktAntwoord(error, actor, input, verstreken()))
    const { tekst, pagina, perPagina } = input
    return {
      ...antwoord,
      zoekvraag: tekst,
      pagina,
      perPagina,
      duurMs: Math.round(verstreken()),
      motor,
      eenvoudig,
      beperkt,
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
    try {
      const gegeven = beantwoord((engine) => engine.suggest(actor, input.tekst, 8))
      return (await inTime(GEDULD_MS, gegeven)).antwoord
    } catch (error) {
      // Who is typing goes on typing.
      if (error instanceof TooSlowError) return []
      throw error
    }
  },
})
