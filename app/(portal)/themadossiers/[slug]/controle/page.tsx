import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { ControleBlad } from '@/components/publicatie/controle-blad'
import { ControleFeiten } from '@/components/publicatie/controle-feiten'
import { findControleblad } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { confirmControleAction } from '../../actions'

export const metadata: Metadata = { title: 'Klopt dit dossier nog?' }

export default async function ControlePage({
  params,
  searchParams,
}: PageProps<'/themadossiers/[slug]/controle'>) {
  const actor = await requireActor()
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const blad = await findControleblad(actor, { slug })
  if (!blad) return notFoundFor(actor)
  const dossier = paths.themadossier(blad.slug)
  return (
    <>
      <PageHead
        trail={[
          { label: 'Themadossiers', href: paths.themadossiers() },
          { label: blad.titel, href: dossier },
        ]}
        kind={blad.titel}
        title="Klopt dit dossier nog?"
        meta={<ControleFeiten {...blad} />}
      />
      <ControleBlad
        blad={blad}
        gelukt={firstValue(query['gelukt'])}
        action={confirmControleAction}
        terug={{ label: 'Terug naar het dossier', href: dossier }}
      />
    </>
  )
}
