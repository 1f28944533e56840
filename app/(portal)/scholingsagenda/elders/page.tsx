import type { Metadata } from 'next'
import { EldersLijst } from '@/components/agendabronnen/elders-lijst'
import { PageHead } from '@/components/layout/page-head'
import { FilterLinks } from '@/components/redactie/filter-links'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { listElders } from '@/lib/domain/agendabronnen/queries'
import { type Eldersfilter, eldersfilterSchema, PERIODES } from '@/lib/domain/agendabronnen/schema'
import { thisHour } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Scholingen elders' }

const alsAdres = ({ bron, periode, online }: Eldersfilter) => ({
  bron,
  periode: periode === 'alles' ? undefined : periode,
  online,
})

const PERIODE_LABELS = { maand: 'Komende maand', kwartaal: 'Komende drie maanden', alles: 'Alles wat komt' }

export default async function EldersPage({ searchParams }: PageProps<'/scholingsagenda/elders'>) {
  const actor = await requireActor('OPENBAAR')
  const adres = await searchParams
  const gevraagd = eldersfilterSchema.parse(
    Object.fromEntries(
      ['bron', 'periode', 'online', 'pagina'].map((naam) => [naam, firstValue(adres[naam])]),
    ),
  )
  const { regels, totaal, tellingen, ...lijst } = await listElders(actor, gevraagd)
  return (
    <>
      <PageHead
        trail={[{ label: 'Scholingsagenda', href: paths.scholingsagenda() }]}
        title="Scholingen elders"
        lead="Wat anderen organiseren, uit hun eigen agenda’s. Aanmelden doe je daar, niet op Kennisplein."
      />
      {lijst.isLeeg ? (
        <EmptyState icon="calendar-days" title="Er staat nu niets uit andere agenda’s." />
      ) : (
        <Stack>
          <Filters filter={gevraagd} tellingen={tellingen} />
          <p role="status" className="text-ink-soft">
            {totaal === 1 ? '1 scholing elders' : `${totaal} scholingen elders`}
          </p>
          <EldersLijst regels={regels} now={thisHour()} />
          <Pagination
            page={lijst.pagina}
            pageCount={lijst.aantalPaginas}
            hrefFor={(pagina) => paths.elders({ ...alsAdres(gevraagd), pagina })}
          />
        </Stack>
      )}
    </>
  )
}

type FilterProps = { filter: Eldersfilter; tellingen: Awaited<ReturnType<typeof listElders>>['tellingen'] }

function Filters({ filter, tellingen }: FilterProps) {
  const { bron, periode, online } = filter
  const naar = (anders: Record<string, string | undefined>) =>
    paths.elders({ ...alsAdres(filter), ...anders })
  return (
    <>
      <FilterLinks
        label="Van wie"
        links={[
          {
            label: `Alle bronnen (${tellingen.alleBronnen})`,
            href: naar({ bron: undefined }),
            isCurrent: !bron,
          },
          ...tellingen.bron.map(({ id, naam, aantal }) => ({
            label: `${naam} (${aantal})`,
            href: naar({ bron: id }),
            isCurrent: bron === id,
          })),
        ]}
      />
      <FilterLinks
        label="Wanneer"
        links={PERIODES.toReversed().map((keuze) => ({
          label: `${PERIODE_LABELS[keuze]} (${tellingen.periode[keuze]})`,
          href: naar({ periode: keuze === 'alles' ? undefined : keuze }),
          isCurrent: periode === keuze,
        }))}
      />
      <FilterLinks
        label="Waar"
        links={[
          {
            label: `Overal (${tellingen.overal})`,
            href: naar({ online: undefined }),
            isCurrent: !online,
          },
          {
            label: `Online (${tellingen.online})`,
            href: naar({ online: 'ja' }),
            isCurrent: online === 'ja',
          },
        ]}
      />
    </>
  )
}
