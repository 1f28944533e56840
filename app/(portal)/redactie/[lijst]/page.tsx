import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Keuzelijsttabel } from '@/components/redactie/keuzelijsttabel'
import { ButtonLink } from '@/components/ui/button'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { keuzelijst } from './lijsten'

type Props = PageProps<'/redactie/[lijst]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: keuzelijst((await params).lijst)?.titel ?? 'Niet gevonden' }
}

export default async function KeuzelijstPage({ params }: Props) {
  const actor = await requireActor('REDACTIE')
  const { lijst: deel } = await params
  const lijst = keuzelijst(deel) ?? notFound()
  const rijen = await lijst.rijen(actor)
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title={lijst.titel}
        lead={lijst.lead}
        actions={
          <ButtonLink href={paths.redactieDeel(deel, 'nieuw')} variant="primary" icon="plus">
            {lijst.nieuw}
          </ButtonLink>
        }
      />
      <Keuzelijsttabel
        titel={lijst.titel}
        rijen={rijen.map(({ slug, ...rij }) => ({ ...rij, href: paths.redactieDeel(deel, slug) }))}
      />
    </>
  )
}
