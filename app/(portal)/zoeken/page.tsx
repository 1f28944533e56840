import type { Metadata } from 'next'
import { after } from 'next/server'
import { PageHead } from '@/components/layout/page-head'
import { SearchForm } from '@/components/layout/search-form'
import { TwoColumn } from '@/components/layout/two-column'
import { Alert } from '@/components/ui/alert'
import { FilterChips } from '@/components/ui/chip'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { TextLink } from '@/components/ui/text-link'
import { ANTWOORD_ID } from '@/components/zoeken/antwoord-id'
import { EersteAntwoord } from '@/components/zoeken/eerste-antwoord'
import { Facetten } from '@/components/zoeken/facetten'
import { GemisForm } from '@/components/zoeken/gemis-form'
import { KlikMelder } from '@/components/zoeken/klik-melder'
import { Bedoelde, NietsGevonden } from '@/components/zoeken/niets-gevonden'
import { Resultaten } from '@/components/zoeken/resultaten'
import { findEersteKeus } from '@/lib/domain/consultatielijnen/queries'
import { saveZoekgat } from '@/lib/domain/zoekgaten/save-zoekgat'
import { verwant } from '@/lib/domain/zoekopdrachten/herkenning'
import { listDoelgroepenVoorZoeken, listFilternamen } from '@/lib/domain/zoekopdrachten/queries'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { followMergedChoices } from '@/lib/web/moved-choices'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import type { Zoekuitslag } from '@/search/query'
import { sendGemisAction } from './actions'
import { eersteAntwoord } from './eerste-antwoord'
import { facetgroepen, gekozenFilters } from './filters'
import { adresVan, isVerfijnd, leesVraag, type Vraag, zoek } from './vraag'

type Doelgroepen = Awaited<ReturnType<typeof listDoelgroepenVoorZoeken>>

export async function generateMetadata({ searchParams }: PageProps<'/zoeken'>): Promise<Metadata> {
  const q = firstValue((await searchParams)['q'])
    ?.trim()
    .slice(0, 100)
  return { title: q ? `“${q}” zoeken` : 'Zoeken' }
}

export default async function ZoekenPage({ searchParams }: PageProps<'/zoeken'>) {
  const actor = await requireActor()
  const [adres, filternamen, doelgroepen] = await Promise.all([
    searchParams,
    listFilternamen(actor, {}),
    listDoelgroepenVoorZoeken(actor, {}),
  ])
  const namen = { ...filternamen, doelgroep: new Map(doelgroepen.map(({ slug, titel }) => [slug, titel])) }
  const slugsVan = (lijst: ReadonlyMap<string, string>) => [...lijst.keys()].map((slug) => ({ slug }))
  await followMergedChoices(adres, {
    doelgroep: doelgroepen,
    netwerk: slugsVan(namen.netwerk),
    werkvorm: slugsVan(namen.werkvorm),
  })
  const vraag = leesVraag(adres, namen)
  const antwoord = vraag.q === '' ? null : await zoek(actor, vraag)
  const [uitslag, melding] = typeof antwoord === 'string' ? [null, antwoord] : [antwoord, null]
  const gemist = firstValue(adres['gemist']) === 'ja'
  const gevonden = uitslag && (await voorUitslag({ actor, vraag, uitslag, doelgroepen, namen }))
  if (gevonden && !gemist) tel(actor, gevonden)
  return (
    <>
      <PageHead title="Zoeken" />
      <Stack gap="large">
        <SearchForm place="page" defaultValue={vraag.q} />
        {melding !== null && <Alert tone="bijna" title={melding} />}
        <StatusMessage>{gemist && 'Dank je wel. De redactie ziet dat hier iets mist.'}</StatusMessage>
        {gevonden && <Uitslag {...gevonden} />}
      </Stack>
    </>
  )
}

type Gevonden = {
  actor: GebruikerActor
  vraag: Vraag
  uitslag: Zoekuitslag
  doelgroepen: Doelgroepen
  namen: Record<'doelgroep' | 'netwerk' | 'werkvorm', ReadonlyMap<string, string>>
}

async function voorUitslag({ actor, vraag, uitslag, doelgroepen, namen }: Gevonden) {
  const antwoord = await eersteAntwoord(actor, { tekst: vraag.q, bedoelde: uitslag.bedoelde }, doelgroepen)
  const lijnNodig = uitslag.totaal === 0 && antwoord.lijnen.length === 0
  return {
    vraag,
    uitslag,
    antwoord,
    chips: gekozenFilters(vraag, namen),
    groepen: facetgroepen(uitslag, vraag, namen),
    namen: namen.doelgroep,
    verwant: uitslag.totaal === 0 ? verwanteDossiers(vraag.q, doelgroepen) : [],
    lijn: lijnNodig ? await findEersteKeus(actor, {}) : null,
  }
}

// Who looks as somebody else is not a reader. After the answer has gone out: counting may neither slow a search nor break it. A narrowed question is the same
// question once more, who sees a number to call or what a word means has no need to press anything, and half an answer says nothing.
function tel(actor: GebruikerActor, { vraag, uitslag, antwoord }: Awaited<ReturnType<typeof voorUitslag>>) {
  const isBeantwoord = antwoord.lijnen.length + antwoord.begrippen.length > 0
  if (actor.blik || isVerfijnd(vraag) || isBeantwoord || uitslag.beperkt) return
  const uitkomst = uitslag.totaal > 0 ? 'GETOOND' : 'ZONDER_RESULTAAT'
  after(() => saveZoekgat(actor, { tekst: vraag.q, uitkomst }))
}

function verwanteDossiers(q: string, doelgroepen: Doelgroepen) {
  const refs = verwant(q, doelgroepen)
  return doelgroepen.flatMap(({ ref, titel, dossier }) =>
    dossier && refs.includes(ref) ? [{ titel, href: paths.themadossier(dossier.slug) }] : [],
  )
}

function Uitslag(props: Awaited<ReturnType<typeof voorUitslag>>) {
  const { vraag, uitslag, antwoord, chips, groepen, namen } = props
  const { totaal, bedoelde, pagina, perPagina, eenvoudig, beperkt } = uitslag
  const telling = totaal === 1 ? '1 resultaat' : `${totaal} resultaten`
  return (
    <TwoColumn side={<Facetten groepen={groepen} />}>
      <Stack>
        {beperkt && (
          <Alert title="Het is druk. Je ziet nu alleen wat je vraag in de titel of in het kort heeft staan. Probeer het over een minuut weer voor alles." />
        )}
        {eenvoudig && <Alert title="Je zoekt nu in de eenvoudige zoekmachine." />}
        <FilterChips filters={chips} clearHref={paths.zoeken({ q: vraag.q })} />
        <p role="status" className="text-ink-soft">
          {telling} voor “{vraag.q}”{pagina > 1 && `, pagina ${pagina}`}
        </p>
        {totaal > 0 && bedoelde && <Bedoelde tekst={bedoelde} />}
        {totaal === 0 && pagina === 1 && <EersteAntwoord {...antwoord} />}
        {totaal === 0 && (
          <NietsGevonden
            vraag={vraag.q}
            bedoelde={bedoelde}
            filters={chips}
            verwant={props.verwant}
            lijn={props.lijn}
          />
        )}
        {totaal > 0 && uitslag.resultaten.length === 0 && (
          <p>
            Deze pagina is er niet meer. Ga naar de{' '}
            <TextLink href={adresVan({ ...vraag, pagina: 1 })}>eerste pagina</TextLink>.
          </p>
        )}
        <div id={ANTWOORD_ID} className="flex flex-col gap-4">
          {totaal > 0 && pagina === 1 && <EersteAntwoord {...antwoord} />}
          <Resultaten resultaten={uitslag.resultaten} doelgroepen={namen} />
        </div>
        <Pagination
          page={pagina}
          pageCount={Math.ceil(totaal / perPagina)}
          hrefFor={(nummer) => adresVan({ ...vraag, pagina: nummer })}
        />
        <GemisForm action={sendGemisAction} vraag={vraag.q} />
        {totaal > 0 && <KlikMelder vraag={vraag.q} />}
      </Stack>
    </TwoColumn>
  )
}
