import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import { type Kalenderregel, uidVan } from './kalenderbestand'
import { VORM_LABELS } from './labels'

/** What a calendar file reads of one date. */
export const selectKalenderdatum = {
  id: true,
  isEerste: true,
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
      kalenderstap: true,
    },
  },
} satisfies Prisma.BijeenkomstSelect

type Rij = Prisma.BijeenkomstGetPayload<{ select: typeof selectKalenderdatum }>

/** A date as a line for `kalenderbestand`; the caller adds the absolute address of `slug`. */
export function naarKalenderregel(rij: Rij): Omit<Kalenderregel, 'adres'> & { slug: string } {
  const {
    scholing: { publicatie, kalenderstap, vorm, organisatorRol },
    ...datum
  } = rij
  const onzeker = datum.tijdBevestigd ? [] : ['Let op: de tijd is nog niet zeker.']
  const plaats = [datum.locatie, datum.gemeente].filter(Boolean).join(', ')
  return {
    uid: uidVan(publicatie.ref, datum),
    slug: publicatie.slug,
    titel: publicatie.titel,
    lokaalBegin: datum.lokaalBegin,
    lokaalEinde: datum.lokaalEinde,
    plaats: plaats === '' ? null : plaats,
    omschrijving: [`${VORM_LABELS[vorm]}. Organisatie: ${organisatorRol}.`, ...onzeker].join('\n'),
    stand: datum.datumBevestigd ? 'ZEKER' : 'ONZEKER',
    versie: publicatie.versie + kalenderstap,
    bijgewerkt: publicatie.updatedAt,
  }
}
