import type { Metadata } from 'next'
import { BijlageGebruik } from '@/components/bijlagen/bijlage-gebruik'
import { PageHead } from '@/components/layout/page-head'
import { KnopForm } from '@/components/publicatie/knop-form'
import { ButtonLink } from '@/components/ui/button'
import { Cluster, Stack } from '@/components/ui/stack'
import { BIJLAGE_LABELS, omvang } from '@/lib/domain/bijlagen/labels'
import { findGebruik } from '@/lib/domain/bijlagen/queries'
import { paths, publicatiePath } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { deleteBijlageAction } from '../../actions'

export const metadata: Metadata = { title: 'Waar gebruikt' }

/** Where a file shows; it is taken off from here, so that nobody does so without having seen it. */
export default async function GebruikPage({ params }: PageProps<'/bijlagen/[id]/gebruik'>) {
  const actor = await requireActor()
  const { id } = await params
  const gevonden = await nullWhenInvalid(findGebruik(actor, { id }))
  if (!gevonden) return notFoundFor(actor)
  const { bijlage, item } = gevonden
  return (
    <>
      <PageHead
        trail={[
          { label: item.titel, href: publicatiePath(item.soort, item.slug) },
          { label: 'Bijlagen', href: paths.bijlagenVan(item.id) },
        ]}
        kind="Waar gebruikt"
        title={bijlage.titel}
        meta={`${BIJLAGE_LABELS[bijlage.soort]}, ${omvang(bijlage.bytes)}`}
      />
      <Stack gap="large" className="max-w-measure">
        <BijlageGebruik gebruik={gevonden} />
        <Cluster>
          {!bijlage.inTekst && !bijlage.isWeg && (
            <KnopForm
              action={deleteBijlageAction}
              velden={{ id: bijlage.id }}
              variant="secondary"
              icon="trash-2"
            >
              Haal weg
            </KnopForm>
          )}
          <ButtonLink href={paths.bijlagenVan(item.id)}>Terug naar de bijlagen</ButtonLink>
        </Cluster>
      </Stack>
    </>
  )
}
