import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import type { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { dagVan } from './controle'
import { csvbestand, MEESTE_RIJEN, slotregel } from './csvbestand'

/** The columns of a file, in their order: the heading, and what stands under it. */
export type Kolommen<Rij> = Readonly<Record<string, (rij: Rij) => string | null>>

type Vraag<Filter> = { db: Db; actor: Actor; filter: Filter; now: Date; hoogstens: number }

type Spec<Schema extends z.ZodType, Rij> = {
  /** '<noun>.export', as it stands in the logboek */
  name: string
  /** what the file is called: 'bronnen' */
  bestand: string
  input: Schema
  authorize: (actor: Actor) => boolean
  /** For a file that names people: throws when the password was not given a moment ago (security.md E1, S6). */
  vooraf?: (actor: Actor, now: Date) => void
  kolommen: Kolommen<Rij>
  /** What to do to see the rows that a file cannot hold. */
  raad?: string
  /** The rows in the order of the screen, at most `hoogstens`; `totaal` when there may be more. */
  lees: (vraag: Vraag<z.output<Schema>>) => Promise<{ rijen: readonly Rij[]; totaal?: number }>
}

const RAAD = 'Kies een filter en download dan opnieuw.'

/**
 * Takes a list along: filtered and in order as on the screen, as a CSV file. It stands in the logboek, and a file that
 * does not hold everything says so at its end. Out: the file and its name.
 */
export const defineLijstexport = <Schema extends z.ZodType, Rij>(spec: Spec<Schema, Rij>) =>
  defineCommand({
    name: spec.name,
    input: spec.input,
    load: nothing,
    authorize: spec.authorize,
    run: async ({ db, actor, input, now, note }) => {
      spec.vooraf?.(actor, now)
      const gelezen = await spec.lees({ db, actor, filter: input, now, hoogstens: MEESTE_RIJEN })
      const rijen = gelezen.rijen.slice(0, MEESTE_RIJEN)
      const totaal = gelezen.totaal ?? gelezen.rijen.length
      note({ aantal: rijen.length, totaal })
      const velden = Object.values(spec.kolommen)
      return {
        bestandsnaam: `${spec.bestand}-${dagVan(now)}.csv`,
        csv: csvbestand(Object.keys(spec.kolommen), [
          ...rijen.map((rij) => velden.map((veld) => veld(rij) ?? '')),
          ...slotregel(rijen.length, totaal, spec.raad ?? RAAD),
        ]),
      }
    },
    // Nothing changes.
    reindexes: () => null,
  })
