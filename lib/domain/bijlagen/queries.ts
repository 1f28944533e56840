import 'server-only'
import { actorId, everyone, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { selectForPolicy, visiblePublicatie } from '../publicatie/policy'
import { HUIDIGE_TEKSTEN, leesGebruik, noemersVan, selectNoemers } from './gebruik'
import { canEditBijlagen, visibleBijlage } from './policy'

const kolommen = {
  id: true,
  soort: true,
  titel: true,
  alt: true,
  toegankelijk: true,
  andereVorm: true,
  breedte: true,
  hoogte: true,
  bestand: { select: { bytes: true } },
} satisfies Prisma.BijlageSelect

/** The list of files of an item, for the `select` of its publicatie: it costs a page no statement of its own. */
export const selectBijlagen = {
  where: { verwijderdOp: null, inTekst: false, isOpname: false },
  orderBy: { id: 'asc' },
  select: kolommen,
} satisfies Prisma.Publicatie$bijlagenArgs

type Rij = Prisma.BijlageGetPayload<{ select: typeof kolommen }>

/** A file as a reader sees it; `bytes` is its size. */
export const alsBijlage = ({ bestand, ...bijlage }: Rij) => ({ ...bijlage, bytes: bestand.bytes })
export type BijlageDto = ReturnType<typeof alsBijlage>

/** The files of a bron, which stand as links beside it wherever it is named. */
export const selectBronbijlagen = {
  where: { verwijderdOp: null },
  orderBy: { id: 'asc' },
  select: {
    id: true,
    soort: true,
    titel: true,
    toegankelijk: true,
    andereVorm: true,
    bestand: { select: { bytes: true } },
  },
} satisfies Prisma.Publicatie$bijlagenArgs
type Bronrij = Prisma.BijlageGetPayload<Pick<typeof selectBronbijlagen, 'select'>>
export const alsBronbijlage = ({ bestand, ...bijlage }: Bronrij) => ({ ...bijlage, bytes: bestand.bytes })
export type BronbijlageDto = ReturnType<typeof alsBronbijlage>

/** The words of an item's files, for the `select` of its publicatie and for its search document. */
export const selectBijlagetekst = {
  where: { verwijderdOp: null, isOpname: false },
  orderBy: { id: 'asc' },
  select: { titel: true, alt: true, tekst: true },
} satisfies Prisma.Publicatie$bijlagenArgs
type Woorden = { titel: string; alt: string | null; tekst: string | null }
export const bijlagetekst = (bijlagen: readonly Woorden[]): string =>
  bijlagen.flatMap(({ titel, alt, tekst }) => [titel, alt ?? '', tekst ?? '']).join('\n')

/** What is sent when somebody opens a file: where its bytes lie, and what they are. Null when it does not exist for this actor. */
export const findBijlage = defineQuery({
  name: 'bijlage.find',
  input: z.object({ id: z.uuid() }),
  authorize: everyone,
  run: async ({ db, actor, input: { id }, now }) => {
    const bijlage = await db.bijlage.findFirst({
      where: { AND: [{ id }, visibleBijlage(actor, now)] },
      select: {
        soort: true,
        titel: true,
        publicatieId: true,
        bestandsnaam: true,
        bestand: { select: { sleutel: true, bytes: true, mediatype: true, sha256: true } },
      },
      relationLoadStrategy: 'join',
    })
    if (!bijlage) return null
    const { bestand, ...rest } = bijlage
    return { ...rest, ...bestand }
  },
})

/** A file that is coming in pieces, for who began it; null for everybody else. */
export const findUpload = defineQuery({
  name: 'upload.find',
  input: z.object({ id: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { id } }) =>
    db.upload.findFirst({
      where: { id, gebruikerId: { in: [actorId(actor) ?? []].flat() } },
      select: { id: true, publicatieId: true, naam: true, bytes: true, ontvangen: true, delen: true },
    }),
})

/** An item with all its files, for who keeps them; null when this actor may not. What was taken off comes last. */
export const findBijlagenVoorBeheer = defineQuery({
  name: 'bijlage.findVoorBeheer',
  input: z.object({ publicatieId: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const publicatie = await db.publicatie.findFirst({
      where: { AND: [{ id: input.publicatieId }, visiblePublicatie(actor)] },
      select: {
        ...selectForPolicy,
        id: true,
        slug: true,
        titel: true,
        uploads: {
          where: { gebruikerId: { in: [actorId(actor) ?? []].flat() } },
          orderBy: { id: 'asc' },
          select: { id: true, naam: true, gewijzigd: true, bytes: true, ontvangen: true },
        },
        bijlagen: {
          orderBy: { id: 'asc' },
          select: {
            ...kolommen,
            inTekst: true,
            isOpname: true,
            verwijderdOp: true,
            createdAt: true,
            gebruiker: { select: { naam: true } },
          },
        },
      },
      relationLoadStrategy: 'join',
    })
    if (!publicatie || !canEditBijlagen(actor, publicatie)) return null
    const { id, soort, slug, titel } = publicatie
    const bijlagen = publicatie.bijlagen.map(
      ({ verwijderdOp, createdAt, gebruiker, inTekst, isOpname, ...rij }) => ({
        ...alsBijlage(rij),
        inTekst,
        isOpname,
        isVerwijderd: verwijderdOp !== null,
        op: createdAt.toISOString(),
        door: gebruiker?.naam ?? null,
      }),
    )
    return {
      item: { id, soort, slug, titel },
      uploads: publicatie.uploads,
      bijlagen: bijlagen.filter(({ isVerwijderd, inTekst }) => !isVerwijderd && !inTekst),
      inTekst: bijlagen.filter(({ isVerwijderd, inTekst }) => !isVerwijderd && inTekst),
      verwijderd: bijlagen.filter(({ isVerwijderd }) => isVerwijderd),
    }
  },
})

/** A file with every place that shows it, for who keeps it; null when this actor may not. */
export const findGebruik = defineQuery({
  name: 'bijlage.findGebruik',
  input: z.object({ id: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { id } }) => {
    const rij = await db.bijlage.findFirst({
      where: { id, publicatie: visiblePublicatie(actor) },
      select: {
        ...kolommen,
        inTekst: true,
        verwijderdOp: true,
        publicatie: {
          select: { ...selectForPolicy, slug: true, titel: true, bron: { select: selectNoemers } },
        },
      },
      relationLoadStrategy: 'join',
    })
    if (!rij || !canEditBijlagen(actor, rij.publicatie)) return null
    const { publicatie, inTekst, verwijderdOp, ...bijlage } = rij
    const isWeg = verwijderdOp !== null
    const gebruik = await leesGebruik(db, actor, {
      id,
      eigen: inTekst || isWeg ? null : publicatie.id,
      viaBron: isWeg ? [] : noemersVan(publicatie.bron),
    })
    const { id: itemId, soort, slug, titel } = publicatie
    return {
      bijlage: { ...alsBijlage(bijlage), inTekst, isWeg },
      item: { id: itemId, soort, slug, titel },
      ...gebruik,
    }
  },
})
export type GebruikDto = NonNullable<Awaited<ReturnType<typeof findGebruik>>>

const ids = z.array(z.object({ id: z.uuid() }))

/** The files of other items that a text of this item shows or links to: they follow the item whose they are. */
export async function listGeleendeBijlagen(db: Db, publicatieId: string) {
  const gevonden = ids.parse(
    await db.$queryRaw`
      select distinct b.id from ${HUIDIGE_TEKSTEN} h
        cross join lateral regexp_matches(h.woorden, ${UUID}, 'g') as genoemd
        join "Bijlage" b on b.id = genoemd[1]::uuid
      where h.id = ${publicatieId}::uuid and b."publicatieId" <> h.id and b."verwijderdOp" is null`,
  )
  if (gevonden.length === 0) return []
  return db.bijlage.findMany({
    where: { id: { in: gevonden.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      titel: true,
      publicatie: { select: { titel: true, status: true, zichtbaarheid: true } },
    },
    relationLoadStrategy: 'join',
  })
}
const UUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}'
