import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { keuzelijst } from '../lijsten'

type Props = PageProps<'/redactie/[lijst]/nieuw'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: keuzelijst((await params).lijst)?.nieuw ?? 'Niet gevonden' }
}

export default async function KeuzelijstNieuwPage({ params }: Props) {
  await requireActor('REDACTIE')
  const { lijst: deel } = await params
  const lijst = keuzelijst(deel) ?? notFound()
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: lijst.titel, href: paths.redactieDeel(deel) },
        ]}
        title={lijst.nieuw}
      />
      <NieuwFormulier actie={lijst.maak} velden={lijst.velden} />
    </>
  )
}
