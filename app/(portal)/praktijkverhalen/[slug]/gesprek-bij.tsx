import { Gespreksblok } from '@/components/reacties/gesprek'
import { Stack } from '@/components/ui/stack'
import { findGesprek } from '@/lib/domain/reacties/queries'
import type { GebruikerActor } from '@/lib/kernel/actor'
import {
  createReactieAction,
  createReactiemeldingAction,
  deleteReactieAction,
  followGesprekAction,
  restoreReactieAction,
  updateReactieAction,
  withdrawReactieAction,
} from '../reactie-actions'

/** Under a published story: what colleagues say to each other about it. For who signed in. */
export async function GesprekBij({ actor, verhaalId }: { actor: GebruikerActor; verhaalId: string }) {
  const gesprek = await findGesprek(actor, { id: verhaalId })
  if (!gesprek) return null
  return (
    <section aria-labelledby="gesprek">
      <Stack>
        <h2 id="gesprek" className="scroll-mt-6">
          Gesprek{gesprek.aantal > 0 && ` (${gesprek.aantal})`}
        </h2>
        <Gespreksblok
          verhaalId={verhaalId}
          gesprek={gesprek}
          acties={{
            plaats: createReactieAction,
            verander: updateReactieAction,
            verwijder: deleteReactieAction,
            meld: createReactiemeldingAction,
            verberg: withdrawReactieAction,
            zetTerug: restoreReactieAction,
            volg: followGesprekAction,
          }}
        />
      </Stack>
    </section>
  )
}
