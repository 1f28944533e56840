import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { visiblePublicatie } from '../publicatie/policy'
import { veldlabel } from '../publicatie/versievergelijking'
import { waitsForRedactie } from '../themadossiers/policy'
import type { Doel } from './doel'
import { type Inhoud, terugzetbaarVoor } from './terugzetbaar'

/** An earlier text with the item it can go back to; null when it does not exist or has nowhere to go. */
export async function laadTerugzetting(db: Db, id: string) {
  const oud = await db.versie.findUnique({
    where: { id },
    select: { id: true, item: true, nummer: true, aard: true, inhoud: true },
  })
  const soort = oud && terugzetbaarVoor(oud.item)
  const doel = await soort?.vind(db, oud?.item ?? '')
  return oud && soort && doel ? { oud, soort, doel, publicatie: doel.publicatie } : null
}

export type Terugzetting = NonNullable<Awaited<ReturnType<typeof laadTerugzetting>>>

/** Why this text cannot go back at all, as a sentence; null when it can. */
export function waaromNiet({ oud, doel }: Terugzetting): string | null {
  if (oud.aard === 'VOORSTEL' || oud.aard === 'AFGEHANDELD') {
    return 'Dit is een voorstel. De redactie kan het overnemen of terugsturen, maar niet terugzetten.'
  }
  const staatErNu = oud.aard === 'OPGESLAGEN' && oud.nummer >= doel.versie
  return staatErNu ? 'Deze tekst staat er nu al. Er is niets om terug te zetten.' : null
}

/** Does a text that this actor puts back become a voorstel, as every change of theirs to what readers see? */
export const wachtOpRedactie = (actor: Actor, { publicatie }: Pick<Doel, 'publicatie'>): boolean => {
  const { themadossier } = publicatie
  return themadossier !== null && waitsForRedactie(actor, { ...publicatie, ...themadossier })
}

const inhoudVan = (inhoud: unknown): Inhoud => z.record(z.string(), z.unknown()).catch({}).parse(inhoud)

/**
 * The old text as a form of today would hold it. A field that did not exist yet keeps its present value; a link to
 * something that is gone, or that this actor cannot see, is left out and named in `weggelaten`.
 */
export async function oudeInhoud(db: Db, actor: Actor, { oud, soort, doel }: Terugzetting) {
  const nu = await db.versie.findFirst({
    where: { item: oud.item, aard: 'OPGESLAGEN', nummer: doel.versie },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { inhoud: true },
  })
  const inhoud = { ...inhoudVan(nu?.inhoud), ...inhoudVan(oud.inhoud) }
  const { over, weggelaten } = await zonderVerdwenen(db, actor, inhoud)
  return { inhoud: soort.vulAan ? await soort.vulAan(db, doel.id, over) : over, weggelaten }
}

const idLijst = z.array(z.uuid()).min(1)

async function zonderVerdwenen(db: Db, actor: Actor, inhoud: Inhoud) {
  const lijsten = Object.entries(inhoud).flatMap(([veld, waarde]) => {
    const ids = veld.endsWith('Ids') ? idLijst.safeParse(waarde) : null
    return ids?.success ? [{ veld, ids: ids.data }] : []
  })
  const er = await bestaande(
    db,
    actor,
    lijsten.flatMap(({ ids }) => ids),
  )
  const over: Inhoud = { ...inhoud }
  const weggelaten: string[] = []
  for (const { veld, ids } of lijsten) {
    over[veld] = ids.filter((id) => er.has(id))
    if (ids.some((id) => !er.has(id))) weggelaten.push(veldlabel(veld))
  }
  return { over, weggelaten }
}

async function bestaande(db: Db, actor: Actor, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const lijst = Prisma.sql`(${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`
  const keuzes = await db.$queryRaw`
    SELECT id::text FROM "Doelgroep" WHERE id IN ${lijst}
    UNION ALL SELECT id::text FROM "Discipline" WHERE id IN ${lijst}
    UNION ALL SELECT id::text FROM "Niveau" WHERE id IN ${lijst}
    UNION ALL SELECT id::text FROM "Domein" WHERE id IN ${lijst}
    UNION ALL SELECT id::text FROM "Netwerk" WHERE id IN ${lijst}`
  const publicaties = await db.publicatie.findMany({
    where: { id: { in: ids }, AND: [visiblePublicatie(actor)] },
    select: { id: true },
  })
  return new Set([...rijen.parse(keuzes), ...publicaties].map(({ id }) => id))
}

const rijen = z.array(z.object({ id: z.string() }))
