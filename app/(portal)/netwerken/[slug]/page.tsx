import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { NetwerkFeiten } from '@/components/netwerken/netwerk-feiten'
import { NetwerkNieuws } from '@/components/netwerken/netwerk-nieuws'
import { OrganisatieLijst } from '@/components/netwerken/organisatie-lijst'
import { NetwerkStand } from '@/components/netwerken/stand'
import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { findNetwerk, findNetwerkStand, listNetwerknieuws } from '@/lib/domain/netwerken/queries'
import { slugSchema } from '@/lib/domain/publicatie/schema'
import { listHuidigeSlugs } from '@/lib/domain/samenvoegingen/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'

// The title and the page ask for the same netwerk; one statement answers both.
const netwerkVan = cache(async (slug: string) => findNetwerk(await requireActor(), { slug }))

export async function generateMetadata({ params }: PageProps<'/netwerken/[slug]'>): Promise<Metadata> {
  const netwerk = await netwerkVan((await params).slug)
  return { title: netwerk?.naam ?? 'Netwerk' }
}

// Whatever stands in an address is asked for; what cannot be a slug was never one.
const gevraagd = (slug: string) =>
  slugSchema.safeParse(slug).success ? [{ soort: 'NETWERK' as const, slug }] : []

export default async function NetwerkPage({ params }: PageProps<'/netwerken/[slug]'>) {
  const actor = await requireActor()
  const { slug } = await params
  const netwerk = await netwerkVan(slug)
  if (!netwerk) {
    const [huidig] = await listHuidigeSlugs(actor, { slugs: gevraagd(slug) })
    return huidig ? permanentRedirect(paths.netwerk(huidig.slug)) : notFoundFor(actor)
  }
  const [nieuws, stand] = await Promise.all([
    listNetwerknieuws(actor, { netwerkId: netwerk.id }),
    netwerk.magStandZien ? findNetwerkStand(actor, { netwerkId: netwerk.id }) : null,
  ])
  return (
    <>
      <PageHead
        trail={[{ label: 'Netwerken', href: paths.netwerken() }]}
        kind="Netwerk"
        title={netwerk.naam}
        actions={
          <>
            <ButtonLink
              href={paths.consultatielijnen({ netwerk: netwerk.slug })}
              variant="primary"
              icon="phone"
            >
              Wie bel ik hier?
            </ButtonLink>
            {netwerk.magBewerken && (
              <ButtonLink href={paths.beheerDeel('netwerken', netwerk.id)} icon="pencil">
                Bewerk
              </ButtonLink>
            )}
          </>
        }
      />
      <TwoColumn
        sideAt="end"
        side={
          <Stack>
            <h2 className="text-lg">Over dit netwerk</h2>
            <NetwerkFeiten {...netwerk} />
            <KloptDitNiet over={{ soort: 'NETWERK', slug: netwerk.slug }} naam={netwerk.naam} />
            {stand && (
              <>
                <h2 className="text-lg">Stand van dit jaar</h2>
                <NetwerkStand {...stand} />
              </>
            )}
          </Stack>
        }
      >
        <Stack gap="large">
          <section aria-labelledby="organisaties">
            <Stack>
              <h2 id="organisaties">Organisaties</h2>
              {netwerk.organisaties.length === 0 && (
                <p className="text-ink-soft">Van dit netwerk zijn nog geen organisaties bekend.</p>
              )}
              <OrganisatieLijst organisaties={netwerk.organisaties} />
            </Stack>
          </section>
          <NetwerkNieuws slug={netwerk.slug} {...nieuws} />
        </Stack>
      </TwoColumn>
    </>
  )
}
