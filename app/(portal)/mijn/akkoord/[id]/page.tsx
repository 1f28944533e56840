import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { AkkoordForm } from '@/components/sprekers/akkoord-form'
import { AkkoordVraag } from '@/components/sprekers/akkoord-vraag'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findEigenAkkoord } from '@/lib/domain/sprekers/queries'
import { isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { setAkkoordAction } from '../../actions'

export const metadata: Metadata = { title: 'Akkoord voor een opname' }

export default async function EigenAkkoordPage({ params, searchParams }: PageProps<'/mijn/akkoord/[id]'>) {
  const actor = await requireActor()
  const { id } = await params
  const vraag = actor.blik ? null : await nullWhenInvalid(findEigenAkkoord(actor, { id }))
  if (!vraag) return notFoundFor(actor)
  return (
    <>
      <PageHead
        trail={[{ label: 'Mijn Kennisplein', href: paths.mijn() }]}
        title="Mag de opname worden getoond?"
        lead="We vragen het jou als spreker."
      />
      <Stack gap="large">
        <StatusMessage>
          {(await searchParams)['net'] === 'bewaard' && 'Je antwoord is bewaard.'}
        </StatusMessage>
        <AkkoordVraag vraag={vraag} />
        <AkkoordForm
          {...vraag}
          sleutel={{ id: vraag.id }}
          vandaag={isoDay(new Date())}
          actie={setAkkoordAction}
        />
      </Stack>
    </>
  )
}
