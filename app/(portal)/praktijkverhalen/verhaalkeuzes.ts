import 'server-only'
import type { VerhaalKeuzes } from '@/components/praktijkverhalen/verhaal-velden'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { findSchrijfruimte } from '@/lib/domain/praktijkverhalen/queries'
import type { Actor } from '@/lib/kernel/actor'

type Gelezen = { keuzes: VerhaalKeuzes; kanBewaren: boolean; netwerkId: string | undefined }

/** The choices of the form; the netwerken only for who may choose one, with the one of this slug chosen. */
export async function leesVerhaalkeuzes(actor: Actor, slug?: string): Promise<Gelezen> {
  const [doelgroepen, { disciplines, magNetwerkKiezen, heeftNetwerk }] = await Promise.all([
    listDoelgroepen(actor, {}),
    findSchrijfruimte(actor, {}),
  ])
  const netwerken = magNetwerkKiezen ? await listNetwerken(actor, {}) : null
  return {
    kanBewaren: magNetwerkKiezen || heeftNetwerk,
    netwerkId: netwerken?.find((netwerk) => netwerk.slug === slug)?.id,
    keuzes: {
      doelgroepen: doelgroepen.map(({ id, titel }) => ({ value: id, label: titel })),
      disciplines: disciplines.map(({ id, naam }) => ({ value: id, label: naam })),
      netwerken: netwerken?.map(({ id, naam }) => ({ value: id, label: naam })) ?? null,
    },
  }
}
