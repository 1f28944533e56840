import { SamenSchrijven } from '@/components/praktijkverhalen/samen-schrijven'
import { findMeeschrijvers } from '@/lib/domain/meeschrijvers/queries'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { endMeeschrijverAction, requestMeeschrijverAction } from '../actions'

type Props = { actor: GebruikerActor; verhaalId: string; net: string | undefined }

/** Who writes a concept along; nothing for who does not write it. Not on the form: what is typed there would be left. */
export async function SamenBij({ actor, verhaalId, net }: Props) {
  const samen = await findMeeschrijvers(actor, { id: verhaalId })
  if (!samen) return null
  return (
    <SamenSchrijven
      verhaalId={verhaalId}
      {...samen}
      open={net === 'gevraagd' || net === 'alleen'}
      vraag={requestMeeschrijverAction}
      stop={endMeeschrijverAction}
    />
  )
}
