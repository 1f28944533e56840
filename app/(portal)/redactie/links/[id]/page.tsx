import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { KnopForm } from '@/components/publicatie/knop-form'
import { LinkStand } from '@/components/redactie/link-stand'
import { LinkVergelijking } from '@/components/redactie/link-vergelijking'
import { NieuwAdres } from '@/components/redactie/nieuw-adres'
import { Cluster, Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { ExternalLink, TextLink } from '@/components/ui/text-link'
import { STAND_UITLEG } from '@/lib/domain/weblinks/labels'
import { findWeblink } from '@/lib/domain/weblinks/queries'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { changeBronadresAction, confirmWeblinkAction, requestBezoekAction } from '../actions'

export const metadata: Metadata = { title: 'Link' }

type Link = NonNullable<Awaited<ReturnType<typeof findWeblink>>>

export default async function LinkPage({ params, searchParams }: PageProps<'/redactie/links/[id]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ id }, query] = await Promise.all([params, searchParams])
  const link = (await nullWhenInvalid(findWeblink(actor, { id }))) ?? notFound()
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Links', href: paths.redactieDeel('links') },
        ]}
        title={link.vastTitel ?? link.titel ?? new URL(link.url).hostname}
        meta={<LinkStand stand={link.stand} />}
      />
      <Stack gap="large">
        <StatusMessage>
          {firstValue(query['gelukt']) === 'gevraagd' &&
            'De bronwacht bekijkt deze link zo. Laad de pagina over een minuut opnieuw.'}
        </StatusMessage>
        <p className="max-w-measure">
          {STAND_UITLEG[link.stand]} {gemist(link)}
        </p>
        <LinkVergelijking link={link} />
        <Acties link={link} />
        <Bronnen link={link} />
        <Gebruik gebruik={link.gebruik} />
      </Stack>
    </>
  )
}

const gemist = ({ stand, misteDagen }: Link) => {
  if (stand === 'DOOD' || misteDagen === 0) return null
  return `De laatste ${misteDagen === 1 ? 'keer' : `${misteDagen} dagen`} kwam er geen pagina. Na drie dagen noemen we een link dood.`
}

function Acties({ link: { id, url, stand, volgendeKeerOp } }: { link: Link }) {
  return (
    <Stack>
      <Cluster>
        <ExternalLink href={url} className="inline-flex min-h-11 items-center font-semibold">
          Bekijk
        </ExternalLink>
        {stand !== 'GOED' && stand !== 'NIEUW' && (
          <KnopForm action={confirmWeblinkAction} velden={{ id }} variant="primary" icon="check">
            {stand === 'DOOD' ? 'Bij mij werkt de link' : 'Klopt nog'}
          </KnopForm>
        )}
        <KnopForm action={requestBezoekAction} velden={{ id }} variant="secondary" icon="refresh-cw">
          Laat opnieuw bekijken
        </KnopForm>
      </Cluster>
      <p className="text-sm text-ink-soft">
        De bronwacht komt vanzelf weer langs op {formatDate(volgendeKeerOp)}.
      </p>
    </Stack>
  )
}

function Bronnen({ link: { bronnen, naarUrl } }: { link: Link }) {
  return bronnen.map((bron) => (
    <section key={bron.id} aria-labelledby={`bron-${bron.slug}`}>
      <h2 id={`bron-${bron.slug}`} className="mb-3 text-xl font-bold">
        Nieuw adres voor de bron “{bron.titel}”
      </h2>
      <NieuwAdres bron={bron} voorstel={naarUrl ?? ''} action={changeBronadresAction} />
    </section>
  ))
}

function Gebruik({ gebruik }: Pick<Link, 'gebruik'>) {
  return (
    <section aria-labelledby="gebruik">
      <h2 id="gebruik" className="mb-2 text-xl font-bold">
        Waar deze link staat
      </h2>
      <ul className="flex flex-col">
        {gebruik.map(({ ref, soort, itemId, titel, slug }) => (
          <li key={ref} className="flex min-h-11 flex-wrap items-center gap-x-2 wrap-anywhere">
            <TextLink href={AANPASSEN[soort]?.(slug, itemId) ?? paths.redactie()}>{titel}</TextLink>
            <span className="text-sm text-ink-soft">{SOORTEN[soort]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const SOORTEN: Record<string, string> = {
  BRON: 'bron',
  CONSULTATIELIJN: 'consultatielijn',
  ORGANISATIE: 'organisatie',
  NETWERK: 'netwerk',
  SCHOLING: 'scholing',
  THEMADOSSIER: 'themadossier',
  ONDERDEEL: 'onderdeel van een themadossier',
  KENNISKAART: 'kenniskaart',
  NIEUWSBERICHT: 'nieuwsbericht',
  PRAKTIJKVERHAAL: 'praktijkverhaal',
}

/** Where somebody of the redactie changes it. */
const AANPASSEN: Record<string, (slug: string, id: string) => Route> = {
  BRON: (slug) => paths.redactieDeel('bronnen', slug),
  CONSULTATIELIJN: (slug) => paths.redactieDeel('consultatielijnen', slug),
  ORGANISATIE: (_slug, id) => paths.redactieDeel('organisaties', id),
  NETWERK: (slug) => paths.netwerk(slug),
  SCHOLING: (slug) => paths.scholingBewerken(slug),
  THEMADOSSIER: (slug) => paths.themadossierBewerken(slug),
  ONDERDEEL: (slug) => paths.themadossier(slug),
  KENNISKAART: (slug) => paths.themadossierBewerken(slug, 'kenniskaart'),
  NIEUWSBERICHT: (slug) => paths.nieuwsberichtBewerken(slug),
  PRAKTIJKVERHAAL: (slug) => paths.praktijkverhaal(slug),
}
