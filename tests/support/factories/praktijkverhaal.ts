import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { aDoelgroep } from './doelgroep'
import { aNetwerk } from './netwerk'
import { tekst } from './themadossier'

export type PraktijkverhaalWens = {
  publicatie?: Partial<Prisma.PublicatieUncheckedCreateInput>
  verhaal?: Partial<Prisma.PraktijkverhaalUncheckedCreateInput>
  /** one of its own, unless given */
  doelgroepIds?: readonly string[]
}

/** A published story in which nobody can be recognised, complete and with its first versie, unless asked otherwise. */
export async function aPraktijkverhaal({
  publicatie = {},
  verhaal = {},
  doelgroepIds,
}: PraktijkverhaalWens = {}) {
  const slug = publicatie.slug ?? `verhaal-${randomBytes(4).toString('hex')}`
  const ref = `verhaal/${slug}`
  const netwerkId = publicatie.netwerkId ?? (await aNetwerk()).id
  const ids = doelgroepIds ?? [(await aDoelgroep()).id]
  const { id } = await database().publicatie.create({
    data: {
      soort: 'PRAKTIJKVERHAAL',
      ref,
      titel: `Verhaal ${slug}`,
      status: 'GEPUBLICEERD',
      gepubliceerdOp: new Date(),
      ...publicatie,
      netwerkId,
      slug,
    },
  })
  await database().versie.create({ data: { item: ref, nummer: 1, inhoud: { titel: `Verhaal ${slug}` } } })
  return database().praktijkverhaal.create({
    data: {
      soort: 'SUCCES',
      setting: 'HOSPICE',
      samenvatting: 'Wat een team van een nacht leerde.',
      casus: tekst('Mevrouw A. sliep slecht.'),
      aanpak: tekst('Het team liet een lamp aan.'),
      uitkomst: tekst('Zij sliep door.'),
      aandachtspunten: tekst('Kijk naar het licht.'),
      gespreksvragen: tekst('Wat doen wij in de nacht?'),
      ...verhaal,
      id,
      doelgroepen: { connect: ids.map((doelgroepId) => ({ id: doelgroepId })) },
    },
    include: { publicatie: true, doelgroepen: true },
  })
}
