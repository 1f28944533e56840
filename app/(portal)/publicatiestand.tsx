import { StandPaneel } from '@/components/publicatie/stand-paneel'
import { findStand } from '@/lib/domain/publicatie/queries'
import type { Stand } from '@/lib/domain/publicatie/stand'
import type { Actor } from '@/lib/kernel/actor'
import { cancelPlanningAction, confirmGelezenAction, setEindeAction } from './redactie/actions'

type Props = {
  actor: Actor
  id: string
  /** Where the page read it with the rest. */
  stand?: Stand | null | undefined
}

/** What the redactie must know of an item beside its status. For everybody else nothing, and nothing is asked. */
export async function Publicatiestand({ actor, id, stand: gelezen }: Props) {
  if (actor.kind !== 'gebruiker' || !actor.rollen.includes('REDACTIE')) return null
  const stand = gelezen ?? (await findStand(actor, { id }))
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
