import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { BevestigForm } from '@/components/mijn/bevestig-form'
import { NietVanJou } from '@/components/mijn/niet-van-jou'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { bevestigAction } from '../actions'

export const metadata: Metadata = { title: 'Vul je wachtwoord opnieuw in' }

export default async function BevestigenPage({ searchParams }: PageProps<'/mijn/bevestigen'>) {
  if ((await requireActor()).blik) return <NietVanJou />
  const naar = firstValue((await searchParams)['naar']) ?? ''
  return (
    <>
      <PageHead
        title="Vul je wachtwoord opnieuw in"
        lead="Je neemt zo gegevens van anderen mee. Daarom vragen we of jij het nog bent. Daarna ga je verder waar je was."
      />
      <BevestigForm action={bevestigAction} naar={naar} />
    </>
  )
}
