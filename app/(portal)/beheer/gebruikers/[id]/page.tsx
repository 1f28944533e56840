import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccountPaneel } from '@/components/gebruikers/account-paneel'
import { GebruikerForm } from '@/components/gebruikers/gebruiker-form'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { isSelf } from '@/lib/domain/gebruikers/policy'
import { findGebruiker } from '@/lib/domain/gebruikers/queries'
import { idSchema } from '@/lib/domain/gebruikers/schema'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import {
  deactivateGebruikerAction,
  reactivateGebruikerAction,
  sendNieuweUitnodigingAction,
  updateGebruikerAction,
} from '../actions'
import { gebruikerKeuzes } from '../keuzes'

export const metadata: Metadata = { title: 'Gebruiker' }

const berichten: Record<string, string> = {
  uitgenodigd: 'De uitnodiging is onderweg.',
  opgeslagen: 'Het account is opgeslagen.',
  gesloten: 'Het account is gesloten. Deze persoon is overal afgemeld.',
  heropend: 'Het account is weer open.',
  overgedragen: 'Het werk is overgedragen. Wie iets kreeg, krijgt een mail.',
  'overgedragen-en-gesloten':
    'Het werk is overgedragen en het account is gesloten. Wie iets kreeg, krijgt een mail.',
  gewist: 'De gegevens zijn gewist. Wat deze persoon deed, blijft staan zonder naam.',
  gemaild: 'De mail met een nieuwe link is onderweg.',
}

export default async function GebruikerPage({ params, searchParams }: PageProps<'/beheer/gebruikers/[id]'>) {
  const actor = await requireActor('BEHEER')
  const id = idSchema.safeParse((await params).id).data ?? notFound()
  const [gebruiker, keuzes, query] = await Promise.all([
    findGebruiker(actor, { id }),
    gebruikerKeuzes(actor),
    searchParams,
  ])
  if (!gebruiker) notFound()
  return (
    <Stack>
      <PageHead
        trail={[
          { label: 'Beheer', href: paths.beheer() },
          { label: 'Gebruikers', href: paths.beheerDeel('gebruikers') },
        ]}
        title={gebruiker.naam}
      />
      <StatusMessage>{berichten[firstValue(query['gelukt']) ?? '']}</StatusMessage>
      <TwoColumn
        sideAt="end"
        side={
          <AccountPaneel
            id={id}
            stand={gebruiker.stand}
            sinds={gebruiker.createdAt}
            laatstGezienOp={gebruiker.laatstGezienOp}
            opNaam={gebruiker.opNaam}
            isGewist={gebruiker.isGewist}
            magSluiten={!isSelf(actor, { id })}
            acties={{
              sluit: deactivateGebruikerAction,
              heropen: reactivateGebruikerAction,
              stuurLink: sendNieuweUitnodigingAction,
            }}
          />
        }
      >
        {gebruiker.isGewist ? (
          <p>Op verzoek van deze persoon zijn naam, e-mailadres en andere gegevens gewist.</p>
        ) : (
          <GebruikerForm action={updateGebruikerAction} gebruiker={gebruiker} {...keuzes} />
        )}
      </TwoColumn>
    </Stack>
  )
}
