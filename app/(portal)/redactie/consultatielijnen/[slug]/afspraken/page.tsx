import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { AfsprakenForm } from '@/components/publicatie/afspraken-form'
import { findAfspraken } from '@/lib/domain/consultatielijnen/queries'
import { listKandidaten } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { assignVerantwoordelijkeAction } from '../../actions'

export const metadata: Metadata = { title: 'Afspraken over een consultatielijn' }

export default async function LijnafsprakenPage({
  params,
}: PageProps<'/redactie/consultatielijnen/[slug]/afspraken'>) {
  const actor = await requireActor('REDACTIE')
  const [afspraken, kandidaten] = await Promise.all([
    findAfspraken(actor, { slug: (await params).slug }),
    listKandidaten(actor, {}),
  ])
  if (!afspraken) return notFoundFor(actor)
  const { id, publicatie, controleMaanden, ...rest } = afspraken
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Consultatielijnen', href: paths.redactieDeel('consultatielijnen') },
          { label: publicatie.titel, href: paths.redactieDeel('consultatielijnen', publicatie.slug) },
        ]}
        kind={publicatie.titel}
        title="Afspraken over deze lijn"
        lead="Wie houdt hem bij, en wanneer kijken we of het nummer nog klopt? Verantwoordelijke en vervanger passen nummer, tijden, kosten en opmerking zelf aan. Dat staat meteen op de pagina; de redactie leest het na."
      />
      <AfsprakenForm
        action={assignVerantwoordelijkeAction}
        id={id}
        afspraken={{ ...rest, controleMaanden: String(controleMaanden) }}
        kandidaten={kandidaten}
      />
    </>
  )
}
