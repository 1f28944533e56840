import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { alsIds, eisDoelgroepen } from '../publicatie/relaties'
import { bewaarVersie } from '../publicatie/versies'
import { bronnenIn, eisNetwerk, gegevens, inhoudVan } from './gegevens'
import type { NieuwsVelden } from './schema'

type Herkomst = { slug?: string | undefined; voorbeeld?: boolean }

/** Writes a nieuwsbericht as a concept, with its first versie. Out: id, ref and slug. */
export async function maakNieuwsbericht(db: Db, actor: Actor, input: NieuwsVelden & Herkomst) {
  const { titel, slug, voorbeeld = false, netwerkId = null, doelgroepIds } = input
  await eisNetwerk(db, netwerkId)
  await eisDoelgroepen(db, doelgroepIds)
  const publicatie = await maakPublicatie(db, actor, { soort: 'NIEUWSBERICHT', titel, slug, netwerkId })
  await db.nieuwsbericht.create({
    data: {
      id: publicatie.id,
      ...gegevens(input),
      voorbeeld,
      doelgroepen: { connect: alsIds(doelgroepIds) },
      bronnen: { connect: await bronnenIn(db, input.inhoud) },
    },
  })
  await bewaarVersie(db, actor, { item: publicatie.ref, nummer: 1, inhoud: inhoudVan(input) })
  return publicatie
}
