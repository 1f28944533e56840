import { BesluitForm } from '@/components/besluiten/besluit-form'
import { BesluitLijst } from '@/components/besluiten/besluit-lijst'
import type { Besluitkeuzes } from '@/components/besluiten/besluit-velden'
import { KnopForm } from '@/components/publicatie/knop-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Cluster, Stack } from '@/components/ui/stack'
import type { BesluitDto } from '@/lib/domain/besluiten/queries'
import {
  createBesluitAction,
  deleteBesluitAction,
  setBesluitstandAction,
  updateBesluitAction,
} from '../actions'

type Props = { dagId: string; besluiten: readonly BesluitDto[]; keuzes: Besluitkeuzes | null }

/** What was decided on a day; `keuzes` are there for who may record and change it. */
export function Besluiten({ dagId, besluiten, keuzes }: Props) {
  return (
    <section aria-labelledby="besluiten">
      <Stack>
        <h2 id="besluiten" className="scroll-mt-6">
          Besluiten
        </h2>
        {besluiten.length === 0 && <p>Er is nog niets besloten.</p>}
        <BesluitLijst
          besluiten={besluiten}
          acties={(besluit) => <Acties besluit={besluit} keuzes={keuzes} />}
        />
        {keuzes && (
          <Disclosure summary="Leg een besluit vast" className="print:hidden" open={besluiten.length === 0}>
            <BesluitForm
              id="nieuw"
              action={createBesluitAction}
              over={{ consortiumdagId: dagId }}
              keuzes={keuzes}
            />
          </Disclosure>
        )}
      </Stack>
    </section>
  )
}

function Acties({ besluit, keuzes }: { besluit: BesluitDto; keuzes: Besluitkeuzes | null }) {
  const { id, isGedaan, magAfronden } = besluit
  return (
    <div className="flex w-full flex-col items-start gap-2 print:hidden">
      {magAfronden && (
        <KnopForm
          action={setBesluitstandAction}
          velden={{ id, gedaan: isGedaan ? 'nee' : 'ja' }}
          icon={isGedaan ? 'undo-2' : 'check'}
          variant="secondary"
        >
          {isGedaan ? 'Toch nog te doen' : 'Gedaan'}
        </KnopForm>
      )}
      {keuzes && (
        <Disclosure summary="Verander of verwijder" className="w-full">
          <Stack>
            <BesluitForm
              id={`besluit-${id}`}
              action={updateBesluitAction}
              over={{ id }}
              keuzes={keuzes}
              begin={besluit}
            />
            <Cluster>
              <KnopForm action={deleteBesluitAction} velden={{ id }} icon="trash-2">
                Verwijder dit besluit
              </KnopForm>
            </Cluster>
          </Stack>
        </Disclosure>
      )}
    </div>
  )
}
