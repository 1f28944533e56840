import type { Route } from 'next'
import { Badge } from '@/components/ui/badge'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { MELDING_SOORT_LABELS } from '@/lib/domain/meldingen/labels'
import { ONDERWERP_LABELS } from '@/lib/domain/publicatie/labels'
import { STAND_LABELS } from '@/lib/domain/weblinks/labels'
import {
  URGENTIE_LABELS,
  type Urgentie,
  WERKSOORT_LABELS,
  type Werksoort,
} from '@/lib/domain/werkvoorraad/labels'
import type { Werklijstregel } from '@/lib/domain/werkvoorraad/queries'
import { formatDag, formatDate, formatRelativeDay, formatTime } from '@/lib/web/format-nl'
import { controlePath, paths, publicatiePath } from '@/lib/web/paths'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { RedactieLijst } from './lijst'

const KOLOMMEN = [
  { key: 'titel', label: 'Werk', sorteer: 'titel' },
  { key: 'urgentie', label: 'Uiterlijk', sorteer: 'urgentie' },
  { key: 'wat', label: 'Soort werk', sorteer: 'wat' },
  { key: 'netwerk', label: 'Netwerk', sorteer: 'netwerk' },
  { key: 'van', label: 'Van', sorteer: 'van' },
  { key: 'voor', label: 'Voor', sorteer: 'voor' },
]

type Lijst = Parameters<typeof RedactieLijst>[0]
type Props = Pick<
  Lijst,
  'totaal' | 'pagina' | 'paginas' | 'zoek' | 'filters' | 'volgorde' | 'erboven' | 'omlijst' | 'leeg'
> & { regels: readonly Werklijstregel[]; vandaag: Date }

/** All that waits for the redactie as one table, most urgent first unless asked otherwise. */
export function Werkvoorraad({ regels, vandaag, ...lijst }: Props) {
  return (
    <RedactieLijst
      {...lijst}
      naam="stukken werk"
      kolommen={KOLOMMEN}
      adres={paths.redactie}
      rijen={regels.map((regel) => ({ id: regel.sleutel, cells: cellen(regel, vandaag) }))}
    />
  )
}

const cellen = (regel: Werklijstregel, vandaag: Date) => ({
  titel: <Titel regel={regel} vandaag={vandaag} />,
  urgentie: (
    <span className="flex min-w-28 flex-col items-start gap-1">
      <Urgentiebadge urgentie={regel.urgentie} />
      {regel.uiterlijk && <Time datetime={regel.uiterlijk}>{formatDag(regel.uiterlijk)}</Time>}
    </span>
  ),
  wat: WERKSOORT_LABELS[regel.wat],
  netwerk: regel.netwerk?.naam ?? '',
  van: regel.van?.naam ?? '',
  voor: regel.voor?.naam ?? <span className="text-ink-soft">Niemand</span>,
})

function Titel({ regel, vandaag }: { regel: Werklijstregel; vandaag: Date }) {
  const feiten = feitenVan(regel)
  return (
    // Wide enough to read on a phone, where the table scrolls.
    <span className="flex min-w-56 items-start gap-3">
      {regel.toewijsbaar && (
        <input
          type="checkbox"
          name="werk"
          value={regel.sleutel}
          aria-label={`Kies: ${regel.titel}`}
          className="mt-0.5 size-6 shrink-0 accent-action"
        />
      )}
      <span className="min-w-0 wrap-anywhere">
        <TextLink href={hrefVan(regel)}>{regel.titel}</TextLink>
        <span className="block text-sm font-normal text-ink-soft">
          {feiten.join(' · ')}
          {regel.sinds && (
            <>
              {feiten.length > 0 && ' · '}
              <Time datetime={regel.sinds.toISOString()}>{formatRelativeDay(regel.sinds, vandaag)}</Time>
            </>
          )}
        </span>
      </span>
    </span>
  )
}

const EIGEN_WERK: Partial<Record<Werksoort, string>> = {
  beoordelen: 'Jouw eigen werk: een ander beoordeelt het.',
  'tweede-lezer': 'Jouw eigen werk: een ander leest het na.',
}

function feitenVan({
  soort,
  melding,
  stand,
  zin,
  publicerenOp,
  planbericht,
  doetEenAnder,
  wat,
}: Werklijstregel): string[] {
  return [
    soort && ONDERWERP_LABELS[soort],
    melding && MELDING_SOORT_LABELS[melding],
    stand && STAND_LABELS[stand],
    zin && zinVan(wat, zin),
    publicerenOp && `${formatDate(publicerenOp)} om ${formatTime(publicerenOp)}`,
    planbericht,
    doetEenAnder && EIGEN_WERK[wat],
  ].filter((feit): feit is string => typeof feit === 'string' && feit !== '')
}

// What somebody wrote stands between quotes; where a link stands and how many there are do not.
function zinVan(wat: Werksoort, zin: string): string {
  if (['opmerkingen', 'zoekgaten', 'afsluitingen', 'agendas'].includes(wat)) return zin
  if (wat === 'concepten') return `Opmerking van de redactie: “${kort(zin)}”`
  return wat === 'links' ? `in ${zin}` : `“${zin}”`
}

// A remark can be a whole letter; all of it stands with the item.
const kort = (zin: string): string => (zin.length > 200 ? `${zin.slice(0, 200)}…` : zin)

const BADGES = {
  NU: { tone: 'te-laat', icon: 'octagon-alert' },
  TE_LAAT: { tone: 'te-laat', icon: 'clock' },
  DEZE_WEEK: { tone: 'bijna', icon: 'clock' },
  LATER: { tone: 'neutral' },
} as const

function Urgentiebadge({ urgentie }: { urgentie: Urgentie }) {
  return <Badge {...BADGES[urgentie]}>{URGENTIE_LABELS[urgentie]}</Badge>
}

type Plek = (regel: Werklijstregel) => Route
const naarMelding: Plek = ({ itemId }) => paths.melding(itemId)
const naarVersies: Plek = ({ item, itemId }) => paths.redactieVersies(item, { nieuw: itemId })
const VASTE_PLEK: Partial<Record<Werksoort, Plek>> = {
  nummers: naarMelding,
  meldingen: naarMelding,
  voorstellen: naarVersies,
  botsingen: naarVersies,
  opmerkingen: ({ itemId }) => paths.opmerkingen(itemId),
  zoekgaten: ({ itemId }) => paths.zoekgat(itemId),
  links: ({ itemId }) => paths.weblink(itemId),
  afsluitingen: ({ slug }) => (slug === null ? paths.redactie() : paths.scholingAfsluiten(slug)),
  agendas: ({ itemId }) => paths.redactieDeel('agendabronnen', itemId),
}

type Stukplek = (soort: PublicatieSoort, slug: string) => Route
// Where it says how it stands; a dossier does so where it is written.
const werkplek: Stukplek = (soort, slug) =>
  soort === 'THEMADOSSIER' ? paths.themadossierBewerken(slug) : publicatiePath(soort, slug)
const STUKPLEK: Partial<Record<Werksoort, Stukplek>> = {
  beoordelen: publicatiePath,
  verzoeken: controlePath,
  controles: controlePath,
  verantwoordelijken: (soort, slug) =>
    soort === 'CONSULTATIELIJN'
      ? paths.consultatielijnAfspraken(slug)
      : paths.themadossierBewerken(slug, 'afspraken'),
}

// Where it is done.
function hrefVan(regel: Werklijstregel): Route {
  const { wat, soort, slug } = regel
  const vast = VASTE_PLEK[wat]
  if (vast) return vast(regel)
  if (slug === null || soort === null || soort === 'ORGANISATIE' || soort === 'NETWERK')
    return paths.redactie()
  return (STUKPLEK[wat] ?? werkplek)(soort, slug)
}
