import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Begripgevolgen } from '@/components/redactie/begripgevolgen'
import { Samenvoegblad } from '@/components/redactie/samenvoegblad'
import { VERWIJZING_NAAR_BEGRIP } from '@/lib/domain/begrippen/labels'
import { findBegripsamenvoeging } from '@/lib/domain/begrippen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { ownOrigin } from '@/lib/web/site'
import { mergeBegripAction } from '../../actions'

export const metadata: Metadata = { title: 'Begrippen samenvoegen' }

export default async function BegripSamenvoegenPage({
  params,
  searchParams,
}: PageProps<'/redactie/begrippen/[slug]/samenvoegen'>) {
  const actor = await requireActor('REDACTIE')
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const gevraagd = firstValue(query['naar'])?.slice(0, 120) ?? null
  const blad = await findBegripsamenvoeging(actor, {
    slug: slug.slice(0, 120),
    naar: gevraagd,
    eigenAdres: ownOrigin(),
  })
  // The page of the begrip itself knows what became of it.
  if (!blad) redirect(paths.redactieDeel('begrippen', slug))
  const { van, naar, doelen, hinder, verwijzingen } = blad
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Begrippen', href: paths.redactieDeel('begrippen') },
          { label: van.titel, href: paths.redactieDeel('begrippen', van.slug) },
        ]}
        title={`“${van.titel}” samenvoegen`}
        lead="Twee keer hetzelfde in de woordenlijst? Laat dit begrip opgaan in een ander."
      />
      <Samenvoegblad
        van={alsRij(van)}
        doelen={doelen.map(alsRij)}
        naar={naar && alsRij(naar)}
        verwijzingen={VERWIJZING_NAAR_BEGRIP.flatMap(({ wat, een, meer }) => {
          const aantal = verwijzingen[wat] ?? 0
          return aantal === 0 ? [] : [{ aantal, een, meer }]
        })}
        hinder={hinder}
        adres={paths.begripSamenvoegen(van.slug)}
        action={mergeBegripAction}
        gevolgen={
          naar && <Begripgevolgen {...blad} naar={naar} aantalOpmerkingen={verwijzingen.opmerkingen ?? 0} />
        }
      />
    </>
  )
}

const alsRij = ({ id, slug, versie, titel, status }: Rij) => ({
  id,
  slug,
  versie,
  naam: status === 'GEPUBLICEERD' ? titel : `${titel} (nog niet gepubliceerd)`,
})
type Rij = { id: string; slug: string; versie: number; titel: string; status: string }
