import type { Metadata } from 'next'
import { LijnGegevens } from '@/components/consultatielijnen/lijn-gegevens'
import { PageHead } from '@/components/layout/page-head'
import { ControleBlad } from '@/components/publicatie/controle-blad'
import { ControleFeiten } from '@/components/publicatie/controle-feiten'
import { findControleblad } from '@/lib/domain/consultatielijnen/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { confirmControleAction } from '../../actions'

export const metadata: Metadata = { title: 'Klopt deze consultatielijn nog?' }

export default async function LijncontrolePage({
  params,
  searchParams,
}: PageProps<'/consultatielijnen/[slug]/controle'>) {
  const actor = await requireActor()
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const blad = await findControleblad(actor, { slug })
  if (!blad) return notFoundFor(actor)
  const lijn = paths.consultatielijnen({}, blad.slug)
  return (
    <>
      <PageHead
        trail={[
          { label: 'Consultatielijnen', href: paths.consultatielijnen() },
          { label: blad.titel, href: lijn },
        ]}
        kind={blad.titel}
        title="Klopt deze consultatielijn nog?"
        lead="Bel het nummer of open de website, en vergelijk wat hier staat."
        meta={<ControleFeiten {...blad} />}
      />
      <ControleBlad
        blad={blad}
        gelukt={firstValue(query['gelukt'])}
        action={confirmControleAction}
        terug={{ label: 'Terug naar de lijn', href: lijn }}
      >
        <LijnGegevens lijn={blad.lijn} naam={blad.titel} />
      </ControleBlad>
    </>
  )
}
