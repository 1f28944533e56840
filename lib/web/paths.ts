import type { Route } from 'next'
import type { KeuzeSoort } from '@/lib/domain/samenvoegingen/labels'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { agendaPaths } from './agenda-paths'
import { ownPath } from './own-path'
import { type Query, route } from './route'

/** What a list was narrowed by, as its address says it: what was not chosen is left out. */
export const alsQuery = (filter: Readonly<Record<string, string | null>>): Query =>
  Object.fromEntries(Object.entries(filter).map(([naam, waarde]) => [naam, waarde ?? undefined]))

/** What a reader wants to report: an item, and perhaps the part, the number or the file of it (an id) that it is about. */
export type Meldwaar = { soort: Leessoort; slug?: string; deel?: string; nummer?: string; bijlage?: string }
type Leessoort = PublicatieSoort | 'ORGANISATIE' | 'NETWERK'

/** Every address of the portal (contract.md §5). */
export const paths = {
  home: () => route('/'),
  aanmelden: (naar?: string) => route('/aanmelden', { naar }),
  aanmeldenBericht: (gelukt: 'afgemeld' | 'wachtwoord') => route('/aanmelden', { gelukt }),
  aangemeld: (naar: unknown) => route(ownPath(naar)),
  afgemeld: () => route('/aanmelden/afgemeld'),
  wachtwoordVergeten: () => route('/aanmelden/wachtwoord'),
  uitnodiging: (token: string) => route('/aanmelden/uitnodiging', { token }),
  themadossiers: () => route('/themadossiers'),
  themadossier: (slug: string, onderdeel?: string) => route(`/themadossiers/${slug}`, {}, onderdeel),
  themadossierNieuw: (doelgroep?: string) => route('/themadossiers/nieuw', { doelgroep }),
  /** `deel`: the anchor of an onderdeel, 'kenniskaart' or 'afspraken'; without it the dossier's own texts */
  themadossierBewerken: (slug: string, deel?: string, query?: Query, anchor?: string) =>
    route(
      deel ? `/themadossiers/${slug}/bewerken/${deel}` : `/themadossiers/${slug}/bewerken`,
      query,
      anchor,
    ),
  /** The page where a part begins with a Word or PDF file. */
  themadossierImporteren: (slug: string, deel: string, query?: Query) =>
    route(`/themadossiers/${slug}/bewerken/${deel}/importeren`, query),
  /** Where that page sends its file; in the exceptions of proxy.ts. */
  themadossierBestand: (slug: string, deel: string) =>
    route(`/themadossiers/${slug}/bewerken/${deel}/bestand`),
  themadossierControle: (slug: string, query?: Query) => route(`/themadossiers/${slug}/controle`, query),
  /** The page as it will be with a text that readers do not have yet. */
  themadossierVoorbeeld: (slug: string, query?: Query) => route(`/themadossiers/${slug}/voorbeeld`, query),
  kenniskaart: (slug: string) => route(`/themadossiers/${slug}/kenniskaart`),
  doelgroepen: () => route('/doelgroepen'),
  ...agendaPaths,
  praktijkverhalen: (query?: Query) => route('/praktijkverhalen', query),
  praktijkverhaal: (slug: string, query?: Query, anchor?: string) =>
    route(`/praktijkverhalen/${slug}`, query, anchor),
  /** Looks through a reaction while it is being typed. */
  tekstcontrole: () => route('/reacties/controle'),
  praktijkverhaalNieuw: (query?: Query) => route('/praktijkverhalen/nieuw', query),
  /** How many stories each netwerk wrote of what was promised. */
  regioklok: (query?: Query) => route('/praktijkverhalen/regioklok', query),
  /** The stories of a year with what each netwerk thinks of them. */
  consortiumdag: (query?: Query) => route('/praktijkverhalen/consortiumdag', query),
  consortiumdagen: (query?: Query) => route('/consortiumdagen', query),
  consortiumdagNieuw: () => route('/consortiumdagen/nieuw'),
  /** The programme of one day: its stories in order and what was decided. */
  consortiumprogramma: (id: string, query?: Query, anchor?: string) =>
    route(`/consortiumdagen/${id}`, query, anchor),
  /** The same on a whole screen; `anchor` is one of its screens, 'dia-3'. */
  consortiumstand: (id: string, anchor?: string) => route(`/consortiumdagen/${id}/stand`, {}, anchor),
  /** The same as a file. */
  consortiumpresentatie: (id: string, soort: 'pptx' | 'pdf') =>
    route(`/consortiumdagen/${id}/presentatie.${soort}`),
  /** What the netwerken say of a story now, for a stand that shows it. */
  verhaaloordelen: (verhaalId: string) => route(`/consortiumdagen/oordelen/${verhaalId}`),
  praktijkverhaalBewerken: (slug: string, query?: Query) =>
    route(`/praktijkverhalen/${slug}/bewerken`, query),
  consultatielijnen: (query?: Query, anchor?: string) => route('/consultatielijnen', query, anchor),
  consultatielijnControle: (slug: string, query?: Query) =>
    route(`/consultatielijnen/${slug}/controle`, query),
  consultatielijnBewerken: (slug: string, query?: Query) =>
    route(`/consultatielijnen/${slug}/bewerken`, query),
  consultatielijnAfspraken: (slug: string) => route(`/redactie/consultatielijnen/${slug}/afspraken`),
  kennisagenda: (query?: Query, anchor?: string) => route('/kennisagenda', query, anchor),
  nieuws: (query?: Query) => route('/nieuws', query),
  nieuwsbericht: (slug: string, query?: Query) => route(`/nieuws/${slug}`, query),
  nieuwsberichtNieuw: (query?: Query) => route('/nieuws/nieuw', query),
  nieuwsberichtBewerken: (slug: string, query?: Query) => route(`/nieuws/${slug}/bewerken`, query),
  begrippen: (anchor?: string) => route('/begrippen', {}, anchor),
  begripSamenvoegen: (slug: string) => route(`/redactie/begrippen/${slug}/samenvoegen`),
  begrippenUitleg: () => route('/begrippen/uitleg'),
  netwerken: () => route('/netwerken'),
  netwerk: (slug: string) => route(`/netwerken/${slug}`),
  zoeken: (query?: Query) => route('/zoeken', query),
  zoekklik: () => route('/zoeken/klik'),
  aanwezigheidEinde: () => route('/aanwezigheid/einde'),
  zoeksuggesties: (q: string) => route('/zoeken/suggesties', { q }),
  /** What the editor of a text can link to. */
  linkdoelen: (query: Query) => route('/linkdoelen', query),
  stelJeVraag: (vraag?: string) => route('/zoeken/vraag', { vraag }),
  vraagGesteld: () => route('/zoeken/vraag', { gesteld: 'ja' }),
  /** A path that the search index keeps, with its anchor. */
  zoekresultaat: (url: string) => route(url),
  bijlage: (id: string) => route(`/bijlagen/${id}`),
  bijlagen: () => route('/bijlagen'),
  /** Where a large file goes in pieces, and where one of them goes on; both in the exceptions of proxy.ts. */
  uploads: () => route('/bijlagen/uploads'),
  upload: (id: string) => route(`/bijlagen/uploads/${id}`),
  /** Where a file shows, and where it is taken off. */
  bijlageGebruik: (id: string) => route(`/bijlagen/${id}/gebruik`),
  /** The files of an item, for who keeps them. */
  bijlagenVan: (publicatieId: string, query?: Query) => route(`/bijlagen/bij/${publicatieId}`, query),
  /** The page as it will be with one's own draft in it; `id` is 'nieuw' for what is not there yet. */
  voorbeeld: (soort: string, id: string) => route(`/voorbeeld/${soort}/${id}`),
  mijn: (query?: Query) => route('/mijn', query),
  mijnDocent: (query?: Query) => route('/mijn/docent', query),
  docenten: (query?: Query) => route('/docenten', query),
  mijnAgenda: (query?: Query) => route('/mijn/agenda', query),
  reflectie: (id: string, query?: Query) => route(`/mijn/reflecties/${id}`, query),
  /** The own password again, on the way to `naar`. */
  bevestigen: (naar: string) => route('/mijn/bevestigen', { naar }),
  bevestigd: (naar: unknown) => route(ownPath(naar)),
  bekijken: () => route('/bekijken'),
  /** On the way to `naar` with a page that remembers nothing of the one before. */
  bekijkVerder: (naar: string) => route('/bekijken/verder', { naar: ownPath(naar) }),
  bekijkNaar: (naar: unknown) => route(ownPath(naar)),
  redactie: (query?: Query) => route('/redactie', query),
  gebruikersCsv: (query?: Query) => route('/beheer/gebruikers.csv', query),
  logboekCsv: (query?: Query) => route('/beheer/logboek.csv', query),
  /** A list of the redactie as a file: 'bronnen', 'werkvoorraad' … */
  redactieCsv: (lijst: string, query?: Query) => route(`/redactie/${lijst}.csv`, query),
  netwerkenCsv: (query?: Query) => route('/beheer/netwerken.csv', query),
  redactieVersies: (item: string, query?: Query) => route('/redactie/versies', { item, ...query }),
  /** The form that takes a published item away: back to concept, or to the archive. */
  redactieStoppen: (id: string, stap: 'intrekken' | 'archiveren') =>
    route(`/redactie/stoppen/${id}`, { stap }),
  /** What becomes visible when this item gets wider readers. */
  redactieZichtbaarheid: (id: string, naar: string) => route('/redactie/zichtbaarheid', { id, naar }),
  redactieDeel: (deel: string, id?: string, query?: Query) =>
    route(id ? `/redactie/${deel}/${id}` : `/redactie/${deel}`, query),
  redactieLijst: (deel: string, query?: Query) => route(`/redactie/${deel}`, query),
  /** Where an entry of a list is changed; organisaties and netwerken go by id. */
  lijstrij: (soort: KeuzeSoort, { id, slug }: { id: string; slug: string }, query?: Query) =>
    route(`${LIJST_PATHS[soort]}/${soort === 'ORGANISATIE' || soort === 'NETWERK' ? id : slug}`, query),
  samenvoegen: (soort: KeuzeSoort, rij: { id: string; slug: string }) =>
    route(`${paths.lijstrij(soort, rij)}/samenvoegen`),
  weblink: (id: unknown, query?: Query) => route(`/redactie/links/${encodeURIComponent(String(id))}`, query),
  /** A question without an answer; `id` may come from a form, and leads nowhere else than to this page. */
  zoekgat: (id: unknown, query?: Query, anchor?: string) =>
    route(`/redactie/zoekgaten/${encodeURIComponent(String(id))}`, query, anchor),
  meldingen: (query?: Query) => route('/meldingen', query),
  melding: (id: string, query?: Query) => route(`/meldingen/${id}`, query),
  /** The remarks between the makers of an item; `anker` is a block or a remark. */
  opmerkingen: (id: string, query?: Query, anker?: string) => route(`/opmerkingen/${id}`, query, anker),
  /** "Klopt dit niet?" about an item; a consultatielijn without slug is the national one. */
  meldingNieuw: ({ soort, ...waar }: Meldwaar) =>
    route('/meldingen/nieuw', { over: soort.toLowerCase(), ...waar }),
  beheer: () => route('/beheer'),
  beheerDeel: (deel: string, id?: string, query?: Query) =>
    route(id ? `/beheer/${deel}/${id}` : `/beheer/${deel}`, query),
  privacy: () => route('/privacy'),
  toegankelijkheid: () => route('/toegankelijkheid'),
}

/** Where readers find a publicatie. */
export const leesPath = (soort: PublicatieSoort, slug: string): Route => {
  if (soort === 'CONSULTATIELIJN') return paths.consultatielijnen({}, slug)
  if (soort === 'BEGRIP') return paths.begrippen(slug)
  if (soort === 'KENNISVRAAG') return paths.kennisagenda({}, slug)
  return soort === 'BRON' ? paths.zoeken({ soort: 'bron' }) : publicatiePath(soort, slug)
}

/** Where somebody answers "Klopt dit nog?", for the two nouns that are asked. */
export const controlePath = (soort: PublicatieSoort, slug: string, query?: Query): Route =>
  soort === 'CONSULTATIELIJN'
    ? paths.consultatielijnControle(slug, query)
    : paths.themadossierControle(slug, query)

/** Where a publicatie is read, or for nouns without a page of their own, where the redactie edits it. */
export const publicatiePath = (soort: PublicatieSoort, slug: string): Route => PUBLICATIE_PATHS[soort](slug)

const LIJST_PATHS: Record<KeuzeSoort, string> = {
  DOELGROEP: '/redactie/doelgroepen',
  WERKVORM: '/redactie/werkvormen',
  DISCIPLINE: '/redactie/disciplines',
  NIVEAU: '/redactie/niveaus',
  DOMEIN: '/redactie/domeinen',
  SYNONIEMGROEP: '/redactie/synoniemen',
  NETWERK: '/beheer/netwerken',
  ORGANISATIE: '/redactie/organisaties',
}

const PUBLICATIE_PATHS: Record<PublicatieSoort, (slug: string) => Route> = {
  THEMADOSSIER: (slug) => paths.themadossier(slug),
  PRAKTIJKVERHAAL: (slug) => paths.praktijkverhaal(slug),
  SCHOLING: (slug) => paths.scholing(slug),
  NIEUWSBERICHT: (slug) => paths.nieuwsbericht(slug),
  CONSULTATIELIJN: (slug) => paths.redactieDeel('consultatielijnen', slug),
  BRON: (slug) => paths.redactieDeel('bronnen', slug),
  BEGRIP: (slug) => paths.redactieDeel('begrippen', slug),
  KENNISVRAAG: (slug) => paths.redactieDeel('kennisvragen', slug),
}

/** Where a reader finds what a melding is about, at the part that it is about. */
export const onderwerpPath = (
  { soort, slug, netwerk }: { soort: Leessoort; slug: string; netwerk: string | null },
  deel: string | null = null,
): Route => {
  if (soort === 'ORGANISATIE' || soort === 'NETWERK')
    return netwerk === null ? paths.netwerken() : paths.netwerk(netwerk)
  if (soort !== 'THEMADOSSIER' || deel === null) return leesPath(soort, slug)
  return deel === 'kenniskaart' ? paths.kenniskaart(slug) : paths.themadossier(slug, deel)
}
