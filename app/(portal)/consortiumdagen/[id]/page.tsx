import type { Metadata } from 'next'
import { DagForm } from '@/components/consortiumdagen/dag-form'
import { VerhaalKiezen } from '@/components/consortiumdagen/verhaal-kiezen'
import { VerhalenOpVolgorde } from '@/components/consortiumdagen/verhalen-op-volgorde'
import { PageHead } from '@/components/layout/page-head'
import { VerhaalMelding } from '@/components/praktijkverhalen/verhaal-melding'
import { KnopForm } from '@/components/publicatie/knop-form'
import { buttonClass } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { Stack } from '@/components/ui/stack'
import { findBesluitkeuzes } from '@/lib/domain/besluiten/queries'
import { findConsortiumdag, listVerhaalkeuzes } from '@/lib/domain/consortiumdagen/queries'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { deleteConsortiumdagAction, setConsortiumverhaalAction, updateConsortiumdagAction } from '../actions'
import { Besluiten } from './besluiten'

export const metadata: Metadata = { title: 'Programma van een consortiumdag' }

export default async function ConsortiumdagPage({
  params,
  searchParams,
}: PageProps<'/consortiumdagen/[id]'>) {
  const actor = await requireActor()
  const { id } = await params
  const dag = await nullWhenInvalid(findConsortiumdag(actor, { id }))
  if (!dag) return notFoundFor(actor)
  const [verhaalkeuzes, keuzes] = await Promise.all([
    dag.magWijzigen ? listVerhaalkeuzes(actor, { id }) : [],
    dag.magBesluiten ? findBesluitkeuzes(actor, {}) : null,
  ])
  return (
    <>
      <VerhaalMelding net={firstValue((await searchParams)['net'])} />
      <PageHead
        trail={[{ label: 'Consortiumdagen', href: paths.consortiumdagen() }]}
        title={dag.titel}
        lead={formatDag(dag.datum)}
        actions={dag.verhalen.length > 0 && <Openen id={id} />}
      />
      <Stack gap="large">
        <section aria-labelledby="verhalen">
          <Stack>
            <h2 id="verhalen">Verhalen op volgorde</h2>
            {dag.verhalen.length === 0 && <p>Er staan nog geen verhalen op het programma.</p>}
            <VerhalenOpVolgorde
              dagId={id}
              verhalen={dag.verhalen}
              schuif={dag.magWijzigen ? setConsortiumverhaalAction : null}
            />
            {verhaalkeuzes.length > 0 && (
              <VerhaalKiezen action={setConsortiumverhaalAction} dagId={id} verhalen={verhaalkeuzes} />
            )}
          </Stack>
        </section>
        <Besluiten dagId={id} besluiten={dag.besluiten} keuzes={keuzes} />
        {dag.magWijzigen && <Instellingen dag={dag} />}
      </Stack>
    </>
  )
}

// Plain links: the stand is a document of its own that is read whole, and a file is no page.
function Openen({ id }: { id: string }) {
  return (
    <>
      <a href={paths.consortiumstand(id)} className={buttonClass('primary')}>
        <Icon name="play" /> Open de stand
      </a>
      <a href={paths.consortiumpresentatie(id, 'pdf')} className={buttonClass()}>
        <Icon name="download" /> PDF
      </a>
      <a href={paths.consortiumpresentatie(id, 'pptx')} className={buttonClass()}>
        <Icon name="download" /> PowerPoint
      </a>
    </>
  )
}

type Dag = { id: string; titel: string; datum: string }

function Instellingen({ dag: { id, titel, datum } }: { dag: Dag }) {
  return (
    <Disclosure summary="Titel en dag veranderen" className="print:hidden">
      <Stack>
        <DagForm action={updateConsortiumdagAction} dag={{ id, titel, datum }} />
        <KnopForm action={deleteConsortiumdagAction} velden={{ id }} icon="trash-2">
          Verwijder dit programma
        </KnopForm>
      </Stack>
    </Disclosure>
  )
}
