import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { aPublicatie } from './publicatie'

type Wens = {
  publicatie?: Partial<Prisma.PublicatieUncheckedCreateInput>
  begrip?: Partial<Prisma.BegripCreateWithoutPublicatieInput>
}

/** A published begrip. */
export async function aBegrip({ publicatie = {}, begrip = {} }: Wens = {}) {
  const rij = await aPublicatie({ titel: 'Stervensfase', ...publicatie, soort: 'BEGRIP' })
  const gegevens = await database().begrip.create({
    data: { publicatie: { connect: { id: rij.id } }, uitleg: 'De laatste dagen.', ...begrip },
  })
  return { ...gegevens, publicatie: rij }
}
