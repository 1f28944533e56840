import 'server-only'
import type { NieuwsKeuzes } from '@/components/nieuwsberichten/nieuws-velden'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import type { Actor } from '@/lib/kernel/actor'

/** The choices of the form. */
export async function leesNieuwskeuzes(actor: Actor): Promise<NieuwsKeuzes> {
  const [doelgroepen, netwerken, bronnen] = await Promise.all([
    listDoelgroepen(actor, {}),
    listNetwerken(actor, {}),
    listBronnenVoorVoetnoten(actor, {}),
  ])
  return {
    doelgroepen: doelgroepen.map(({ id, titel }) => ({ value: id, label: titel })),
    netwerken: netwerken.map(({ id, naam }) => ({ value: id, label: naam })),
    bronnen,
  }
}
