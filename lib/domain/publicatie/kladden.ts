import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { kladVerslagSleutel, kladVorigeSleutel } from './schema'

/** A choice or a link that somebody made and did not save yet goes along with what it names. */
export const volgInKladden = (db: Db, van: string, naar: string): Promise<number> =>
  db.$executeRaw`
    update "Klad" set inhoud = replace(inhoud::text, ${van}, ${naar})::jsonb
     where inhoud::text like ${`%${van}%`}`

const MAX_VORIGE = 10

const veldenSchema = z.record(z.string(), z.json())
export type Velden = z.output<typeof veldenSchema>

/** A draft as it stood at `bewaardOp`, an ISO instant, which also names it. */
export const bewaardSchema = z.object({ inhoud: veldenSchema, bewaardOp: z.iso.datetime() })
export type Bewaard = z.output<typeof bewaardSchema>

const vorigeSchema = z.object({ kladden: z.array(bewaardSchema) })

/** The drafts that another took the place of, out of the row that holds them; the newest first. */
export const alsVorige = (inhoud: unknown): Bewaard[] => vorigeSchema.safeParse(inhoud).data?.kladden ?? []

/** The draft a form offers, with those beside it; null when there is none at all. */
export function metVorige(klad: Bewaard | null, vorige: Bewaard[]) {
  if (klad === null && vorige.length === 0) return null
  return { inhoud: klad?.inhoud ?? null, bewaardOp: klad?.bewaardOp ?? '', vorige }
}

/** Keeps drafts beside the one of the form: nothing that was typed goes because something else is typed. */
export async function legOpzij(db: Db, gebruikerId: string, sleutel: string, erbij: readonly Bewaard[]) {
  if (erbij.length === 0) return
  const vorige = await leesVorige(db, gebruikerId, sleutel)
  const nieuw = erbij.filter((een) => !vorige.some(({ bewaardOp }) => bewaardOp === een.bewaardOp))
  // The report of a file is about the draft that lies beside now.
  await db.klad.deleteMany({ where: { gebruikerId, sleutel: kladVerslagSleutel(sleutel) } })
  if (nieuw.length > 0) await zetVorige(db, gebruikerId, sleutel, [...nieuw, ...vorige])
}

export async function haalVorigeWeg(db: Db, gebruikerId: string, sleutel: string, bewaardOp: string) {
  const vorige = await leesVorige(db, gebruikerId, sleutel)
  const over = vorige.filter((een) => een.bewaardOp !== bewaardOp)
  if (over.length > 0) await zetVorige(db, gebruikerId, sleutel, over)
  else await db.klad.deleteMany({ where: { gebruikerId, sleutel: kladVorigeSleutel(sleutel) } })
}

export async function zetVorige(db: Db, gebruikerId: string, van: string, kladden: readonly Bewaard[]) {
  const sleutel = kladVorigeSleutel(van)
  const inhoud = { kladden: kladden.slice(0, MAX_VORIGE) }
  await db.klad.upsert({
    where: { gebruikerId_sleutel: { gebruikerId, sleutel } },
    create: { gebruikerId, sleutel, inhoud },
    update: { inhoud },
  })
}

async function leesVorige(db: Db, gebruikerId: string, van: string): Promise<Bewaard[]> {
  const rij = await db.klad.findUnique({
    where: { gebruikerId_sleutel: { gebruikerId, sleutel: kladVorigeSleutel(van) } },
    select: { inhoud: true },
  })
  return alsVorige(rij?.inhoud)
}
