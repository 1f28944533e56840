import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Verbreding } from '@/components/zichtbaarheid/verbreding'
import { VerbreedForm } from '@/components/zichtbaarheid/verbreed-form'
import { findVerbreding } from '@/lib/domain/zichtbaarheid/queries'
import { paths, publicatiePath } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { setZichtbaarheidAction } from '../actions'

export const metadata: Metadata = { title: 'Voor meer mensen openzetten' }

/** What becomes visible for whom, before an item gets wider readers; works by link and one form. */
export default async function ZichtbaarheidPage({ searchParams }: PageProps<'/redactie/zichtbaarheid'>) {
  const actor = await requireActor('REDACTIE')
  const query = await searchParams
  const vraag = findVerbreding.fromUntrusted(actor, {
    id: firstValue(query['id']),
    naar: firstValue(query['naar']),
  })
  const bereik = (await nullWhenInvalid(vraag)) ?? notFound()
  const terug = publicatiePath(bereik.soort, bereik.slug)
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: bereik.titel, href: terug },
        ]}
        kind={bereik.titel}
        title="Voor meer mensen openzetten"
        lead="Dit wordt zichtbaar als je het bevestigt. Er is nog niets veranderd."
      />
      <Verbreding bereik={bereik} />
      <VerbreedForm
        actie={setZichtbaarheidAction}
        id={bereik.id}
        naar={bereik.naar}
        gezien={bereik.vingerafdruk}
        terug={terug}
      />
    </>
  )
}
