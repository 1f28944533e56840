import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OverdrachtForm } from '@/components/gebruikers/overdracht-form'
import { PageHead } from '@/components/layout/page-head'
import { EmptyState } from '@/components/ui/empty-state'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { OP_NAAM_SOORTEN, rolNamen } from '@/lib/domain/gebruikers/labels'
import { isSelf } from '@/lib/domain/gebruikers/policy'
import { findOverdracht } from '@/lib/domain/gebruikers/queries'
import { idSchema } from '@/lib/domain/gebruikers/schema'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { assignOverdrachtAction } from '../../actions'

export const metadata: Metadata = { title: 'Werk overdragen' }

type Overdracht = NonNullable<Awaited<ReturnType<typeof findOverdracht>>>

export default async function OverdrachtPage({
  params,
  searchParams,
}: PageProps<'/beheer/gebruikers/[id]/overdracht'>) {
  const actor = await requireActor('BEHEER')
  const id = idSchema.safeParse((await params).id).data ?? notFound()
  const [overdracht, query] = await Promise.all([findOverdracht(actor, { id }), searchParams])
  if (!overdracht) notFound()
  const { van, regels, mensen } = overdracht
  const isOpen = van.stand !== 'GESLOTEN' && !isSelf(actor, { id })
  return (
    <Stack>
      <PageHead
        trail={[
          { label: 'Beheer', href: paths.beheer() },
          { label: 'Gebruikers', href: paths.beheerDeel('gebruikers') },
          { label: van.naam, href: paths.beheerDeel('gebruikers', id) },
        ]}
        title={`Werk van ${van.naam} overdragen`}
        lead="Kies wie verdergaat met wat op deze naam staat. Wie iets krijgt, krijgt een mail met een lijst."
      />
      {regels.length === 0 ? (
        <EmptyState title={`Er staat niets op naam van ${van.naam}.`}>
          <TextLink href={paths.beheerDeel('gebruikers', id)}>Terug naar het account</TextLink>
        </EmptyState>
      ) : (
        <OverdrachtForm
          action={assignOverdrachtAction}
          id={id}
          naam={van.naam}
          groepen={groepen(regels)}
          mensen={mensen.map(mensKeuze)}
          afsluiten={query['afsluiten'] === 'ja'}
          magAfsluiten={isOpen}
        />
      )}
    </Stack>
  )
}

const groepen = (regels: Overdracht['regels']) =>
  OP_NAAM_SOORTEN.map((soort) => ({
    soort,
    stukken: regels
      .filter((regel) => regel.soort === soort)
      .map(({ sleutel, titel, toelichting, pad, voorstel }) => ({
        sleutel,
        titel,
        toelichting,
        voorstel,
        lees: pad === null ? titel : <TextLink href={paths.zoekresultaat(pad)}>{titel}</TextLink>,
      })),
  })).filter(({ stukken }) => stukken.length > 0)

const mensKeuze = ({ id, naam, rollen, netwerk }: Overdracht['mensen'][number]) => ({
  value: id,
  label: `${naam} (${[rolNamen(rollen), netwerk].filter(Boolean).join(', ')})`,
})
