import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { Alert } from '@/components/ui/alert'
import { Facts } from '@/components/ui/facts'
import { findCertificaat } from '@/lib/domain/certificaten/queries'
import { formatDate } from '@/lib/web/format-nl'
import { requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'

// A page for who holds the paper, not for a search engine.
export const metadata: Metadata = { title: 'Certificaat controleren', robots: { index: false } }

export default async function CertificaatPage({ params }: PageProps<'/certificaten/[code]'>) {
  const actor = await requireActor('OPENBAAR')
  const certificaat = await nullWhenInvalid(findCertificaat(actor, { code: (await params).code }))
  return (
    <>
      <PageHead title="Certificaat controleren" />
      {certificaat ? (
        <div className="flex max-w-measure flex-col gap-4">
          <Alert tone="klopt" title="Dit certificaat is geldig." />
          <Facts
            facts={[
              { label: 'Scholing', value: certificaat.titel },
              { label: 'Wanneer', value: certificaat.dagen.map(formatDate).join(', ') },
              { label: 'Op naam van iemand met de voorletters', value: certificaat.initialen },
              { label: 'Code', value: certificaat.code },
            ]}
          />
          <p className="text-ink-soft">
            De hele naam tonen we hier niet. Vergelijk de voorletters met de naam op het certificaat.
          </p>
        </div>
      ) : (
        <Alert
          tone="te-laat"
          title="Met deze code kennen we geen certificaat. Kijk na of je haar goed overnam."
        />
      )}
    </>
  )
}
