import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { tekst } from './themadossier'

export type NieuwsberichtWens = {
  publicatie?: Partial<Prisma.PublicatieUncheckedCreateInput>
  bericht?: Partial<Prisma.NieuwsberichtUncheckedCreateInput>
}

/** Published news of 1 March 2026, with its first versie, unless asked otherwise. */
export async function aNieuwsbericht({ publicatie = {}, bericht = {} }: NieuwsberichtWens = {}) {
  const slug = publicatie.slug ?? `nieuws-${randomBytes(4).toString('hex')}`
  const ref = `nieuws/${slug}`
  const { id } = await database().publicatie.create({
    data: {
      soort: 'NIEUWSBERICHT',
      ref,
      titel: `Nieuws ${slug}`,
      status: 'GEPUBLICEERD',
      ...publicatie,
      slug,
    },
  })
  await database().versie.create({ data: { item: ref, nummer: 1, inhoud: { titel: `Nieuws ${slug}` } } })
  return database().nieuwsbericht.create({
    data: {
      datum: new Date('2026-03-01T00:00:00Z'),
      samenvatting: 'Wat er verandert.',
      inhoud: tekst('Er verandert iets.'),
      ...bericht,
      id,
    },
    include: { publicatie: true },
  })
}
