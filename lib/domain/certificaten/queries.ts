import 'server-only'
import { actorId, everyone, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { slugSchema } from '../publicatie/schema'
import { certificaatcodeSchema } from './schema'

const selectCertificaat = {
  certificaatcode: true,
  gebruiker: { select: { naam: true } },
  scholing: {
    select: {
      organisatorRol: true,
      publicatie: { select: { titel: true, slug: true } },
      bijeenkomsten: { select: { begin: true, einde: true }, orderBy: { begin: 'asc' } },
    },
  },
} satisfies Prisma.InschrijvingSelect

/** A certificate exists for who was there, once the last date is over. */
const metCertificaat = (now: Date): Prisma.InschrijvingWhereInput => ({
  certificaatcode: { not: null },
  scholing: { bijeenkomsten: { some: {}, every: { einde: { lte: now } } } },
})

/** One's own certificate of a scholing; null for who has none (yet). */
export const findEigenCertificaat = defineQuery({
  name: 'certificaat.findEigen',
  input: z.object({ slug: slugSchema.max(120) }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { slug }, now }) => {
    const rij = await db.inschrijving.findFirst({
      relationLoadStrategy: 'join',
      where: {
        AND: [
          metCertificaat(now),
          { gebruikerId: { in: [actorId(actor) ?? []].flat() } },
          { scholing: { publicatie: { slug, soort: 'SCHOLING' } } },
        ],
      },
      select: selectCertificaat,
    })
    if (!rij?.certificaatcode) return null
    const { bijeenkomsten, organisatorRol, publicatie } = rij.scholing
    return {
      naam: rij.gebruiker.naam,
      code: rij.certificaatcode,
      ...publicatie,
      organisatorRol,
      bijeenkomsten,
    }
  },
})

/**
 * What anybody may check who holds a certificate: that it is valid, of which scholing and days, and the initials; never
 * the name. Null when there is none with this code (any more).
 */
export const findCertificaat = defineQuery({
  name: 'certificaat.find',
  input: z.object({ code: certificaatcodeSchema }),
  authorize: everyone,
  run: async ({ db, input: { code }, now }) => {
    const rij = await db.inschrijving.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [metCertificaat(now), { certificaatcode: code }] },
      select: selectCertificaat,
    })
    if (!rij) return null
    const { bijeenkomsten, publicatie } = rij.scholing
    return {
      code,
      titel: publicatie.titel,
      dagen: bijeenkomsten.map(({ begin }) => begin),
      initialen: initialenVan(rij.gebruiker.naam),
    }
  },
})

/** 'N.d.V.' of 'Noor de Vries'. */
const initialenVan = (naam: string): string =>
  naam
    .split(/[\s-]+/)
    .flatMap((deel) => [...deel].slice(0, 1))
    .map((letter) => `${letter}.`)
    .join('')
