import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { StatusMessage } from '@/components/ui/status-message'
import { TextLink } from '@/components/ui/text-link'
import { VraagForm } from '@/components/zoeken/vraag-form'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { requestKennisvraagAction } from '../actions'

export const metadata: Metadata = { title: 'Stel je vraag' }

export default async function StelJeVraagPage({ searchParams }: PageProps<'/zoeken/vraag'>) {
  await requireActor()
  const adres = await searchParams
  const gesteld = firstValue(adres['gesteld']) === 'ja'
  return (
    <>
      <PageHead
        trail={[{ label: 'Zoeken', href: paths.zoeken() }]}
        title="Stel je vraag"
        lead="Vond je het niet? De redactie leest je vraag en zoekt het uit."
      />
      <div className="mb-6">
        <StatusMessage>{gesteld && 'Je vraag is bij de redactie. Dank je wel.'}</StatusMessage>
      </div>
      {gesteld ? (
        <p>
          Heb je nu iemand nodig? Kijk{' '}
          <TextLink href={paths.consultatielijnen()}>wie je kunt bellen</TextLink>.
        </p>
      ) : (
        <VraagForm
          action={requestKennisvraagAction}
          vraag={firstValue(adres['vraag'])?.slice(0, 300) ?? ''}
        />
      )}
    </>
  )
}
