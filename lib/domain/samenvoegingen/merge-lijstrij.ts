import 'server-only'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { volgInKladden } from '../publicatie/kladden'
import { bewaarVersie } from '../publicatie/versies'
import { hinderNu } from './hinder'
import type { KeuzeSoort } from './labels'
import { inhoudVan, type Lijstrij, TABELLEN, vergrendel } from './lijstrij'
import { laatDubbeleWeg, neemOver } from './overname'
import { canSamenvoegen } from './policy'
import { samenvoegenSchema } from './schema'
import { verouderd } from './verouderd'

const verplaatst = z.array(z.object({ waar: z.string(), rij: z.uuid() }))

/**
 * Makes one entry of a list go into another: everything that refers to it refers to the other, its words stay findable,
 * and it is out of use with its slug leading on. Out: the slug of the other and how much moved. Throws RefusedError when
 * a rule is in the way or somebody changed the entry meanwhile.
 */
export const mergeLijstrij = defineCommand({
  name: 'samenvoeging.merge',
  input: samenvoegenSchema,
  load: async ({ db, input }) => {
    const rijen = await vergrendel(db, input.soort, [input.id, input.naarId])
    const van = rijen.find(({ id }) => id === input.id)
    const naar = rijen.find(({ id }) => id === input.naarId)
    return van && naar && { van, naar }
  },
  authorize: (actor, _subject, { soort }) => canSamenvoegen(actor, soort),
  run: async ({ db, actor, input, subject: { van, naar }, note }) => {
    const { soort } = input
    eisMogelijk(van, naar, input.versie)
    const hinder = await hinderNu(db, soort, van, naar)
    if (hinder !== null) throw new RefusedError(hinder, van.ref)
    await laatDubbeleWeg(db, soort, van, naar)
    const rijen = verplaatst.parse(
      await db.$queryRaw`
        select waar, rij from verplaats_verwijzingen(${TABELLEN[soort].tabel}::regclass, ${van.id}::uuid, ${naar.id}::uuid)`,
    )
    await neemOver(db, soort, van, naar)
    await legVast(db, actor, { soort, van, naar })
    await volgInKladden(db, van.id, naar.id)
    note({ naar: naar.ref, verplaatst: rijen.length })
    return {
      soort,
      id: naar.id,
      slug: naar.slug,
      aantal: rijen.length,
      verouderd: await verouderd(db, soort, [van.id, naar.id], rijen),
    }
  },
  item: ({ van }) => van.ref,
  reindexes: (_subject, { verouderd: stukken }) => stukken,
})

function eisMogelijk(van: Lijstrij, naar: Lijstrij, versie: number): void {
  if (van.id === naar.id) throw new RefusedError('Kies een andere om in op te gaan.', van.ref)
  if (van.naarId !== null) throw new RefusedError(`“${van.naam}” is al samengevoegd.`, van.ref)
  if (naar.naarId !== null || !naar.actief)
    throw new RefusedError(`“${naar.naam}” is niet meer in gebruik. Kies een andere.`, van.ref)
  if (van.versie !== versie)
    throw new RefusedError('Iemand anders veranderde dit net. Bekijk opnieuw wat er meegaat.', van.ref)
}

type Paar = { soort: KeuzeSoort; van: Lijstrij; naar: Lijstrij }
type Actor = RunContext<unknown, unknown>['actor']

/** Retires the one, keeps its slug, and gives both a versie that says what happened. */
async function legVast(db: Db, actor: Actor, { soort, van, naar }: Paar): Promise<void> {
  await db.samenvoeging.updateMany({ where: { naarId: van.id }, data: { naarId: naar.id } })
  await db.samenvoeging.create({ data: { vanId: van.id, soort, vanSlug: van.slug, naarId: naar.id } })
  await db.$executeRaw`
    update ${TABELLEN[soort].van} set actief = (id = ${naar.id}::uuid), versie = versie + 1, "updatedAt" = now()
     where id in (${van.id}::uuid, ${naar.id}::uuid)`
  for (const [rij, reden] of [
    [van, `Samengevoegd: opgegaan in “${naar.naam}”`],
    [naar, `Samengevoegd: “${van.naam}” ging hierin op`],
  ] as const) {
    const inhoud = await inhoudVan(db, soort, rij.id)
    await bewaarVersie(db, actor, {
      item: rij.ref,
      nummer: rij.versie + 1,
      inhoud,
      reden: reden.slice(0, 300),
    })
  }
}
