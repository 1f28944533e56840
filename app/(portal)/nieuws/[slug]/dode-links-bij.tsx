import { DodeLinks } from '@/components/redactie/dode-links'
import { listDodeLinks } from '@/lib/domain/weblinks/queries'
import type { Actor } from '@/lib/kernel/actor'

/** The links of an item that do not work any more, for the redactie. For everybody else nothing, and nothing is asked. */
export async function DodeLinksBij({ actor, id }: { actor: Actor; id: string }) {
  if (actor.kind !== 'gebruiker' || !actor.rollen.includes('REDACTIE')) return null
  return <DodeLinks links={await listDodeLinks(actor, { id })} />
}
