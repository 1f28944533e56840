import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { alsVorige, type Bewaard, type Velden, zetVorige } from '../publicatie/kladden'
import { kladVerslagSleutel, kladVorigeSleutel } from '../publicatie/schema'
import { type Importverslag, importverslagSchema } from '../teksten/importverslag'

const veldenSchema = z.record(z.string(), z.json())

export type Kladden = {
  klad: Bewaard | null
  /** of the file the draft began with */
  verslag: Importverslag | null
  /** drafts that another took the place of, the newest first */
  vorige: Bewaard[]
}

const selectKlad = { sleutel: true, inhoud: true, updatedAt: true } as const
type Rij = Prisma.KladGetPayload<{ select: typeof selectKlad }>
const vanFormulier = (sleutel: string) => ({
  sleutel: { in: [sleutel, kladVerslagSleutel(sleutel), kladVorigeSleutel(sleutel)] },
})

/** All that one person keeps with a form, in one statement. `bewaardOp` is an ISO instant. */
export async function leesKladden(db: Db, actor: Actor, sleutel: string): Promise<Kladden> {
  const gebruikerId = actorId(actor)
  if (gebruikerId === null) return alsKladden([], sleutel)
  const where = { gebruikerId, ...vanFormulier(sleutel) }
  return alsKladden(await db.klad.findMany({ where, select: selectKlad }), sleutel)
}

/**
 * The same with the person's own change of `item` that still waits for the redactie, from which the form goes on; null
 * for a text that is not there yet. One statement.
 */
export async function leesEigenWerk(db: Db, actor: Actor, sleutel: string, item: string | null) {
  const gebruikerId = actorId(actor)
  if (gebruikerId === null) return { ...alsKladden([], sleutel), voorstel: null }
  const eigen = await db.gebruiker.findUniqueOrThrow({
    where: { id: gebruikerId },
    select: {
      kladden: { where: vanFormulier(sleutel), select: selectKlad },
      versies: {
        where: { item: item ?? '', aard: 'VOORSTEL' },
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { inhoud: true, createdAt: true },
      },
    },
    relationLoadStrategy: 'join',
  })
  const [voorstel] = eigen.versies
  return {
    ...alsKladden(eigen.kladden, sleutel),
    voorstel: voorstel
      ? { inhoud: veldenSchema.catch({}).parse(voorstel.inhoud), op: voorstel.createdAt }
      : null,
  }
}

function alsKladden(rijen: readonly Rij[], sleutel: string): Kladden {
  const rij = (naam: string) => rijen.find((een) => een.sleutel === naam)
  const klad = rij(sleutel)
  const inhoud = veldenSchema.safeParse(klad?.inhoud)
  return {
    klad: klad && inhoud.success ? { inhoud: inhoud.data, bewaardOp: klad.updatedAt.toISOString() } : null,
    verslag: importverslagSchema.safeParse(rij(kladVerslagSleutel(sleutel))?.inhoud).data ?? null,
    vorige: alsVorige(rij(kladVorigeSleutel(sleutel))?.inhoud),
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
  if (klad) await zetVorige(db, gebruikerId, sleutel, [klad, ...vorige])
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
