import { type Query, route } from './route'

/** The part of `paths` (the only way to it) for the scholingsagenda and what belongs to one scholing. */
export const agendaPaths = {
  scholingsagenda: (query?: Query) => route('/scholingsagenda', query),
  /** What others have in their agendas. */
  elders: (query?: Query) => route('/scholingsagenda/elders', query),
  scholingsagendaIcs: (query?: Query) => route('/scholingsagenda.ics', query),
  scholingsplan: (jaar: number | string, query?: Query) => route(`/scholingsagenda/jaar/${jaar}`, query),
  scholingsmaand: (maand: string, query?: Query) => route(`/scholingsagenda/maand/${maand}`, query),
  scholing: (slug: string, query?: Query) => route(`/scholingsagenda/${slug}`, query),
  scholingIcs: (slug: string) => route(`/scholingsagenda/${slug}.ics`),
  scholingNieuw: (query?: Query) => route('/scholingsagenda/nieuw', query),
  scholingBewerken: (slug: string, query?: Query) => route(`/scholingsagenda/${slug}/bewerken`, query),
  inschrijvingen: (slug: string, query?: Query) => route(`/scholingsagenda/${slug}/inschrijvingen`, query),
  inschrijvingenCsv: (slug: string) => route(`/scholingsagenda/${slug}/inschrijvingen.csv`),
  accreditatieCsv: (slug: string) => route(`/scholingsagenda/${slug}/accreditatie.csv`),
  /** The same scholing on other days, for its organiser. */
  scholingDatums: (slug: string, query?: Query) => route(`/scholingsagenda/${slug}/datums`, query),
  scholingAfsluiten: (slug: string, query?: Query) => route(`/scholingsagenda/${slug}/afsluiten`, query),
  /** All that is on tour, and the board of one: which netwerken have a date. */
  tournees: () => route('/scholingsagenda/tournees'),
  scholingTournee: (slug: string, query?: Query) => route(`/scholingsagenda/${slug}/tournee`, query),
  scholingAanwezigheid: (slug: string, query?: Query) =>
    route(`/scholingsagenda/${slug}/aanwezigheid`, query),
  /** One's own, as a PDF; anybody checks the code of one on the page below. */
  certificaatPdf: (slug: string) => route(`/scholingsagenda/${slug}/certificaat.pdf`),
  certificaat: (code: string) => route(`/certificaten/${code}`),
  scholingOpname: (slug: string, query?: Query) => route(`/scholingsagenda/${slug}/opname`, query),
  opnameBewerken: (slug: string, query?: Query) => route(`/scholingsagenda/${slug}/opname/bewerken`, query),
  /** What a browser plays along with a recording. */
  opnameSpoor: (slug: string, spoor: 'ondertiteling' | 'hoofdstukken') =>
    route(`/scholingsagenda/${slug}/opname/${spoor}.vtt`),
  /** Who speaks, and what they say about a recording; for who manages the scholing. */
  scholingSprekers: (slug: string, query?: Query) => route(`/scholingsagenda/${slug}/sprekers`, query),
  /** Where the mail to a speaker leads; the token may come from a form, and leads nowhere else than to this page. */
  opnameAkkoord: (token: unknown, query?: Query) =>
    route('/opname-akkoord', { token: String(token), ...query }),
  eigenAkkoord: (id: string, query?: Query) => route(`/mijn/akkoord/${id}`, query),
}
