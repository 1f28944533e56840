import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { createBegripAction } from '../actions'
import { begripVelden } from '../velden'

export const metadata: Metadata = { title: 'Nieuw begrip' }

export default async function BegripNieuwPage() {
  const actor = await requireActor('REDACTIE')
  const bronnen = await listBronnenVoorVoetnoten(actor, {})
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Begrippen', href: paths.redactieDeel('begrippen') },
        ]}
        title="Nieuw begrip"
        lead="Je bewaart eerst een concept. Daarna laat je het een collega lezen, of plaats je het meteen."
      />
      <NieuwFormulier actie={createBegripAction} velden={begripVelden(bronnen)} waarden={{}} />
    </>
  )
}
