import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WisForm } from '@/components/gebruikers/wis-form'
import { PageHead } from '@/components/layout/page-head'
import { Prose } from '@/components/layout/prose'
import { Stack } from '@/components/ui/stack'
import { findGebruiker } from '@/lib/domain/gebruikers/queries'
import { idSchema } from '@/lib/domain/gebruikers/schema'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { deleteGegevensAction } from '../../actions'

export const metadata: Metadata = { title: 'Gegevens wissen' }

export default async function WissenPage({ params }: PageProps<'/beheer/gebruikers/[id]/wissen'>) {
  const actor = await requireActor('BEHEER')
  const id = idSchema.safeParse((await params).id).data ?? notFound()
  const gebruiker = await findGebruiker(actor, { id })
  // An open account is closed first, on its own page.
  if (gebruiker?.stand !== 'GESLOTEN' || gebruiker.isGewist) notFound()
  return (
    <Stack>
      <PageHead
        trail={[
          { label: 'Beheer', href: paths.beheer() },
          { label: 'Gebruikers', href: paths.beheerDeel('gebruikers') },
          { label: gebruiker.naam, href: paths.beheerDeel('gebruikers', id) },
        ]}
        title={`Gegevens van ${gebruiker.naam} wissen`}
        lead="Doe dit als iemand erom vraagt. Het kan niet worden teruggedraaid."
      />
      <Prose>
        <p>
          Weg zijn dan: naam, e-mailadres, wachtwoord, netwerk en organisatie, eigen reflecties, opmerkingen
          bij inschrijvingen, en de mails aan deze persoon.
        </p>
        <p>
          Wat deze persoon deed, blijft staan. In versies, opmerkingen en het logboek staat dan bijvoorbeeld
          “een redacteur”.
        </p>
        <p>Wordt er ooit een oudere back-up teruggezet, dan wissen we deze gegevens daarna opnieuw.</p>
      </Prose>
      <WisForm action={deleteGegevensAction} id={id} />
    </Stack>
  )
}
