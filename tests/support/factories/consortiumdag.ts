import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

type Wens = { titel?: string; datum?: string; verhaalIds?: readonly string[] }

/** A programme for 8 February 2027 with these stories in this order. */
export const aConsortiumdag = ({
  titel = 'Consortiumdag',
  datum = '2027-02-08',
  verhaalIds = [],
}: Wens = {}) =>
  database().consortiumdag.create({
    data: {
      titel,
      datum: new Date(`${datum}T00:00:00Z`),
      verhalen: { create: verhaalIds.map((verhaalId, volgorde) => ({ verhaalId, volgorde })) },
    },
  })

/** Something decided on that day, by a role, to be done on 1 March 2027. */
export const aBesluit = (consortiumdagId: string, wens: Partial<Prisma.BesluitUncheckedCreateInput> = {}) =>
  database().besluit.create({
    data: {
      consortiumdagId,
      tekst: 'Overal een lamp die aan blijft.',
      ...(wens.eigenaarId ? {} : { eigenaarRol: 'Werkgroep nacht' }),
      voor: new Date('2027-03-01T00:00:00Z'),
      ...wens,
    },
  })

/** A day with one story and one decision about it that this person took upon them. */
export async function aConsortium(verhaalId: string, eigenaarId: string) {
  const consortiumdag = await aConsortiumdag({ verhaalIds: [verhaalId] })
  return {
    consortiumdag,
    legeDag: await aConsortiumdag({ titel: 'Nog leeg' }),
    besluit: await aBesluit(consortiumdag.id, { verhaalId, eigenaarId }),
  }
}
