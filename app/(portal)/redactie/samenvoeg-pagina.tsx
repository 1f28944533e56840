import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Samenvoegblad } from '@/components/redactie/samenvoegblad'
import { TextLink } from '@/components/ui/text-link'
import { KEUZE_LABELS, type KeuzeSoort } from '@/lib/domain/samenvoegingen/labels'
import { findSamenvoeging } from '@/lib/domain/samenvoegingen/queries'
import type { Actor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import { mergeLijstrijAction } from './[lijst]/actions'

type Props = {
  actor: Actor
  soort: KeuzeSoort
  id: string
  /** slug of what it would go into, as the address says */
  naar: string | null
  trail: readonly { label: string; href: Route }[]
}

/** The page on which one entry of a list goes into another of the same list. */
export async function SamenvoegPagina({ actor, soort, id, naar: gevraagd, trail }: Props) {
  const blad = await findSamenvoeging(actor, { soort, id, naar: gevraagd?.slice(0, 120) ?? null })
  if (!blad) notFound()
  const { van, opgegaanIn, ...rest } = blad
  return (
    <>
      <PageHead
        trail={[...trail, { label: van.naam, href: paths.lijstrij(soort, van) }]}
        title={`“${van.naam}” samenvoegen`}
        lead={`Twee keer hetzelfde in de lijst? Laat deze ${KEUZE_LABELS[soort].een} opgaan in een andere.`}
      />
      {opgegaanIn ? (
        <p>
          “{van.naam}” is al opgegaan in{' '}
          <TextLink href={paths.lijstrij(soort, opgegaanIn)}>{opgegaanIn.naam}</TextLink>.
        </p>
      ) : (
        <Samenvoegblad
          {...rest}
          van={van}
          soort={soort}
          adres={paths.samenvoegen(soort, van)}
          action={mergeLijstrijAction}
        />
      )}
    </>
  )
}
