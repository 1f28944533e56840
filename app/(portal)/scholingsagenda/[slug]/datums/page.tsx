import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { KnopForm } from '@/components/publicatie/knop-form'
import { ReeksLijst } from '@/components/reeksen/reeks-lijst'
import { ReeksdatumsForm } from '@/components/reeksen/reeksdatums-form'
import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findReeks } from '@/lib/domain/reeksen/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { createReeksdatumsAction, updateReekstekstenAction } from '../../actions'

export const metadata: Metadata = { title: 'Meer datums' }

export default async function DatumsPage({
  params,
  searchParams,
}: PageProps<'/scholingsagenda/[slug]/datums'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const reeks = await nullWhenInvalid(findReeks(actor, { slug: (await params).slug }))
  if (!reeks) return notFoundFor(actor)
  const { id, slug, titel, leden, tijden, aantalBijeenkomsten } = reeks
  const anderen = leden.filter((lid) => lid.id !== id && lid.magVeranderen).length
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: titel, href: paths.scholing(slug) },
        ]}
        title="Meer datums"
        actions={
          <ButtonLink href={paths.scholingTournee(slug)} icon="map-pin">
            Op tournee langs alle netwerken
          </ButtonLink>
        }
        lead="Dezelfde scholing op meer dagen. Elke datum heeft eigen plaatsen en een eigen inschrijving; wie zich inschrijft, kiest er één."
      />
      <Stack gap="large">
        <StatusMessage>{watGebeurde(await searchParams)}</StatusMessage>
        <section aria-labelledby="in-de-reeks" className="flex flex-col gap-3">
          <h2 id="in-de-reeks">{leden.length === 1 ? 'Deze datum' : `De ${leden.length} datums`}</h2>
          <ReeksLijst leden={leden} now={new Date()} />
          {anderen > 0 && (
            <>
              <p className="max-w-measure text-ink-soft">
                Veranderde je hier de titel, de beschrijving, de doelgroepen of voor wie het is? Zet dat dan
                in één keer ook bij de andere. Datum, plek, plaatsen en kosten blijven zoals ze daar zijn.
              </p>
              <KnopForm action={updateReekstekstenAction} velden={{ id }} variant="secondary" icon="copy">
                Zet deze tekst ook bij de andere datums
              </KnopForm>
            </>
          )}
        </section>
        <section aria-labelledby="erbij" className="flex flex-col gap-3">
          <h2 id="erbij">Datums erbij</h2>
          <p className="max-w-measure text-ink-soft">
            Van elke datum maken we een concept met dezelfde tekst, plek en kosten. Daarna bied je ze aan
            zoals elke scholing.
          </p>
          <ReeksdatumsForm
            key={leden.length}
            id={id}
            tijden={tijden}
            aantalBijeenkomsten={aantalBijeenkomsten}
            actie={createReeksdatumsAction}
          />
        </section>
      </Stack>
    </>
  )
}

function watGebeurde(vraag: Record<string, string | string[] | undefined>): string | null {
  const gemaakt = aantal(vraag['gemaakt'])
  if (gemaakt !== null)
    return gemaakt === 1
      ? 'Er is een concept bij. Kijk het na.'
      : `Er zijn ${gemaakt} concepten bij. Kijk ze na.`
  const overgenomen = aantal(vraag['overgenomen'])
  if (overgenomen === null) return null
  if (overgenomen === 0) return 'De andere datums hadden deze tekst al.'
  return overgenomen === 1
    ? 'De tekst staat nu ook bij de andere.'
    : `De tekst staat nu ook bij ${overgenomen} andere.`
}

const aantal = (waarde: string | string[] | undefined): number | null => {
  const eerste = firstValue(waarde) ?? ''
  return /^\d{1,2}$/.test(eerste) ? Number(eerste) : null
}
