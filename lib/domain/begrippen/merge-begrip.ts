import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { volgInKladden } from '../publicatie/kladden'
import { volgendeStatus } from '../publicatie/publicatiestatus'
import { bewaarVersie } from '../publicatie/versies'
import { canMergeBegrip } from './policy'
import {
  type Begriprij,
  hinderBijBegrip,
  selectBegrip,
  verplaatsVerwijzingen,
  woordenSamen,
} from './samenvoeging'

/**
 * Makes one begrip go into another: links in texts, bronnen, meldingen and groups of words follow, its words lead to
 * the other, its addresses too, and it goes to the archive, where it stays to be read. `versie` is that of the page that
 * showed what would move. Out: the slug of the other. Throws RefusedError when a rule is in the way.
 */
export const mergeBegrip = defineCommand({
  name: 'begrip.merge',
  input: z.object({
    id: z.uuid(),
    versie: z.coerce.number().int().min(1).max(2_000_000_000),
    naarId: z.uuid('Kies waar dit in opgaat.'),
  }),
  load: async ({ db, input }) => {
    // In a fixed order, until the end: nobody links to them or changes them meanwhile.
    await db.$queryRaw`
      select id from "Publicatie" where id = any(${[input.id, input.naarId]}::uuid[]) order by id for update`
    const rijen = await db.publicatie.findMany({
      where: { id: { in: [input.id, input.naarId] }, soort: 'BEGRIP' },
      select: selectBegrip,
      relationLoadStrategy: 'join',
    })
    const van = rijen.find(({ id }) => id === input.id)
    const naar = rijen.find(({ id }) => id === input.naarId)
    return van && naar && { van, naar }
  },
  authorize: canMergeBegrip,
  run: async ({ db, actor, input, subject: { van, naar }, now, note, link }) => {
    await eisMogelijk(db, van, naar, input.versie)
    const verplaatst = await verplaatsVerwijzingen(db, van, naar, link)
    await neemOver(db, van, naar)
    await sluitAf(db, actor, van, now)
    await legVast(db, actor, van, naar)
    await volgInKladden(db, van.id, naar.id)
    note({ naar: naar.ref, ...verplaatst })
    return { id: naar.id, slug: naar.slug }
  },
  item: ({ van }) => van.ref,
  reindexes: ({ van, naar }) => [van, naar].map(({ id }) => ({ soort: 'BEGRIP', id })),
})

async function eisMogelijk(db: Db, van: Begriprij, naar: Begriprij, versie: number): Promise<void> {
  if (van.id === naar.id) throw new RefusedError('Kies een ander begrip om in op te gaan.', van.ref)
  if (await db.samenvoeging.findUnique({ where: { vanId: van.id }, select: { vanId: true } }))
    throw new RefusedError(`“${van.titel}” is al samengevoegd.`, van.ref)
  if (naar.status === 'GEARCHIVEERD')
    throw new RefusedError(`“${naar.titel}” staat in het archief. Kies een ander begrip.`, van.ref)
  if (van.versie !== versie)
    throw new RefusedError('Iemand anders veranderde dit net. Bekijk opnieuw wat er meegaat.', van.ref)
  const hinder = hinderBijBegrip(van, naar)
  if (hinder !== null) throw new RefusedError(hinder, van.ref)
}

const neemOver = (db: Db, van: Begriprij, naar: Begriprij) =>
  db.begrip.update({
    where: { id: naar.id },
    data: {
      ookBekendAls: woordenSamen(van, naar),
      bronnen: { connect: van.begrip?.bronnen ?? [] },
    },
  })

// What waited for somebody at this begrip waits no more: it is out of sight, and never comes back.
async function sluitAf(db: Db, actor: Actor, van: Begriprij, now: Date): Promise<void> {
  await db.opmerking.updateMany({
    where: { publicatieId: van.id, item: { not: null }, opgelostOp: null },
    data: { opgelostOp: now, opgelostDoorId: actorId(actor) },
  })
  await db.werktoewijzing.deleteMany({ where: { itemId: van.id } })
  await db.begrip.update({ where: { id: van.id }, data: { bronnen: { set: [] } } })
  if (van.status === 'GEARCHIVEERD') return
  await db.publicatie.update({
    where: { id: van.id },
    data: {
      status: volgendeStatus(van.status, 'archive'),
      publicerenOp: null,
      goedkeurderId: null,
      goedgekeurd: null,
      eindigtOp: null,
      planbericht: null,
      nogTeLezenSinds: null,
    },
  })
}

/** Gives both a versie that says what happened; the first one keeps the words that it had. */
async function legVast(db: Db, actor: Actor, van: Begriprij, naar: Begriprij): Promise<void> {
  const bronIds = [...(naar.begrip?.bronnen ?? []), ...(van.begrip?.bronnen ?? [])].map(({ id }) => id)
  const nieuw = { ookBekendAls: woordenSamen(van, naar), bronIds: [...new Set(bronIds)] }
  const oud = {
    ookBekendAls: van.begrip?.ookBekendAls ?? [],
    bronIds: van.begrip?.bronnen.map(({ id }) => id) ?? [],
  }
  for (const [rij, inhoud, reden] of [
    [van, oud, `Samengevoegd: opgegaan in “${naar.titel}”`],
    [naar, nieuw, `Samengevoegd: “${van.titel}” ging hierin op`],
  ] as const) {
    const nummer = rij.versie + 1
    await db.publicatie.update({ where: { id: rij.id }, data: { versie: nummer } })
    await bewaarVersie(db, actor, {
      item: rij.ref,
      nummer,
      inhoud: { term: rij.titel, uitleg: rij.begrip?.uitleg ?? '', ...inhoud },
      reden: reden.slice(0, 300),
    })
  }
}
