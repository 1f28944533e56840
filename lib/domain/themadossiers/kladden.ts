import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { kladVerslagSleutel } from '../publicatie/schema'
import { type Importverslag, importverslagSchema } from '../teksten/importverslag'

// Beside the draft and its report stand the drafts of the same person that it took the place of.
const vorigeSleutel = (sleutel: string) => `${sleutel}:vorige`

const MAX_VORIGE = 5

const veldenSchema = z.record(z.string(), z.json())
type Velden = z.output<typeof veldenSchema>
type Bewaard = { inhoud: Velden; bewaardOp: string }

const vorigeSchema = z.object({
  kladden: z.array(z.object({ inhoud: veldenSchema, bewaardOp: z.iso.datetime() })),
})

export type Kladden = {
  klad: Bewaard | null
  /** of the file the draft began with */
  verslag: Importverslag | null
  /** drafts that another took the place of, the newest first */
  vorige: Bewaard[]
}

/** All that one person keeps with a form, in one statement. `bewaardOp` is an ISO instant. */
export async function leesKladden(db: Db, actor: Actor, sleutel: string): Promise<Kladden> {
  const gebruikerId = actorId(actor)
  if (gebruikerId === null) return { klad: null, verslag: null, vorige: [] }
  const rijen = await db.klad.findMany({
    where: { gebruikerId, sleutel: { in: [sleutel, kladVerslagSleutel(sleutel), vorigeSleutel(sleutel)] } },
    select: { sleutel: true, inhoud: true, updatedAt: true },
  })
  const rij = (naam: string) => rijen.find((een) => een.sleutel === naam)
  const klad = rij(sleutel)
  const inhoud = veldenSchema.safeParse(klad?.inhoud)
  return {
    klad: klad && inhoud.success ? { inhoud: inhoud.data, bewaardOp: klad.updatedAt.toISOString() } : null,
    verslag: importverslagSchema.safeParse(rij(kladVerslagSleutel(sleutel))?.inhoud).data ?? null,
    vorige: vorigeSchema.safeParse(rij(vorigeSleutel(sleutel))?.inhoud).data?.kladden ?? [],
  }
}

/** Puts `inhoud` in the place of the draft; the draft that stood there is kept with the earlier ones. */
export async function vervangKlad(
  db: Db,
  gebruikerId: string,
  sleutel: string,
  kladden: Kladden,
  inhoud: Velden,
) {
  const { klad, vorige } = kladden
  await zet(db, gebruikerId, sleutel, inhoud)
  if (klad)
    await zet(db, gebruikerId, vorigeSleutel(sleutel), { kladden: [klad, ...vorige].slice(0, MAX_VORIGE) })
}

export const zetVerslag = (db: Db, gebruikerId: string, sleutel: string, verslag: Importverslag) =>
  zet(db, gebruikerId, kladVerslagSleutel(sleutel), verslag)

/** Removes the report, once the draft it belongs to is saved, thrown away or replaced. */
export async function ruimVerslagOp(db: Db, actor: Actor, sleutel: string): Promise<void> {
  const gebruikerId = actorId(actor)
  if (gebruikerId) await db.klad.deleteMany({ where: { gebruikerId, sleutel: kladVerslagSleutel(sleutel) } })
}

async function zet(
  db: Db,
  gebruikerId: string,
  sleutel: string,
  inhoud: Velden | Importverslag,
): Promise<void> {
  await db.klad.upsert({
    where: { gebruikerId_sleutel: { gebruikerId, sleutel } },
    create: { gebruikerId, sleutel, inhoud },
    update: { inhoud },
  })
}
