import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'

/** An upload with what the rules look at, only for who began it; null when there is none. */
export const uploadVoorWijziging = (db: Db, actor: Actor, id: string) =>
  db.upload.findFirst({
    where: { id, gebruikerId: { in: [actorId(actor) ?? []].flat() } },
    select: {
      bytes: true,
      ontvangen: true,
      plaatsen: true,
      publicatie: { select: selectForPolicy },
    },
    relationLoadStrategy: 'join',
  })

/** Where the wiping of a piece is queued, once however often it is asked. */
export const wisTaak = (sleutel: string) =>
  ['bestand.wis', { sleutel }, { key: `bestand.wis:${sleutel}` }] as const
