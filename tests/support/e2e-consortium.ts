import { database } from '@/lib/platform/db'
import { paths } from '@/lib/web/paths'
import type { Lezer, Regel } from './e2e-adressen'
import { aBesluit, aConsortiumdag } from './factories/consortiumdag'

const LEDEN: Lezer[] = ['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER']

/** What lies on the table at a consortiumdag: a programme of two stories of the pilot content, with a decision. */
export async function consortiumAdressen(): Promise<Regel[]> {
  const verhalen = await database().publicatie.findMany({
    where: { soort: 'PRAKTIJKVERHAAL', status: 'GEPUBLICEERD', ref: { startsWith: 'verhaal/' } },
    orderBy: { createdAt: 'asc' },
    take: 2,
    select: { id: true },
  })
  const { id } = await aConsortiumdag({ verhaalIds: verhalen.map((verhaal) => verhaal.id) })
  await aBesluit(id, { verhaalId: verhalen[0]?.id ?? null })

  return [
    ['/(portal)/praktijkverhalen/consortiumdag', LEDEN],
    ['/(portal)/consortiumdagen', LEDEN],
    ['/(portal)/consortiumdagen/nieuw', ['NETWERKCOORDINATOR', 'REDACTIE']],
    ['/(portal)/consortiumdagen/[id]', LEDEN, paths.consortiumprogramma(id)],
    ['/(stand)/consortiumdagen/[id]/stand', LEDEN, paths.consortiumstand(id)],
  ]
}
