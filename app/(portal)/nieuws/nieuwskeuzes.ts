import 'server-only'
import type { NieuwsKeuzes } from '@/components/nieuwsberichten/nieuws-velden'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { listKeuzes } from '@/lib/domain/scholingen/queries'
import type { Actor } from '@/lib/kernel/actor'

/** The choices of the form; `gekozen` (ids) is there even when out of use. Two statements. */
export async function leesNieuwskeuzes(actor: Actor, gekozen: string[] = []): Promise<NieuwsKeuzes> {
  const [keuzes, bronnen] = await Promise.all([
    listKeuzes(actor, { gekozen }),
    listBronnenVoorVoetnoten(actor, {}),
  ])
  return {
    doelgroepen: keuzes.doelgroep.map(({ id, naam }) => ({ value: id, label: naam })),
    netwerken: keuzes.netwerk.map(({ id, naam }) => ({ value: id, label: naam })),
    bronnen,
  }
}
