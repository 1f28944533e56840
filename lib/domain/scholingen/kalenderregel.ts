import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import { type Kalenderregel, uidVan } from './kalenderbestand'
import { VORM_LABELS } from './labels'

/** What a calendar file reads of one date. */
export const selectKalenderdatum = {
  id: true,
  lokaalBegin: true,
  lokaalEinde: true,
  locatie: true,
  gemeente: true,
  datumBevestigd: true,
  tijdBevestigd: true,
  scholing: {
    select: {
      vorm: true,
      organisatorRol: true,
      publicatie: { select: { ref: true, slug: true, titel: true, versie: true, updatedAt: true } },
      // Ids are made in order of time, so the lowest is the date that was there first.
      bijeenkomsten: { select: { id: true }, orderBy: { id: 'asc' }, take: 1 },
    },
  },
} satisfies Prisma.BijeenkomstSelect

type Rij = Prisma.BijeenkomstGetPayload<{ select: typeof selectKalenderdatum }>

/** A date as a line for `kalenderbestand`; the caller adds the absolute address of `slug`. */
export function naarKalenderregel(rij: Rij): Omit<Kalenderregel, 'adres'> & { slug: string } {
  const {
    scholing: { publicatie, bijeenkomsten, vorm, organisatorRol },
    ...datum
  } = rij
  const onzeker = datum.tijdBevestigd ? [] : ['Let op: de tijd is nog niet zeker.']
  const plaats = [datum.locatie, datum.gemeente].filter(Boolean).join(', ')
  return {
    uid: uidVan(publicatie.ref, datum.id, bijeenkomsten[0]?.id ?? datum.id),
    slug: publicatie.slug,
    titel: publicatie.titel,
    lokaalBegin: datum.lokaalBegin,
    lokaalEinde: datum.lokaalEinde,
    plaats: plaats === '' ? null : plaats,
    omschrijving: [`${VORM_LABELS[vorm]}. Organisatie: ${organisatorRol}.`, ...onzeker].join('\n'),
    datumBevestigd: datum.datumBevestigd,
    versie: publicatie.versie,
    bijgewerkt: publicatie.updatedAt,
  }
}
