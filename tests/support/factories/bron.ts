import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { aPublicatie } from './publicatie'

type Wens = {
  publicatie?: Partial<Prisma.PublicatieUncheckedCreateInput>
  bron?: Partial<Prisma.BronCreateWithoutPublicatieInput>
}

/** A published richtlijn that somebody read, with an address of its own. */
export async function aBron({ publicatie = {}, bron = {} }: Wens = {}) {
  const rij = await aPublicatie({ ...publicatie, soort: 'BRON' })
  const gegevens = await database().bron.create({
    data: {
      publicatie: { connect: { id: rij.id } },
      url: `https://bron.example/${randomBytes(4).toString('hex')}`,
      uitgever: 'Uitgever',
      soort: 'RICHTLIJN',
      taal: 'nl',
      beschrijving: 'Wat je doet bij pijn.',
      geverifieerd: true,
      ...bron,
    },
  })
  return { ...gegevens, publicatie: rij }
}
