import 'server-only'
import type { CommandSpec, Reindex, RunContext } from '@/lib/kernel/define-command'
import { parseInput } from '@/lib/kernel/parse-input'
import type { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { updateBegrip } from '../begrippen/update-begrip'
import { updateBron } from '../bronnen/update-bron'
import { updateConsultatielijn } from '../consultatielijnen/update-consultatielijn'
import { updateKennisvraag } from '../kennisvragen/update-kennisvraag'
import { updateNieuwsbericht } from '../nieuwsberichten/update-nieuwsbericht'
import { updatePraktijkverhaal } from '../praktijkverhalen/update-praktijkverhaal'
import { REF_VOORVOEGSEL } from '../publicatie/nieuwe-publicatie'
import type { Opgeslagen } from '../publicatie/opslaan'
import { soortSchema } from '../publicatie/schema'
import { metBekendeBijeenkomsten } from '../scholingen/bijeenkomsten'
import { updateScholing } from '../scholingen/update-scholing'
import { updateKenniskaart } from '../themadossiers/update-kenniskaart'
import { updateOnderdeel } from '../themadossiers/update-onderdeel'
import { updateThemadossier } from '../themadossiers/update-themadossier'
import { type Doel, vindKenniskaart, vindOnderdeel, vindPublicatie } from './doel'

export type Inhoud = Record<string, unknown>

/** What `run` of a command gets, but for its own input and subject. */
export type Omgeving = Omit<RunContext<unknown, unknown>, 'input' | 'subject'>

type Terugzetbaar = {
  /** The item as it is now; null when there is none with this ref. */
  vind: (db: Db, ref: string) => Promise<Doel | null>
  /** Where an old text needs more than its own fields to be saved. */
  vulAan?: (db: Db, id: string, inhoud: Inhoud) => Promise<Inhoud>
  /**
   * Saves `invoer` exactly as the form of the noun would: same schema, same rights, same side effects. Null when that
   * command does not let this actor. Throws what the command throws.
   */
  slaOp: (omgeving: Omgeving, invoer: Inhoud) => Promise<Uitkomst | null>
}

type Uitkomst = { opgeslagen: Opgeslagen; verouderd: Reindex[] }

// The update commands differ in their types, and a list can hold only what they share.
const doorOpdracht =
  <Schema extends z.ZodType, Subject, Result extends Opgeslagen>({
    spec,
  }: {
    spec: CommandSpec<Schema, Subject, Result>
  }): Terugzetbaar['slaOp'] =>
  async (omgeving, invoer) => {
    const input = parseInput(spec.input, invoer)
    const subject = await spec.load({ ...omgeving, input })
    if (!isGevonden(subject) || !spec.authorize(omgeving.actor, subject, input)) return null
    const opgeslagen = await spec.run({ ...omgeving, input, subject })
    return { opgeslagen, verouderd: [spec.reindexes?.(subject, opgeslagen) ?? []].flat() }
  }

const isGevonden = <Subject>(subject: Subject): subject is Exclude<Subject, null | undefined> =>
  subject !== null && subject !== undefined

const PER_SOORT: Record<PublicatieSoort, Omit<Terugzetbaar, 'vind'>> = {
  THEMADOSSIER: { slaOp: doorOpdracht(updateThemadossier) },
  PRAKTIJKVERHAAL: { slaOp: doorOpdracht(updatePraktijkverhaal) },
  SCHOLING: { slaOp: doorOpdracht(updateScholing), vulAan: metBekendeBijeenkomsten },
  NIEUWSBERICHT: { slaOp: doorOpdracht(updateNieuwsbericht) },
  BRON: { slaOp: doorOpdracht(updateBron) },
  CONSULTATIELIJN: { slaOp: doorOpdracht(updateConsultatielijn) },
  BEGRIP: { slaOp: doorOpdracht(updateBegrip) },
  KENNISVRAAG: { slaOp: doorOpdracht(updateKennisvraag) },
}

const PER_VOORVOEGSEL = new Map<string, Terugzetbaar>([
  ['dossierdeel', { vind: vindOnderdeel, slaOp: doorOpdracht(updateOnderdeel) }],
  ['kenniskaart', { vind: vindKenniskaart, slaOp: doorOpdracht(updateKenniskaart) }],
  ...soortSchema.options.map((soort): [string, Terugzetbaar] => [
    REF_VOORVOEGSEL[soort],
    { vind: vindPublicatie(soort), ...PER_SOORT[soort] },
  ]),
])

/** How a text of the item with this ref goes back; undefined for items that have no such thing. */
export const terugzetbaarVoor = (ref: string): Terugzetbaar | undefined =>
  PER_VOORVOEGSEL.get(ref.slice(0, ref.indexOf('/')))
