import type { Metadata } from 'next'
import { BesluitLijst } from '@/components/besluiten/besluit-lijst'
import { PageHead } from '@/components/layout/page-head'
import { VerhaalMelding } from '@/components/praktijkverhalen/verhaal-melding'
import { KnopForm } from '@/components/publicatie/knop-form'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { listBesluiten } from '@/lib/domain/besluiten/queries'
import { canKeepConsortiumdagen } from '@/lib/domain/consortiumdagen/policy'
import { listConsortiumdagen } from '@/lib/domain/consortiumdagen/queries'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { setBesluitstandAction } from './actions'

export const metadata: Metadata = { title: 'Consortiumdagen' }

export default async function ConsortiumdagenPage({ searchParams }: PageProps<'/consortiumdagen'>) {
  const actor = await requireActor()
  const [dagen, besluiten] = await Promise.all([listConsortiumdagen(actor, {}), listBesluiten(actor, {})])
  const magMaken = canKeepConsortiumdagen(actor)
  const nieuw = magMaken && (
    <ButtonLink href={paths.consortiumdagNieuw()} icon="plus" variant="primary">
      Nieuw programma
    </ButtonLink>
  )
  return (
    <>
      <VerhaalMelding net={firstValue((await searchParams)['net'])} />
      <PageHead
        trail={[{ label: 'Praktijkverhalen', href: paths.praktijkverhalen() }]}
        title="Consortiumdagen"
        lead="De verhalen die de netwerken samen bespreken, en wat ze daarbij afspraken."
        actions={
          <>
            {nieuw}
            <ButtonLink href={paths.consortiumdag()} icon="messages-square">
              Wat elk netwerk vindt
            </ButtonLink>
          </>
        }
      />
      <Stack gap="large">
        <Dagen dagen={dagen} />
        <Afspraken besluiten={besluiten} />
      </Stack>
    </>
  )
}

function Dagen({ dagen }: { dagen: Awaited<ReturnType<typeof listConsortiumdagen>> }) {
  if (dagen.length === 0) return <EmptyState title="Er is nog geen programma." />
  return (
    <section aria-labelledby="dagen">
      <Stack>
        <h2 id="dagen">Programma’s</h2>
        <ul className="flex flex-col gap-3">
          {dagen.map(({ id, titel, datum, aantal }) => (
            <li key={id} className="rounded-box border border-line-soft bg-surface p-4">
              <TextLink href={paths.consortiumprogramma(id)}>{titel}</TextLink>
              <p className="text-ink-soft">
                {formatDag(datum)} · {aantal.verhalen} {aantal.verhalen === 1 ? 'verhaal' : 'verhalen'} ·{' '}
                {aantal.besluiten} {aantal.besluiten === 1 ? 'besluit' : 'besluiten'}
              </p>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}

type Besluiten = Awaited<ReturnType<typeof listBesluiten>>

/** What is still to be done; what was done can be opened. */
function Afspraken({ besluiten }: { besluiten: Besluiten }) {
  const open = besluiten.filter(({ isGedaan }) => !isGedaan)
  const gedaan = besluiten.filter(({ isGedaan }) => isGedaan)
  return (
    <section aria-labelledby="afspraken">
      <Stack>
        <h2 id="afspraken">Nog te doen</h2>
        {open.length === 0 ? <p>Er staat niets meer open.</p> : <Lijst besluiten={open} />}
        {gedaan.length > 0 && (
          <Disclosure summary={`Gedaan (${gedaan.length})`}>
            <Lijst besluiten={gedaan} />
          </Disclosure>
        )}
      </Stack>
    </section>
  )
}

const Lijst = ({ besluiten }: { besluiten: Besluiten }) => (
  <BesluitLijst
    besluiten={besluiten}
    meer={({ consortiumdag }) => (
      <p>
        Besloten op{' '}
        <TextLink href={paths.consortiumprogramma(consortiumdag.id)}>{consortiumdag.titel}</TextLink>
      </p>
    )}
    acties={({ id, isGedaan, magAfronden }) =>
      magAfronden && (
        <KnopForm
          action={setBesluitstandAction}
          velden={{ id, gedaan: isGedaan ? 'nee' : 'ja', van: 'lijst' }}
          icon={isGedaan ? 'undo-2' : 'check'}
          variant="secondary"
        >
          {isGedaan ? 'Toch nog te doen' : 'Gedaan'}
        </KnopForm>
      )
    }
  />
)
