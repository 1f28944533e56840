import 'server-only'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { listOrganisaties } from '@/lib/domain/organisaties/queries'
import type { Actor } from '@/lib/kernel/actor'

/** The choice lists of the form for a gebruiker. */
export async function gebruikerKeuzes(actor: Actor) {
  const [netwerken, organisaties] = await Promise.all([listNetwerken(actor, {}), listOrganisaties(actor, {})])
  return {
    netwerken: netwerken.map(({ id, naam }) => ({ value: id, label: naam })),
    organisaties: organisaties.map(({ id, naam, gemeente }) => ({
      value: id,
      label: gemeente ? `${naam} (${gemeente})` : naam,
    })),
  }
}
