import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { OpnameSpeler } from '@/components/scholingen/opname-speler'
import { Sprekers } from '@/components/scholingen/sprekers'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { findOpname } from '@/lib/domain/opnames/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Opname' }

export default async function OpnamePage({ params }: PageProps<'/scholingsagenda/[slug]/opname'>) {
  const actor = await requireActor('OPENBAAR')
  const opname = await nullWhenInvalid(findOpname(actor, { slug: (await params).slug }))
  if (!opname) return notFoundFor(actor)
  const { slug, titel, elders, sprekers, toestemming, magBewerken, ondertitels, hoofdstukken } = opname
  const video = opname.video && {
    ...opname.video,
    ondertiteling: ondertitels.length > 0 ? paths.opnameSpoor(slug, 'ondertiteling') : null,
    hoofdstukken: hoofdstukken.length > 0 ? paths.opnameSpoor(slug, 'hoofdstukken') : null,
  }
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: titel, href: paths.scholing(slug) },
        ]}
        title="Opname"
        lead={titel}
      />
      <Stack gap="large">
        <OpnameSpeler video={video} elders={elders} />
        <Sprekers sprekers={sprekers} />
        {magBewerken && (
          <p>
            <TextLink href={paths.opnameBewerken(slug)}>Ondertiteling en hoofdstukken</TextLink>
          </p>
        )}
        {toestemming && <p className="text-sm text-ink-soft">Toestemming: {toestemming}</p>}
      </Stack>
    </>
  )
}
