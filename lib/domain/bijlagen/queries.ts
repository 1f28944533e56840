import 'server-only'
import { everyone, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { selectForPolicy, visiblePublicatie } from '../publicatie/policy'
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
  where: { verwijderdOp: null, inTekst: false },
  orderBy: { id: 'asc' },
  select: kolommen,
} satisfies Prisma.Publicatie$bijlagenArgs

type Rij = Prisma.BijlageGetPayload<{ select: typeof kolommen }>

/** A file as a reader sees it; `bytes` is its size. */
export const alsBijlage = ({ bestand, ...bijlage }: Rij) => ({ ...bijlage, bytes: bestand.bytes })
export type BijlageDto = ReturnType<typeof alsBijlage>

/** The words of an item's files, for the `select` of its publicatie and for its search document. */
export const selectBijlagetekst = {
  where: { verwijderdOp: null },
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
  run: async ({ db, actor, input: { id } }) => {
    const bijlage = await db.bijlage.findFirst({
      where: { AND: [{ id }, visibleBijlage(actor)] },
      select: {
        soort: true,
        bestandsnaam: true,
        bestand: { select: { sleutel: true, bytes: true, mediatype: true } },
      },
      relationLoadStrategy: 'join',
    })
    return bijlage && { soort: bijlage.soort, bestandsnaam: bijlage.bestandsnaam, ...bijlage.bestand }
  },
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
        bijlagen: {
          where: { inTekst: false },
          orderBy: { id: 'asc' },
          select: { ...kolommen, verwijderdOp: true, createdAt: true, gebruiker: { select: { naam: true } } },
        },
      },
      relationLoadStrategy: 'join',
    })
    if (!publicatie || !canEditBijlagen(actor, publicatie)) return null
    const { id, soort, slug, titel } = publicatie
    const bijlagen = publicatie.bijlagen.map(({ verwijderdOp, createdAt, gebruiker, ...rij }) => ({
      ...alsBijlage(rij),
      isVerwijderd: verwijderdOp !== null,
      op: createdAt.toISOString(),
      door: gebruiker?.naam ?? null,
    }))
    return {
      item: { id, soort, slug, titel },
      bijlagen: bijlagen.filter(({ isVerwijderd }) => !isVerwijderd),
      verwijderd: bijlagen.filter(({ isVerwijderd }) => isVerwijderd),
    }
  },
})
