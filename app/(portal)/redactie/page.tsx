import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { GemeldeNummers } from '@/components/meldingen/gemelde-nummers'
import { HoofdzaakEerst } from '@/components/redactie/hoofdzaak-eerst'
import { RedactieMenu } from '@/components/redactie/redactie-menu'
import { isWerksoort, Werkvoorraad } from '@/components/redactie/werkvoorraad'
import { listWerkvoorraad } from '@/lib/domain/publicatie/queries'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Redactie' }

export default async function RedactiePage({ searchParams }: PageProps<'/redactie'>) {
  const actor = await requireActor('REDACTIE')
  const wat = firstValue((await searchParams)['wat'])
  const voorraad = await listWerkvoorraad(actor, {})
  return (
    <>
      <PageHead title="Redactie" lead="Wat op je wacht, het langst wachtende bovenaan." />
      <HoofdzaakEerst ernaast={<RedactieMenu feiten={voorraad.feiten} />}>
        <div className="mb-6 empty:hidden">
          <GemeldeNummers
            nummers={voorraad.nummers.map(({ titel, lijn, ...regel }) => ({
              ...regel,
              naam: titel,
              soort: lijn,
              netwerk: null,
            }))}
          />
        </div>
        <Werkvoorraad voorraad={voorraad} alleen={isWerksoort(wat) ? wat : null} vandaag={new Date()} />
      </HoofdzaakEerst>
    </>
  )
}
