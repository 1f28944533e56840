import type { Metadata } from 'next'
import { KnopForm } from '@/components/gebruikers/knop-form'
import { UitnodigingForm } from '@/components/gebruikers/uitnodiging-form'
import { PageHead } from '@/components/layout/page-head'
import { TextLink } from '@/components/ui/text-link'
import { findUitnodiging } from '@/lib/domain/gebruikers/queries'
import { tokenSchema } from '@/lib/domain/gebruikers/schema'
import { paths } from '@/lib/web/paths'
import { currentActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { nieuweLinkAction, uitnodigingAction } from '../actions'

export const metadata: Metadata = { title: 'Kies een wachtwoord' }

const trail = [{ label: 'Aanmelden', href: paths.aanmelden() }]

// Opening the link spends nothing: mail scanners open links too (security.md S2).
export default async function UitnodigingPage({ searchParams }: PageProps<'/aanmelden/uitnodiging'>) {
  const token = tokenSchema.safeParse(firstValue((await searchParams)['token'])).data
  const uitnodiging = token ? await findUitnodiging(await currentActor(), { token }) : null
  if (!token || !uitnodiging) return <OnbekendeLink />
  if (!uitnodiging.geldig) {
    return (
      <>
        <PageHead
          trail={trail}
          title="Deze link werkt niet meer"
          lead="Een link werkt tien minuten en één keer. Laat een nieuwe sturen; die komt in dezelfde mailbox."
        />
        <KnopForm
          action={nieuweLinkAction}
          velden={{ token }}
          variant="primary"
          gedaan="De nieuwe link is onderweg. Kijk over een paar minuten in je mailbox."
        >
          Stuur een nieuwe link
        </KnopForm>
      </>
    )
  }
  const { naam, email, isNieuw } = uitnodiging
  return (
    <>
      <PageHead
        trail={trail}
        title={isNieuw ? `Welkom, ${naam}` : 'Kies een nieuw wachtwoord'}
        lead={
          isNieuw
            ? 'Kies een wachtwoord. Daarna kun je je aanmelden.'
            : 'Daarna meld je je opnieuw aan, ook op andere apparaten.'
        }
      />
      <UitnodigingForm action={uitnodigingAction} token={token} email={email} />
    </>
  )
}

function OnbekendeLink() {
  return (
    <>
      <PageHead
        trail={trail}
        title="Deze link kennen we niet"
        lead="Misschien is hij niet helemaal overgenomen. Open hem opnieuw vanuit de mail."
      />
      <p>
        <TextLink href={paths.wachtwoordVergeten()}>Vraag een nieuwe link aan met je e-mailadres</TextLink>
      </p>
    </>
  )
}
