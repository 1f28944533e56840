import { KnopForm } from '@/components/publicatie/knop-form'
import { Cluster, Stack } from '@/components/ui/stack'
import { canWriteNieuwsbericht } from '@/lib/domain/nieuwsberichten/policy'
import { canStartScholing } from '@/lib/domain/scholingen/policy'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { createVerhaalberichtAction, createVerhaalscholingAction } from '../actions'

/** What can be made of a published story in one step; nothing for who makes neither. */
export function NaPublicatie({ actor, verhaalId }: { actor: GebruikerActor; verhaalId: string }) {
  const [magNieuws, magScholing] = [canWriteNieuwsbericht(actor), canStartScholing(actor)]
  if (!magNieuws && !magScholing) return null
  return (
    <section aria-labelledby="verder" className="print:hidden">
      <Stack>
        <h2 id="verder">Verder met dit verhaal</h2>
        <p className="max-w-measure">
          Je krijgt een concept dat al is ingevuld, en kunt het meteen bewerken.
        </p>
        <Cluster>
          {magNieuws && (
            <KnopForm
              action={createVerhaalberichtAction}
              velden={{ id: verhaalId }}
              variant="secondary"
              icon="newspaper"
            >
              Maak er een nieuwsbericht van
            </KnopForm>
          )}
          {magScholing && (
            <KnopForm
              action={createVerhaalscholingAction}
              velden={{ id: verhaalId }}
              variant="secondary"
              icon="video"
            >
              Maak er een mini-webinar van
            </KnopForm>
          )}
        </Cluster>
      </Stack>
    </section>
  )
}
