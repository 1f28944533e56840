import 'server-only'
import type { VerhaalKeuzes } from '@/components/praktijkverhalen/verhaal-velden'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { findSchrijfruimte } from '@/lib/domain/praktijkverhalen/queries'
import type { Actor } from '@/lib/kernel/actor'

/** The choices of the form; the netwerken only for who may choose one. */
export async function leesVerhaalkeuzes(
  actor: Actor,
): Promise<{ keuzes: VerhaalKeuzes; kanBewaren: boolean }> {
  const [doelgroepen, { disciplines, magNetwerkKiezen, heeftNetwerk }] = await Promise.all([
    listDoelgroepen(actor, {}),
    findSchrijfruimte(actor, {}),
  ])
  const netwerken = magNetwerkKiezen ? await listNetwerken(actor, {}) : null
  return {
    kanBewaren: magNetwerkKiezen || heeftNetwerk,
    keuzes: {
      doelgroepen: doelgroepen.map(({ id, titel }) => ({ value: id, label: titel })),
      disciplines: disciplines.map(({ id, naam }) => ({ value: id, label: naam })),
      netwerken: netwerken?.map(({ id, naam }) => ({ value: id, label: naam })) ?? null,
    },
  }
}
