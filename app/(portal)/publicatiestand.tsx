import { StandPaneel } from '@/components/publicatie/stand-paneel'
import { findStand } from '@/lib/domain/publicatie/queries'
import type { Actor } from '@/lib/kernel/actor'
import { cancelPlanningAction, confirmGelezenAction, setEindeAction } from './redactie/actions'

/** What the redactie must know of an item beside its status. For everybody else nothing, and nothing is asked. */
export async function Publicatiestand({ actor, id }: { actor: Actor; id: string }) {
  if (actor.kind !== 'gebruiker' || !actor.rollen.includes('REDACTIE')) return null
  const stand = await findStand(actor, { id })
  return (
    stand && (
      <StandPaneel
        stand={stand}
        acties={{
          stopPlanning: cancelPlanningAction,
          zetEinde: setEindeAction,
          bevestig: confirmGelezenAction,
        }}
      />
    )
  )
}
