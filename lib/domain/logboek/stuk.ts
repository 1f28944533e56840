import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { metRef } from '../publicatie/metref'
import { visiblePublicatie } from '../publicatie/policy'

const select = (refs: string[]) =>
  ({
    ref: true,
    titel: true,
    soort: true,
    slug: true,
    status: true,
    themadossier: {
      select: {
        onderdelen: { where: { ref: { in: refs } }, select: { ref: true } },
        kenniskaart: { select: { ref: true } },
      },
    },
  }) satisfies Prisma.PublicatieSelect

/** What a line of the logboek is about, while it exists; of a part of a dossier the dossier. */
export type Stuk = Pick<
  Prisma.PublicatieGetPayload<{ select: ReturnType<typeof select> }>,
  'titel' | 'soort' | 'slug' | 'status'
>

/** The items behind these refs; what is no ref of one, or went, is not in it. One statement. */
export async function stukkenVan(db: Db, actor: Actor, items: (string | null)[]): Promise<Map<string, Stuk>> {
  const refs = [...new Set(items.filter((item): item is string => item !== null && REF.test(item)))]
  if (refs.length === 0) return new Map()
  const rijen = await db.publicatie.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [visiblePublicatie(actor), metRef(refs)] },
    select: select(refs),
  })
  return new Map(
    rijen.flatMap(({ ref, themadossier, ...stuk }) => {
      const delen = [...(themadossier?.onderdelen ?? []), themadossier?.kenniskaart ?? []].flat()
      return [ref, ...delen.map((een) => een.ref)].map((een) => [een, stuk] as const)
    }),
  )
}

const REF = /^[a-z-]+\/[a-z0-9-]+$/
