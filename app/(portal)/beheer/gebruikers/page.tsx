import type { Metadata } from 'next'
import { GebruikerFilter } from '@/components/gebruikers/gebruiker-filter'
import { GebruikerTabel } from '@/components/gebruikers/gebruiker-tabel'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { ROLLEN, STANDEN } from '@/lib/domain/gebruikers/labels'
import { listGebruikers } from '@/lib/domain/gebruikers/queries'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { followMergedChoices } from '@/lib/web/moved-choices'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, pageNumber } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Gebruikers' }

export default async function GebruikersPage({ searchParams }: PageProps<'/beheer/gebruikers'>) {
  const actor = await requireActor('BEHEER')
  const [gevraagd, netwerken] = await Promise.all([searchParams, listNetwerken(actor, {})])
  await followMergedChoices(gevraagd, { netwerk: netwerken })
  const filter = {
    zoek: firstValue(gevraagd['zoek'])?.slice(0, 120) || null,
    rol: ROLLEN.find((rol) => rol === firstValue(gevraagd['rol'])) ?? null,
    netwerk: netwerken.find(({ slug }) => slug === firstValue(gevraagd['netwerk']))?.slug ?? null,
    stand: STANDEN.find((stand) => stand === firstValue(gevraagd['stand'])) ?? null,
  }
  const pagina = pageNumber(gevraagd['pagina'])
  const { gebruikers, sorteer, totaal, paginas } = await listGebruikers(actor, {
    ...filter,
    sorteer: firstValue(gevraagd['sorteer']),
    pagina,
  })
  const gekozen = Object.fromEntries(
    Object.entries({ ...filter, sorteer }).map(([naam, waarde]) => [naam, waarde ?? undefined]),
  )
  const adres = (anders: { pagina?: number; sorteer?: string }) =>
    paths.beheerDeel('gebruikers', undefined, { ...gekozen, ...anders })
  return (
    <Stack>
      <PageHead
        trail={[{ label: 'Beheer', href: paths.beheer() }]}
        title="Gebruikers"
        actions={
          <>
            <CsvLink href={paths.gebruikersCsv(gekozen)} />
            <ButtonLink
              href={paths.beheerDeel('gebruikers', 'nieuw')}
              variant="primary"
              icon="user-round-plus"
            >
              Nodig iemand uit
            </ButtonLink>
          </>
        }
      />
      <StatusMessage>
        {firstValue(gevraagd['gelukt']) === 'bevestigd' && 'Bedankt. Je kunt het bestand nu downloaden.'}
      </StatusMessage>
      <GebruikerFilter {...filter} volgorde={sorteer} netwerken={netwerken} />
      <p role="status" className="text-ink-soft">
        {totaal === 1 ? '1 gebruiker' : `${totaal} gebruikers`}
      </p>
      {gebruikers.length > 0 ? (
        <GebruikerTabel
          gebruikers={gebruikers}
          volgorde={sorteer}
          sorteerHref={(orde) => adres({ sorteer: orde })}
        />
      ) : (
        <EmptyState title="Niemand gevonden.">
          Haal een filter weg, of zoek op een deel van de naam.
        </EmptyState>
      )}
      <Pagination page={pagina} pageCount={paginas} hrefFor={(nummer) => adres({ pagina: nummer })} />
    </Stack>
  )
}
