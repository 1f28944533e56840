import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { alsAanwezig, anderenBij, selectAanwezig } from '../publicatie/aanwezigheid'
import { ALGEMEEN, alsOpmerking } from '../publicatie/historienaam'
import { canSeeAanwezigen } from '../publicatie/policy'
import { kladSleutelSchema } from '../publicatie/schema'
import { alsDraad, BIJ_BLOK, metWijziging, selectDraden } from './draden'
import { canSeeOpmerkingen, canWriteOpmerkingen } from './policy'
import { leesTeksten, selectStuk } from './stuk'

/**
 * The texts of an item in blocks, with the remarks on them; `verdwenen` are remarks on words that are not there any
 * more, `algemeen` what was written with a step back, newest first. Null for who is not part of its making.
 */
export const findOpmerkingen = defineQuery({
  name: 'opmerking.find',
  input: z.object({ id: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { id } }) => {
    const stuk = await db.publicatie.findUnique({
      where: { id },
      select: { ...selectStuk, opmerkingen: { ...selectDraden, where: { OR: [BIJ_BLOK, ALGEMEEN] } } },
      relationLoadStrategy: 'join',
    })
    if (!stuk || !canSeeOpmerkingen(actor, stuk)) return null
    const teksten = await leesTeksten(db, stuk)
    const bijBlok = stuk.opmerkingen.filter(({ item }) => item !== null)
    const algemeen = stuk.opmerkingen.filter(({ item }) => item === null)
    const draden = metWijziging(bijBlok.map(alsDraad), teksten)
    const { soort, slug, titel, status, versie } = stuk
    return {
      stuk: { id, soort, slug, titel, status, versie },
      mag: canWriteOpmerkingen(actor, stuk),
      teksten,
      draden,
      algemeen: algemeen.map(alsOpmerking).reverse(),
      verdwenen: draden.filter(({ isGewijzigd }) => isGewijzigd),
      open: draden.filter(({ opgelost }) => opgelost === null).length,
    }
  },
})

export type Opmerkingenblad = NonNullable<Awaited<ReturnType<typeof findOpmerkingen>>>

/**
 * What stands beside an edit form: who else has it open (`plek` is the key of its klad), and the remarks on the item.
 * Null for who may do neither. One statement, two when there are remarks.
 */
export const findWerkblad = defineQuery({
  name: 'opmerking.findWerkblad',
  input: z.object({ id: z.uuid(), plek: kladSleutelSchema.nullable().default(null) }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { id, plek }, now }) => {
    const wie = plek === null ? { gebruikerId: { in: [] } } : anderenBij(plek, actorId(actor), now)
    const rij = await db.publicatie.findUnique({
      where: { id },
      select: {
        ...selectStuk,
        opmerkingen: selectDraden,
        aanwezigen: { where: wie, select: selectAanwezig, orderBy: { sinds: 'asc' }, take: 20 },
      },
      relationLoadStrategy: 'join',
    })
    if (!rij) return null
    const { aanwezigen, opmerkingen, ...stuk } = rij
    const magZien = canSeeOpmerkingen(actor, stuk)
    const magErbij = canSeeAanwezigen(actor, stuk)
    if (!magZien && !magErbij) return null
    const draden = magZien ? opmerkingen.map(alsDraad) : []
    return {
      ref: stuk.ref,
      anderen: magErbij ? aanwezigen.map(alsAanwezig) : [],
      magErbij,
      magZien,
      mag: canWriteOpmerkingen(actor, stuk),
      draden: draden.length > 0 ? metWijziging(draden, await leesTeksten(db, stuk)) : [],
    }
  },
})

export type Werkblad = NonNullable<Awaited<ReturnType<typeof findWerkblad>>>
