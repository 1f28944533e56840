import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { MeldingLijst } from '@/components/meldingen/melding-lijst'
import { FilterLinks } from '@/components/redactie/filter-links'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { listMeldingen } from '@/lib/domain/meldingen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { endMeldingAction } from '../../meldingen/actions'

export const metadata: Metadata = { title: 'Meldingen van lezers' }

const BERICHTEN: Record<string, string> = {
  gesloten: 'De melding is gesloten. De melder krijgt je zin per mail.',
  bevestigd: 'Bedankt. Je kunt het bestand nu downloaden.',
}

const STANDEN = [
  { stand: 'OPEN', label: 'Open' },
  { stand: 'AFGEHANDELD', label: 'Afgehandeld' },
] as const

export default async function RedactieMeldingenPage({ searchParams }: PageProps<'/redactie/meldingen'>) {
  const actor = await requireActor('REDACTIE')
  const adres = await searchParams
  const { items, stand, totaal, pagina, paginas } = await listMeldingen(actor, {
    stand: firstValue(adres['stand']),
    pagina: firstValue(adres['pagina']),
  })
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Meldingen van lezers"
        actions={<CsvLink href={paths.redactieCsv('meldingen', { stand })} />}
        lead="Wat lezers melden met “Klopt dit niet?”. Nummers die niet kloppen staan bovenaan, daarna wat het langst wacht."
      />
      <Stack>
        <StatusMessage>{BERICHTEN[firstValue(adres['gelukt']) ?? '']}</StatusMessage>
        <FilterLinks
          label="Stand"
          links={STANDEN.map(({ stand: waarde, label }) => ({
            label,
            href: paths.redactieLijst('meldingen', waarde === 'OPEN' ? {} : { stand: waarde }),
            isCurrent: waarde === stand,
          }))}
        />
        <p role="status" className="text-ink-soft">
          {totaal === 1 ? '1 melding' : `${totaal} meldingen`}
        </p>
        {items.length === 0 ? (
          <EmptyState title="Hier staat niets.">
            {stand === 'OPEN' ? 'Mooi. Elke lezer heeft antwoord.' : 'Er is nog geen melding afgehandeld.'}
          </EmptyState>
        ) : (
          <MeldingLijst
            meldingen={items}
            metMelder
            sluiten={{
              action: endMeldingAction,
              terug: paths.redactieLijst('meldingen', { pagina, gelukt: 'gesloten' }),
            }}
          />
        )}
        <Pagination
          page={pagina}
          pageCount={paginas}
          hrefFor={(page) => paths.redactieLijst('meldingen', { stand, pagina: page })}
        />
      </Stack>
    </>
  )
}
