import { OpmerkingenPaneel } from '@/components/opmerkingen/opmerkingen-paneel'
import { Aanwezigen } from '@/components/publicatie/aanwezigen'
import { Stack } from '@/components/ui/stack'
import { findWerkblad } from '@/lib/domain/opmerkingen/queries'
import type { Actor } from '@/lib/kernel/actor'
import { saveAanwezigheidAction } from './klad-actions'
import { DRAADACTIES } from './opmerkingen/draadacties'

type Props = {
  actor: Actor
  /** id of the publicatie that the form changes, itself or a part of it */
  id: string
  /** key of the form, as its klad has it */
  plek: string
  /** ref of the text in the form, where it is a part of the item */
  item?: string
}

/** Above every edit form: who else has it open, and what was remarked on its text. */
export async function Werkblad({ actor, id, plek, item }: Props) {
  const blad = await findWerkblad(actor, { id, plek })
  if (!blad) return null
  return (
    <Stack>
      {blad.magErbij && (
        <Aanwezigen id={id} plek={plek} anderen={blad.anderen} meld={saveAanwezigheidAction} />
      )}
      {blad.magZien && (
        <OpmerkingenPaneel
          id={id}
          item={item ?? blad.ref}
          draden={blad.draden}
          acties={blad.mag ? DRAADACTIES : null}
        />
      )}
    </Stack>
  )
}
