import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { aPublicatie } from './publicatie'

type Wens = {
  publicatie?: Partial<Prisma.PublicatieUncheckedCreateInput>
  kennisvraag?: Partial<Prisma.KennisvraagCreateWithoutPublicatieInput>
}

/** A published, open kennisvraag. */
export async function aKennisvraag({ publicatie = {}, kennisvraag = {} }: Wens = {}) {
  const rij = await aPublicatie({ titel: 'Wat helpt bij onrust?', ...publicatie, soort: 'KENNISVRAAG' })
  const gegevens = await database().kennisvraag.create({
    data: {
      publicatie: { connect: { id: rij.id } },
      waarom: 'Veel hospices vragen het.',
      prioriteit: 'MIDDEN',
      herkomst: 'Vragenlijst',
      ...kennisvraag,
    },
  })
  return { ...gegevens, publicatie: rij }
}
