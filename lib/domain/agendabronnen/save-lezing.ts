import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { canSaveLezing } from './policy'
import { lezingSchema } from './schema'

/**
 * Keeps what reading an agenda of others gave. What could not be read leaves what stood there, and says since when it
 * fails. Out: how many entries it has now.
 */
export const saveLezing = defineCommand({
  name: 'agendabron.saveLezing',
  input: z.object({ id: z.uuid(), lezing: lezingSchema }),
  load: ({ db, input }) =>
    db.agendabron.findFirst({ where: { id: input.id, actief: true }, select: { id: true, foutSinds: true } }),
  authorize: canSaveLezing,
  // Every day for every agenda; the agenda itself keeps when and what.
  logs: false,
  run: async ({ db, subject: { id, foutSinds }, input: { lezing }, now }) => {
    if (lezing.soort === 'MIS') {
      await db.agendabron.update({
        where: { id },
        data: { gelezenOp: now, fout: lezing.reden, foutSinds: foutSinds ?? now },
      })
      return { id }
    }
    if (lezing.soort === 'GELEZEN') {
      const { vermeldingen, etag, laatstGewijzigd, overgeslagen } = lezing
      await db.externeScholing.deleteMany({ where: { bronId: id } })
      await db.externeScholing.createMany({
        data: vermeldingen.map((vermelding) => ({ ...vermelding, bronId: id })),
        skipDuplicates: true,
      })
      await db.agendabron.update({ where: { id }, data: { etag, laatstGewijzigd, overgeslagen } })
    }
    await db.agendabron.update({
      where: { id },
      data: { gelezenOp: now, goedOp: now, fout: null, foutSinds: null },
    })
    await merkDubbele(db, now)
    return { id }
  },
})

/**
 * Of what stands in several agendas one is shown, the one of the agenda that the redactie added first: the same name
 * given by its maker, the same page on the same day, or the same title on the same day. What stands in our own agenda is shown there.
 */
const merkDubbele = (db: Db, now: Date) =>
  db.$executeRaw`
    with vorm as (
      select e.id, e.sleutel, e.adres, e.dubbel, row_number() over (order by b."createdAt", b.id, e.begin, e.id) as plek,
        (e.begin at time zone 'Europe/Amsterdam')::date as dag, lower(regexp_replace(e.titel, '[^[:alnum:]]+', '', 'g')) as titel
      from "ExterneScholing" e join "Agendabron" b on b.id = e."bronId"
    ), eigen as (
      select (d.begin at time zone 'Europe/Amsterdam')::date as dag, lower(regexp_replace(p.titel, '[^[:alnum:]]+', '', 'g')) as titel
      from "Bijeenkomst" d join "Publicatie" p on p.id = d."scholingId"
      where p.status = 'GEPUBLICEERD' and p.zichtbaarheid <> 'NETWERKCOORDINATOREN' and d.einde > ${now}
    ), gemerkt as (
      select v.id, (
        min(v.plek) over (partition by v.sleutel) < v.plek
        or (v.adres is not null and min(v.plek) over (partition by v.adres, v.dag) < v.plek)
        or min(v.plek) over (partition by v.titel, v.dag) < v.plek
        or exists (select from eigen w where w.dag = v.dag and w.titel = v.titel)
      ) as dubbel
      from vorm v
    )
    update "ExterneScholing" e set dubbel = g.dubbel from gemerkt g where g.id = e.id and e.dubbel <> g.dubbel`
