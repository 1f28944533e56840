import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { alsOpmerking, historienaam, selectAlgemeen, selectHistorienaam } from './historienaam'
import { kladVerslagSleutel } from './schema'
import { type Botsing, bewaarVersie } from './versies'

/** What every change of an item carries: which item, and the versie that the person started from (security.md K2). */
export const bewerkingSchema = {
  id: z.uuid(),
  versie: z.coerce.number().int().min(1).max(2_000_000_000),
  /** Why, in a few words; stands with the versie. */
  reden: z.string().trim().max(300, 'Houd de reden korter dan 300 tekens.').optional(),
}

/** What a save answers. A conflict keeps both texts: `jouw` is stored as a versie of aard BOTSING. */
export type Opgeslagen =
  | { uitkomst: 'OPGESLAGEN'; versie: number; slug: string }
  | { uitkomst: 'VOORSTEL'; slug: string }
  | { uitkomst: 'BOTSING'; botsing: Botsing; slug: string }

type Bewaren = {
  db: Db
  actor: Actor
  /** the item as it was loaded */
  subject: { id: string; ref: string; slug: string }
  input: { versie: number; reden?: string | undefined }
  /** the whole new content as the form gave it: what is stored as the versie */
  inhoud: Prisma.InputJsonObject
  /** raises the item's versie where it still is `van`; gives the number of rows changed (0 or 1) */
  verhoog: (van: number) => Promise<{ count: number }>
  /** writes the content; runs only when `verhoog` succeeded */
  schrijf: () => Promise<unknown>
}

/**
 * Saves an item unless somebody else saved it meanwhile: `UPDATE … WHERE id AND versie`, never check-then-save.
 * Each save is a versie; the loser of a conflict gets both texts and his own is kept too.
 */
export async function slaOp({
  db,
  actor,
  subject,
  input,
  inhoud,
  verhoog,
  schrijf,
}: Bewaren): Promise<Opgeslagen> {
  const { count } = await verhoog(input.versie)
  if (count === 0) return bewaarBotsing(db, actor, subject, inhoud, input.versie)
  await schrijf()
  const versie = input.versie + 1
  await bewaarVersie(db, actor, { item: subject.ref, nummer: versie, inhoud, reden: input.reden })
  return { uitkomst: 'OPGESLAGEN', versie, slug: subject.slug }
}

/** `verhoog` for items with a Publicatie row: also sets its titel, zichtbaarheid or netwerk. */
export const verhoogPublicatie =
  (db: Db, id: string, data: Prisma.PublicatieUncheckedUpdateManyInput = {}) =>
  (van: number) =>
    db.publicatie.updateMany({ where: { id, versie: van }, data: { ...data, versie: van + 1 } })

/** Lays a change of a verantwoordelijke aside until the redactie takes it over. */
export async function bewaarVoorstel({
  db,
  actor,
  subject,
  input,
  inhoud,
}: Omit<Bewaren, 'verhoog' | 'schrijf'>): Promise<Opgeslagen> {
  await bewaarVersie(db, actor, {
    item: subject.ref,
    nummer: input.versie,
    inhoud,
    aard: 'VOORSTEL',
    reden: input.reden,
  })
  return { uitkomst: 'VOORSTEL', slug: subject.slug }
}

async function bewaarBotsing(
  db: Db,
  actor: Actor,
  subject: Bewaren['subject'],
  jouw: Prisma.InputJsonObject,
  begonnen: number,
): Promise<Opgeslagen> {
  const laatste = await db.versie.findFirst({
    where: { item: subject.ref, aard: 'OPGESLAGEN' },
    orderBy: [{ nummer: 'desc' }],
    relationLoadStrategy: 'join',
    select: { nummer: true, inhoud: true, createdAt: true, gebruiker: { select: selectHistorienaam } },
  })
  const nummer = laatste?.nummer ?? 1
  const begin = begonnen < nummer ? await leesBegin(db, subject.ref, begonnen) : null
  await bewaarVersie(db, actor, { item: subject.ref, nummer, inhoud: jouw, aard: 'BOTSING' })
  const botsing: Botsing = {
    versie: nummer,
    door: laatste?.gebruiker ? historienaam(laatste.gebruiker) : null,
    op: (laatste?.createdAt ?? new Date(0)).toISOString(),
    hun: jsonObject(laatste?.inhoud),
    jouw: jsonObject(jouw),
    begin,
  }
  return { uitkomst: 'BOTSING', botsing, slug: subject.slug }
}

/** What the person started from: with it, a change that only one of the two made needs no question. */
async function leesBegin(db: Db, item: string, nummer: number) {
  const versies = await db.versie.findMany({
    where: { item, nummer, aard: 'OPGESLAGEN' },
    take: 2,
    select: { inhoud: true },
  })
  // Of two texts with one number nobody knows which one it was.
  return versies.length === 1 ? jsonObject(versies[0]?.inhoud) : null
}

const jsonObject = (value: unknown) => z.record(z.string(), z.json()).catch({}).parse(value)

/** Removes the draft that belonged to a form, once the form is saved. */
export async function ruimKladOp(db: Db, actor: Actor, sleutel: string): Promise<void> {
  const gebruikerId = actorId(actor)
  const sleutels = [sleutel, kladVerslagSleutel(sleutel)]
  if (gebruikerId) await db.klad.deleteMany({ where: { gebruikerId, sleutel: { in: sleutels } } })
}

/** The columns of the publicatie that an edit form of the redactie needs, for a Prisma `select`. */
export const selectBewerking = {
  ref: true,
  slug: true,
  titel: true,
  status: true,
  zichtbaarheid: true,
  versie: true,
  auteurId: true,
  opmerkingen: selectAlgemeen,
} satisfies Prisma.PublicatieSelect

/** See `selectBewerking`; with what the redactie remarked, newest first. */
export const alsBewerking = ({
  opmerkingen,
  ...publicatie
}: Prisma.PublicatieGetPayload<{ select: typeof selectBewerking }>) => ({
  ...publicatie,
  opmerkingen: opmerkingen.map(alsOpmerking),
})
