import type { Metadata } from 'next'
import { DocentForm } from '@/components/docenten/docent-form'
import { PageHead } from '@/components/layout/page-head'
import { NietVanJou } from '@/components/mijn/niet-van-jou'
import { KnopForm } from '@/components/publicatie/knop-form'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { WIE_ZIET_DIT } from '@/lib/domain/docenten/labels'
import { findEigenDocent } from '@/lib/domain/docenten/queries'
import { listKeuzes } from '@/lib/domain/scholingen/queries'
import { isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { deleteDocentAction, setDocentAction } from '../actions'

export const metadata: Metadata = { title: 'Lesgeven' }

type Lijst = readonly { id: string; naam: string }[]
const opties = (lijst: Lijst) => lijst.map(({ id, naam }) => ({ value: id, label: naam }))

export default async function MijnDocentPage({ searchParams }: PageProps<'/mijn/docent'>) {
  const actor = await requireActor()
  if (actor.blik) return <NietVanJou />
  const [docent, keuzes, adres] = await Promise.all([
    findEigenDocent(actor, {}),
    listKeuzes(actor, {}),
    searchParams,
  ])
  return (
    <>
      <PageHead
        trail={[{ label: 'Mijn Kennisplein', href: paths.mijn() }]}
        title="Lesgeven"
        lead={
          docent
            ? 'Je staat in de docentenpoule. Coördinatoren kunnen je vinden en mailen.'
            : 'Kun en wil je lesgeven? Zet jezelf in de docentenpoule, dan vinden coördinatoren je.'
        }
      />
      <Stack gap="large">
        <StatusMessage>{bericht(firstValue(adres['gelukt']), docent !== null)}</StatusMessage>
        {docent ? (
          <div className="flex max-w-measure flex-col items-start gap-3">
            <p>{WIE_ZIET_DIT}</p>
            <KnopForm action={deleteDocentAction} velden={{}} variant="secondary" icon="trash-2">
              Haal mij uit de docentenpoule
            </KnopForm>
          </div>
        ) : null}
        <DocentForm
          docent={docent}
          keuzes={{
            doelgroep: opties(keuzes.doelgroep),
            werkvorm: opties(keuzes.werkvorm),
            niveau: opties(keuzes.niveau),
            netwerk: opties(keuzes.netwerk),
          }}
          vandaag={isoDay(new Date())}
          action={setDocentAction}
        />
      </Stack>
    </>
  )
}

// An address that was kept says nothing that is not so.
function bericht(gelukt: string | undefined, staatErin: boolean): string | null {
  if (gelukt === 'bewaard' && staatErin) return 'Bewaard. Coördinatoren en de redactie zien dit nu.'
  return gelukt === 'weg' && !staatErin
    ? 'Je staat niet meer in de docentenpoule. Niemand ziet het nog.'
    : null
}
