import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { ImportForm } from '@/components/themadossiers/import-form'
import { IMPORTFOUTEN } from '@/lib/domain/teksten/labels'
import { deelnaam, dossierdeelVan } from '@/lib/domain/themadossiers/labels'
import { findDeelVoorBewerken } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Begin met een Word- of PDF-bestand' }

export default async function ImporterenPage({
  params,
  searchParams,
}: PageProps<'/themadossiers/[slug]/bewerken/[deel]/importeren'>) {
  const actor = await requireActor()
  const { slug, deel: anker } = await params
  const soort = dossierdeelVan(anker)
  const gevonden = soort && (await findDeelVoorBewerken(actor, { slug, deel: soort }))
  if (!gevonden || (gevonden.waits && !gevonden.deel)) return notFoundFor(actor)
  const { dossier, deel, klad } = gevonden
  const fout = firstValue((await searchParams)['fout'])
  return (
    <>
      <PageHead
        trail={[
          { label: 'Themadossiers', href: paths.themadossiers() },
          { label: dossier.titel, href: paths.themadossier(dossier.slug) },
          { label: 'Bewerken', href: paths.themadossierBewerken(dossier.slug) },
          { label: deelnaam(soort), href: paths.themadossierBewerken(dossier.slug, anker) },
        ]}
        kind={`${dossier.titel}: ${deelnaam(soort)}`}
        title="Begin met een Word- of PDF-bestand"
      />
      <ImportForm
        adres={paths.themadossierBestand(dossier.slug, anker)}
        terug={paths.themadossierBewerken(dossier.slug, anker)}
        kladOp={klad ? new Date(klad.bewaardOp) : null}
        heeftTekst={deel !== null}
        fout={fout === undefined ? undefined : (IMPORTFOUTEN[fout] ?? IMPORTFOUTEN['fout'])}
      />
    </>
  )
}
