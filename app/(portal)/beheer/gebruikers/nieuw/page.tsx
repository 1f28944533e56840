import type { Metadata } from 'next'
import { GebruikerForm } from '@/components/gebruikers/gebruiker-form'
import { PageHead } from '@/components/layout/page-head'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { inviteGebruikerAction } from '../actions'
import { gebruikerKeuzes } from '../keuzes'

export const metadata: Metadata = { title: 'Nodig iemand uit' }

export default async function GebruikerUitnodigenPage() {
  const actor = await requireActor('BEHEER')
  return (
    <>
      <PageHead
        trail={[
          { label: 'Beheer', href: paths.beheer() },
          { label: 'Gebruikers', href: paths.beheerDeel('gebruikers') },
        ]}
        title="Nodig iemand uit"
        lead="We mailen een link om een wachtwoord te kiezen. De link werkt tien minuten; wie later is, laat met één druk een nieuwe sturen."
      />
      <GebruikerForm action={inviteGebruikerAction} {...(await gebruikerKeuzes(actor))} />
    </>
  )
}
