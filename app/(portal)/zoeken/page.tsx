import type { Metadata, Route } from 'next'
import { BelKnoppen } from '@/components/consultatielijnen/bel-knoppen'
import { PageHead } from '@/components/layout/page-head'
import { SearchForm } from '@/components/layout/search-form'
import { TwoColumn } from '@/components/layout/two-column'
import { Alert } from '@/components/ui/alert'
import { buttonClass } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { FacetLijst } from '@/components/zoeken/facet-lijst'
import { ZoekresultaatKaart } from '@/components/zoeken/zoekresultaat-kaart'
import { ZOEKSOORTEN } from '@/components/zoeken/zoeksoorten'
import { findEersteKeus } from '@/lib/domain/consultatielijnen/queries'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid, pageNumber } from '@/lib/web/search-params'
import { searchPortal, type Zoekuitslag } from '@/search/query'

export const metadata: Metadata = { title: 'Zoeken' }

type Namen = { doelgroep: Map<string, string>; netwerk: Map<string, string> }
type Vraag = {
  q: string
  soort: string | undefined
  doelgroep: string | undefined
  netwerk: string | undefined
  pagina: number
}

export default async function ZoekenPage({ searchParams }: PageProps<'/zoeken'>) {
  const actor = await requireActor()
  const [adres, netwerken, doelgroepen] = await Promise.all([
    searchParams,
    listNetwerken(actor, {}),
    listDoelgroepen(actor, {}),
  ])
  const namen = {
    doelgroep: new Map(doelgroepen.map(({ slug, titel }) => [slug, titel])),
    netwerk: new Map(netwerken.map(({ slug, korteNaam }) => [slug, korteNaam])),
  }
  const vraag = leesVraag(adres, namen)
  const uitslag = vraag.q === '' ? null : await zoek(actor, vraag)
  return (
    <>
      <PageHead title="Zoeken" />
      <Stack gap="large">
        <SearchForm place="page" defaultValue={vraag.q} />
        {vraag.q !== '' && uitslag === null && (
          <Alert
            tone="bijna"
            title="Deze zoekvraag is te lang of bevat tekens die we niet kunnen lezen. Maak hem korter dan 300 tekens."
          />
        )}
        {uitslag && (
          <Uitslag
            uitslag={uitslag}
            vraag={vraag}
            namen={namen}
            lijn={uitslag.totaal === 0 ? await findEersteKeus(actor, {}) : null}
          />
        )}
      </Stack>
    </>
  )
}

function leesVraag(adres: Record<string, string | string[] | undefined>, namen: Namen): Vraag {
  const kies = (naam: string, bestaat: (waarde: string) => boolean) => {
    const waarde = firstValue(adres[naam])
    return waarde !== undefined && bestaat(waarde) ? waarde : undefined
  }
  return {
    q: (firstValue(adres['q']) ?? '').trim(),
    soort: kies('soort', (waarde) => ZOEK_SOORTEN.some((soort) => soort === waarde)),
    doelgroep: kies('doelgroep', (waarde) => namen.doelgroep.has(waarde)),
    netwerk: kies('netwerk', (waarde) => namen.netwerk.has(waarde)),
    pagina: pageNumber(adres['pagina']),
  }
}

function zoek(actor: Parameters<typeof searchPortal>[0], vraag: Vraag): Promise<Zoekuitslag | null> {
  const { q, doelgroep, netwerk, pagina } = vraag
  const soort = ZOEK_SOORTEN.find((bekend) => bekend === vraag.soort) ?? null
  return nullWhenInvalid(
    searchPortal(actor, {
      tekst: q,
      soort,
      doelgroep: doelgroep ?? null,
      netwerk: netwerk ?? null,
      pagina: Math.min(pagina, 1000),
    }),
  )
}

type Props = {
  uitslag: Zoekuitslag
  vraag: Vraag
  namen: Namen
  lijn: { telefoon: string | null; naam: string } | null
}

function Uitslag({ uitslag, vraag, namen, lijn }: Props) {
  const { totaal, resultaten, bedoelde, pagina, perPagina } = uitslag
  const adres = (anders: Partial<Vraag>): Route => paths.zoeken(query({ ...vraag, pagina: 1, ...anders }))
  return (
    <TwoColumn side={<Facetten uitslag={uitslag} vraag={vraag} namen={namen} adres={adres} />}>
      <Stack>
        <FilterChips filters={chips(vraag, namen, adres)} clearHref={paths.zoeken({ q: vraag.q })} />
        <p role="status" className="text-ink-soft">
          {totaal === 1 ? '1 resultaat' : `${totaal} resultaten`} voor “{vraag.q}”
        </p>
        {bedoelde && (
          <p>
            We zochten ook op <TextLink href={paths.zoeken({ q: bedoelde })}>{bedoelde}</TextLink>.
          </p>
        )}
        {totaal === 0 && <Niets lijn={lijn} />}
        <ol className="flex flex-col gap-4">
          {resultaten.map(({ ref, soort, titel, url, fragment, doelgroepen, bijgewerkt }) => (
            <li key={ref}>
              <ZoekresultaatKaart
                soort={soort}
                titel={titel}
                href={paths.zoekresultaat(url)}
                fragment={fragment}
                meta={[
                  doelgroepen.length > 3
                    ? 'Alle doelgroepen'
                    : doelgroepen.map((slug) => namen.doelgroep.get(slug) ?? slug).join(', '),
                  `Bijgewerkt ${formatDate(bijgewerkt)}`,
                ].filter((regel) => regel !== '')}
              />
            </li>
          ))}
        </ol>
        <Pagination
          page={pagina}
          pageCount={Math.ceil(totaal / perPagina)}
          hrefFor={(nummer) => adres({ pagina: nummer })}
        />
      </Stack>
    </TwoColumn>
  )
}

const query = ({ q, soort, doelgroep, netwerk, pagina }: Vraag) => ({
  q,
  soort,
  doelgroep,
  netwerk,
  pagina: pagina > 1 ? pagina : undefined,
})

const soortNaam = (waarde: string) => {
  const soort = ZOEK_SOORTEN.find((bekend) => bekend === waarde)
  return soort ? ZOEKSOORTEN[soort].meervoud : waarde
}

function chips(vraag: Vraag, namen: Namen, adres: (anders: Partial<Vraag>) => Route) {
  const { soort, doelgroep, netwerk } = vraag
  return [
    ...(soort ? [{ label: soortNaam(soort), href: adres({ soort: undefined }) }] : []),
    ...(doelgroep
      ? [{ label: namen.doelgroep.get(doelgroep) ?? doelgroep, href: adres({ doelgroep: undefined }) }]
      : []),
    ...(netwerk
      ? [{ label: namen.netwerk.get(netwerk) ?? netwerk, href: adres({ netwerk: undefined }) }]
      : []),
  ]
}

type FacettenProps = Omit<Props, 'lijn'> & { adres: (anders: Partial<Vraag>) => Route }

function Facetten({ uitslag, vraag, namen, adres }: FacettenProps) {
  const opties = (facet: 'soort' | 'doelgroep' | 'netwerk', naam: (waarde: string) => string) =>
    uitslag.facetten[facet].map(({ waarde, aantal }) => {
      const gekozen = vraag[facet] === waarde
      return { label: naam(waarde), aantal, gekozen, href: adres({ [facet]: gekozen ? undefined : waarde }) }
    })
  return (
    <details className="filters group print:hidden">
      <summary className={buttonClass('secondary', 'w-full list-none justify-between')}>
        Verfijn je zoekvraag
        <Icon name="chevron-down" className="group-open:rotate-180" />
      </summary>
      <Stack className="mt-4 lg:mt-0">
        <FacetLijst titel="Soort" opties={opties('soort', soortNaam)} />
        <FacetLijst
          titel="Doelgroep"
          opties={opties('doelgroep', (slug) => namen.doelgroep.get(slug) ?? slug)}
        />
        <FacetLijst titel="Netwerk" opties={opties('netwerk', (slug) => namen.netwerk.get(slug) ?? slug)} />
      </Stack>
    </details>
  )
}

function Niets({ lijn }: Pick<Props, 'lijn'>) {
  return (
    <EmptyState icon="search" title="Hier hebben we niets over gevonden.">
      <Stack>
        <p>
          Probeer een ander of korter woord, of kijk bij de{' '}
          <TextLink href={paths.themadossiers()}>themadossiers</TextLink>. Kun je niet wachten? Bel dan.
        </p>
        {lijn?.telefoon && <BelKnoppen telefoon={lijn.telefoon} naam={lijn.naam} />}
      </Stack>
    </EmptyState>
  )
}
