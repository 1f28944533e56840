import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { judgedVerhaal } from '../oordelen/policy'
import { canKeepConsortiumdagen } from './policy'
import { verhaalstapSchema } from './schema'
import { schuif } from './volgorde'

const MEEST = 20

/** Puts a published story on the programme of a day, takes it off, or moves it one place. Out: the day's id. */
export const setConsortiumverhaal = defineCommand({
  name: 'consortiumdag.setVerhaal',
  input: verhaalstapSchema,
  load: async ({ db, input }) => {
    // Two people may order the same day: one after the other.
    await db.$queryRaw`select id from "Consortiumdag" where id = ${input.id}::uuid for update`
    return db.consortiumdag.findUnique({
      where: { id: input.id },
      select: {
        id: true,
        verhalen: {
          orderBy: [{ volgorde: 'asc' }, { verhaalId: 'asc' }],
          select: {
            verhaalId: true,
            verhaal: { select: { publicatie: { select: { status: true } } } },
          },
        },
      },
    })
  },
  authorize: canKeepConsortiumdagen,
  run: async ({ db, actor, subject, input: { verhaalId, stap }, note }) => {
    const consortiumdagId = subject.id
    if (stap === 'erbij') {
      const leesbaar = await db.praktijkverhaal.count({ where: { id: verhaalId, ...judgedVerhaal(actor) } })
      if (leesbaar === 0) throw new RefusedError('Dit verhaal is nog niet gepubliceerd. Kies een ander.')
    }
    const plekken = subject.verhalen.map((plek) => ({
      verhaalId: plek.verhaalId,
      isZichtbaar: plek.verhaal.publicatie.status === 'GEPUBLICEERD',
    }))
    const volgorde = schuif(plekken, verhaalId, stap)
    if (volgorde.length > MEEST)
      throw new RefusedError(`Er passen ${MEEST} verhalen op een dag. Haal er eerst een weg.`)
    await db.consortiumverhaal.deleteMany({ where: { consortiumdagId } })
    await db.consortiumverhaal.createMany({
      data: volgorde.map((id, plek) => ({ consortiumdagId, verhaalId: id, volgorde: plek })),
    })
    note({ verhaal: verhaalId, stap })
    return { id: consortiumdagId }
  },
})
