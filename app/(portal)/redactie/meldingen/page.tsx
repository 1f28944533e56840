import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { MeldingLijst } from '@/components/meldingen/melding-lijst'
import { FilterLinks } from '@/components/redactie/filter-links'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { listMeldingen } from '@/lib/domain/meldingen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Meldingen van lezers' }

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
        lead="Wat lezers melden met “Klopt dit niet?”. Nummers die niet kloppen staan bovenaan, daarna wat het langst wacht."
      />
      <Stack>
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
          <MeldingLijst meldingen={items} metMelder />
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
