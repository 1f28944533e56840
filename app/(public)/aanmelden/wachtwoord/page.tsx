import type { Metadata } from 'next'
import { WachtwoordVergetenForm } from '@/components/gebruikers/wachtwoord-vergeten-form'
import { PageHead } from '@/components/layout/page-head'
import { paths } from '@/lib/web/paths'
import { wachtwoordVergetenAction } from '../actions'

export const metadata: Metadata = { title: 'Nieuw wachtwoord' }

export default function WachtwoordVergetenPage() {
  return (
    <>
      <PageHead
        trail={[{ label: 'Aanmelden', href: paths.aanmelden() }]}
        title="Nieuw wachtwoord"
        lead="Vul je e-mailadres in. We mailen je een link waarmee je een wachtwoord kiest. Heb je nog geen account? Vraag je netwerkcoördinator om een uitnodiging."
      />
      <WachtwoordVergetenForm action={wachtwoordVergetenAction} />
    </>
  )
}
