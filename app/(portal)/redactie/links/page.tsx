import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { RedactieLijst } from '@/components/redactie/lijst'
import { LinkStand } from '@/components/redactie/link-stand'
import { Alert } from '@/components/ui/alert'
import { StatusMessage } from '@/components/ui/status-message'
import { TextLink } from '@/components/ui/text-link'
import { leegVan, STAND_LABELS } from '@/lib/domain/weblinks/labels'
import { listWeblinks } from '@/lib/domain/weblinks/queries'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { isBronwachtAan } from '@/lib/web/site'

export const metadata: Metadata = { title: 'Links' }

const KOLOMMEN = [
  { key: 'link', label: 'Link', sorteer: 'link' },
  { key: 'stand', label: 'Stand', sorteer: 'stand' },
  { key: 'waar', label: 'Staat in' },
  { key: 'bekeken', label: 'Bekeken', sorteer: 'bekeken' },
]
const GELUKT: Record<string, string> = {
  adres: 'Het nieuwe adres is bewaard. De bronwacht bekijkt het binnen een week.',
  klopt: 'Bewaard. Wat er nu staat, is voortaan wat wij vergelijken.',
}

type Rij = Awaited<ReturnType<typeof listWeblinks>>['items'][number]

export default async function LinksPage({ searchParams }: PageProps<'/redactie/links'>) {
  const actor = await requireActor('REDACTIE')
  const gevraagd = await searchParams
  const lijst = await listWeblinks(actor, {
    stand: firstValue(gevraagd['stand']),
    q: firstValue(gevraagd['q']),
    sorteer: firstValue(gevraagd['sorteer']),
    pagina: firstValue(gevraagd['pagina']),
  })
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Links"
        actions={
          <CsvLink
            href={paths.redactieCsv('links', {
              stand: lijst.stand ?? undefined,
              q: lijst.q,
              sorteer: lijst.sorteer ?? undefined,
            })}
          />
        }
        lead="De bronwacht opent elke link naar buiten één keer per week. Zonder filter zie je wat dood, verhuisd of veranderd is."
      />
      <div className="mb-6 flex flex-col gap-4">
        <StatusMessage>{GELUKT[firstValue(gevraagd['gelukt']) ?? '']}</StatusMessage>
        {!isBronwachtAan() && (
          <Alert title="De bronwacht gaat nu niet vanzelf op pad">
            <p>
              Dit portaal heeft geen eigen webadres waar andere websites het kunnen vinden. Je kunt een link
              wel zelf laten bekijken.
            </p>
          </Alert>
        )}
      </div>
      <RedactieLijst
        naam="links"
        kolommen={KOLOMMEN}
        totaal={lijst.totaal}
        pagina={lijst.pagina}
        paginas={lijst.paginas}
        zoek={lijst.q}
        volgorde={lijst.sorteer}
        adres={(query) => paths.redactieLijst('links', query)}
        filters={[standfilter(lijst.stand, lijst.aantallen)]}
        leeg={leegVan(lijst.aantallen, lijst.q !== '' || lijst.stand !== null)}
        rijen={lijst.items.map((rij) => ({ id: rij.id, cells: cellen(rij) }))}
      />
    </>
  )
}

const cellen = ({ id, url, titel, stand, standSinds, reden, gebruik, bezochtOp }: Rij) => ({
  link: (
    // Wide enough to read on a phone, where the table scrolls.
    <span className="inline-block min-w-48 wrap-anywhere">
      <TextLink href={paths.weblink(id)}>{titel ?? url}</TextLink>
      {titel && <span className="block text-sm font-normal text-ink-soft">{url}</span>}
    </span>
  ),
  stand: (
    <>
      <LinkStand stand={stand} />
      <span className="block text-sm text-ink-soft">
        {stand !== 'NIEUW' && `Sinds ${formatDate(standSinds)}. `}
        {stand !== 'GOED' && reden}
      </span>
    </>
  ),
  waar: <span className="inline-block min-w-32 wrap-anywhere">{waarIn(gebruik)}</span>,
  bekeken: bezochtOp ? formatDate(bezochtOp) : 'Nog niet',
})

const waarIn = ([eerste, ...rest]: Rij['gebruik']) =>
  eerste ? `${eerste.titel}${rest.length > 0 ? ` en ${rest.length} andere` : ''}` : ''

const standfilter = (gekozen: string | null, aantallen: Readonly<Record<string, number>>) => ({
  naam: 'stand',
  label: 'Stand',
  leeg: 'Wat aandacht vraagt',
  gekozen,
  opties: Object.entries(STAND_LABELS).map(([value, label]) => ({
    value,
    label: `${label} (${aantallen[value] ?? 0})`,
  })),
})
