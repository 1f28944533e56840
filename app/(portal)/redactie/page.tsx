import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { FilterLinks } from '@/components/redactie/filter-links'
import { RedactieMenu } from '@/components/redactie/redactie-menu'
import { WeekOverzicht } from '@/components/redactie/week-overzicht'
import { WerkToewijzen } from '@/components/redactie/werk-toewijzen'
import { Werkvoorraad } from '@/components/redactie/werkvoorraad'
import { Alert } from '@/components/ui/alert'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { meerDanHier } from '@/lib/domain/werkvoorraad/labels'
import { listWerkvoorraad } from '@/lib/domain/werkvoorraad/queries'
import { alsQuery, paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { assignWerkAction } from './actions'
import { werkfilters } from './werkfilters'

export const metadata: Metadata = { title: 'Redactie' }

const FILTERS = ['q', 'wat', 'soort', 'netwerk', 'van', 'voor', 'urgentie', 'sorteer'] as const
const MELDINGEN: Record<string, string> = {
  toegewezen: 'Bewaard. In de kolom Voor staat wie het nu doet.',
  bevestigd: 'Bedankt. Je kunt het bestand nu downloaden.',
}

export default async function RedactiePage({ searchParams }: PageProps<'/redactie'>) {
  const actor = await requireActor('REDACTIE')
  const adres = await searchParams
  const gevraagd = Object.fromEntries(FILTERS.map((naam) => [naam, firstValue(adres[naam])]))
  const voorraad = await listWerkvoorraad(actor, { ...gevraagd, pagina: firstValue(adres['pagina']) })
  const { filter, voorWie, leden } = voorraad
  const nu = alsQuery(filter)
  const vandaag = new Date()
  return (
    <>
      <PageHead
        title="Redactie"
        lead="Alles wat op ons wacht, het dringendste bovenaan. Vink aan wat iemand oppakt en wijs het toe."
        actions={
          <>
            <CsvLink href={paths.redactieCsv('werkvoorraad', nu)} />
            <a href="#inhoud-beheren" className={buttonClass('quiet')}>
              <Icon name="arrow-down" /> Alles wat we bijhouden
            </a>
          </>
        }
      />
      <Stack gap="large">
        <Werkvoorraad
          {...voorraad}
          vandaag={vandaag}
          zoek={filter.q}
          volgorde={filter.sorteer}
          filters={werkfilters(filter, voorraad.tellingen)}
          leeg="Er wacht niets. Staat er een filter aan, haal het dan weg om de rest te zien."
          erboven={
            <>
              <StatusMessage>{MELDINGEN[firstValue(adres['gelukt']) ?? '']}</StatusMessage>
              <FilterLinks
                label="Voor wie"
                links={[
                  { label: `Alles (${voorWie.allen})`, voor: undefined },
                  { label: `Voor mij (${voorWie.mij})`, voor: 'mij' },
                  { label: `Van niemand (${voorWie.niemand})`, voor: 'niemand' },
                ].map(({ label, voor }) => ({
                  label,
                  href: paths.redactie({ ...nu, voor }),
                  isCurrent: filter.voor === (voor ?? null),
                }))}
              />
              {voorraad.ingekort.length > 0 && (
                <Alert title="Er wacht meer dan in deze lijst past">
                  {meerDanHier(voorraad.ingekort)} Is er iets af, dan schuift de rest vanzelf op.
                </Alert>
              )}
              <WeekOverzicht week={voorraad.week} vandaag={vandaag} />
            </>
          }
          omlijst={(tabel) => (
            <WerkToewijzen
              action={assignWerkAction}
              leden={leden}
              terug={paths.redactie({ ...nu, pagina: voorraad.pagina, gelukt: 'toegewezen' })}
            >
              {tabel}
            </WerkToewijzen>
          )}
        />
        <section id="inhoud-beheren" aria-label="Alles wat we bijhouden">
          <RedactieMenu feiten={voorraad.feiten} />
        </section>
      </Stack>
    </>
  )
}
