import { randomBytes } from 'node:crypto'
import { LEGE_TEKST } from '@/lib/domain/teksten/leesschema'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { deelRef } from '@/lib/domain/themadossiers/labels'
import { ONDERDEEL_SOORTEN } from '@/lib/domain/themadossiers/schema'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { aDoelgroep } from './doelgroep'

export type ThemadossierWens = {
  publicatie?: Partial<Prisma.PublicatieUncheckedCreateInput>
  dossier?: Partial<Prisma.ThemadossierUncheckedCreateInput>
  /** all five, unless given */
  onderdelen?: readonly (typeof ONDERDEEL_SOORTEN)[number][]
  kenniskaart?: boolean
}

/** A text of one paragraph, with footnotes to bronnen by slug after it. */
export const tekst = (woorden: string, ...bronnen: string[]): TekstDoc => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: woorden },
        ...bronnen.map((bron) => ({ type: 'voetnoot' as const, attrs: { bron } })),
      ],
    },
  ],
})

/** A published dossier with everything written and its first versies, unless asked otherwise. */
export async function aThemadossier(wens: ThemadossierWens = {}) {
  const { publicatie = {}, dossier = {}, onderdelen = ONDERDEEL_SOORTEN, kenniskaart = true } = wens
  const slug = publicatie.slug ?? `dossier-${randomBytes(4).toString('hex')}`
  const ref = `dossier/${slug}`
  const doelgroepId = dossier.doelgroepId ?? (await aDoelgroep()).id
  const { id } = await database().publicatie.create({
    data: {
      soort: 'THEMADOSSIER',
      ref,
      titel: `Dossier ${slug}`,
      status: 'GEPUBLICEERD',
      ...publicatie,
      slug,
    },
  })
  const kaart = {
    ref: deelRef(ref, 'KENNISKAART'),
    titel: 'Kenniskaart',
    inhoud: tekst('Wat kun je morgen doen?'),
  }
  await database().versie.create({ data: { item: ref, nummer: 1, inhoud: { titel: `Dossier ${slug}` } } })
  return database().themadossier.create({
    data: {
      samenvatting: 'Waar dit dossier over gaat.',
      inleiding: tekst('Waarom dit dossier er is.'),
      inHetKort: tekst('Het belangrijkste in één zin.'),
      waarBeginJe: LEGE_TEKST,
      ...dossier,
      id,
      doelgroepId,
      onderdelen: {
        create: onderdelen.map((soort) => ({
          soort,
          ref: deelRef(ref, soort),
          titel: soort,
          inhoud: tekst(`Tekst over ${soort}.`),
        })),
      },
      ...(kenniskaart && { kenniskaart: { create: kaart } }),
    },
    include: { publicatie: true, onderdelen: true, kenniskaart: true, doelgroep: true },
  })
}
