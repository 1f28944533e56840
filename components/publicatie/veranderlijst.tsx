import type { Route } from 'next'
import { Alert } from '@/components/ui/alert'
import { Disclosure } from '@/components/ui/disclosure'
import { Stack } from '@/components/ui/stack'
import { ExternalLink, TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate } from '@/lib/web/format-nl'
import { paths, publicatiePath } from '@/lib/web/paths'

type Soort =
  | 'MELDING'
  | 'LINK'
  | 'TEKST'
  | 'BRON'
  | 'PRAKTIJKVERHAAL'
  | 'SCHOLING'
  | 'KENNISVRAAG'
  | 'ZOEKGAT'
type Wat =
  | 'NIEUW'
  | 'GEKOPPELD'
  | 'GEWIJZIGD'
  | 'GEZOCHT'
  | 'GEMELD'
  | 'BEANTWOORD'
  | 'DOOD'
  | 'VERHUISD'
  | 'VERANDERD'
type Item = {
  id: string
  ref: string
  slug: string
  titel: string
  /** of a bron */
  url: string | null
  wat: Wat
  op: Date
  door: string | null
  reden: string | null
  /** of a link: what we knew of its page, until when, and what is there now */
  oud: string | null
  oudOp: Date | null
  nieuw: string | null
}
type Groep = { soort: Soort; totaal: number; items: readonly Item[] }

type Props = {
  /** null when nothing tells from when on to look */
  sinds: Date | null
  /** who asked that somebody else looks, while nobody answered that it still holds */
  ander: { zin: string; door: string; op: Date } | null
  groepen: readonly Groep[]
}

const TITELS = {
  MELDING: 'Vragen en meldingen van lezers',
  LINK: 'Links die dood, verhuisd of veranderd zijn',
  BRON: 'Bronnen',
  PRAKTIJKVERHAAL: 'Praktijkverhalen',
  SCHOLING: 'Scholingen',
  KENNISVRAAG: 'Vragen op de kennisagenda',
  ZOEKGAT: 'Gezocht en niet gevonden',
} satisfies Record<Exclude<Soort, 'TEKST'>, string>

const WAT = {
  NIEUW: 'Nieuw',
  GEKOPPELD: 'Nieuw in dit dossier',
  GEWIJZIGD: 'Gewijzigd',
  GEZOCHT: 'Gezocht in de week van',
  GEMELD: 'Wacht op antwoord: gemeld',
  BEANTWOORD: 'Beantwoord: gemeld',
  DOOD: 'Dood: gezien',
  VERHUISD: 'Verhuisd: gezien',
  VERANDERD: 'Veranderd: gezien',
} satisfies Record<Wat, string>

// More than this folds away, so that the answer stays in sight.
const MAX_OPEN = 4

/** What changed since the last controle, a list per soort, below what somebody asked to look at. */
export function Veranderlijst({ sinds, ander, groepen }: Props) {
  const wanneer = sinds && (
    <>
      {' '}
      sinds <Time datetime={sinds.toISOString()}>{formatDate(sinds)}</Time>
    </>
  )
  return (
    <section aria-labelledby="veranderd">
      <Stack>
        {ander && (
          <Alert
            tone="bijna"
            title={`${ander.door} vroeg op ${formatDate(ander.op)} of iemand anders wil kijken`}
          >
            <p className="whitespace-pre-line wrap-anywhere">{ander.zin}</p>
          </Alert>
        )}
        <h2 id="veranderd">Wat er veranderde{wanneer}</h2>
        {groepen.length === 0 && <p>Er is niets veranderd{wanneer}.</p>}
        {groepen.map((groep) => (
          <Groepblok key={groep.soort} {...groep} />
        ))}
      </Stack>
    </section>
  )
}

// A line has one text: its own facts.
const titelVan = (soort: Soort, [eerste]: readonly Item[]): string =>
  soort === 'TEKST' ? (isLijn(eerste) ? 'Gegevens van deze lijn' : 'Teksten van dit dossier') : TITELS[soort]

const isLijn = (item: Item | undefined) => item?.ref.startsWith('consultatie/') === true

function Groepblok({ soort, totaal, items }: Groep) {
  return (
    <Disclosure
      open={totaal <= MAX_OPEN}
      summary={
        <h3 className="text-base">
          {titelVan(soort, items)} ({totaal})
        </h3>
      }
    >
      <ul className="flex flex-col divide-y divide-line-soft">
        {items.map((item) => (
          <Regel key={item.id} soort={soort} item={item} />
        ))}
      </ul>
      {totaal > items.length && (
        <p className="pt-2 text-ink-soft">
          De nieuwste {items.length} staan hier; er zijn er nog {totaal - items.length}.
        </p>
      )}
    </Disclosure>
  )
}

function Regel({ soort, item }: { soort: Soort; item: Item }) {
  const { wat, op, door, reden } = item
  return (
    <li className="flex flex-col items-start py-2 wrap-anywhere">
      <Titel soort={soort} item={item} />
      <span className="text-sm text-ink-soft">
        {soort === 'TEKST' && !isLijn(item) && `${deelVan(item.ref)} · `}
        {WAT[wat]} {wat !== 'GEZOCHT' && 'op '}
        <Time datetime={op.toISOString()}>{formatDate(op)}</Time>
        {door && ` door ${door}`}
        {reden && `: ${reden}`}
      </span>
      {soort === 'LINK' && <OudEnNieuw item={item} />}
    </li>
  )
}

function Titel({ soort, item }: { soort: Soort; item: Item }) {
  const { titel, url, slug } = item
  if (url || soort === 'LINK')
    return (
      <ExternalLink href={url ?? ''} className="font-semibold">
        {titel}
      </ExternalLink>
    )
  // The page of a question is the redactie's; for others it leads nowhere.
  if (soort === 'ZOEKGAT' && slug === '') return <span className="font-semibold">{titel}</span>
  return (
    <TextLink href={hrefVan(soort, item)} className="font-semibold">
      {titel}
    </TextLink>
  )
}

/** What we knew of a page beside what is there now. */
function OudEnNieuw({ item: { url, oud, oudOp, nieuw } }: { item: Item }) {
  return (
    <dl className="mt-1 grid w-full gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
      <div>
        <dt className="text-ink-soft">Was{oudOp && ` (laatst goed gezien op ${formatDate(oudOp)})`}</dt>
        <dd>{oud}</dd>
      </div>
      <div>
        <dt className="text-ink-soft">Is nu</dt>
        <dd>{nieuw}</dd>
      </div>
      {url !== oud && (
        <div className="sm:col-span-2">
          <dt className="sr-only">Adres</dt>
          <dd>{url}</dd>
        </div>
      )}
    </dl>
  )
}

const DELEN: Record<string, string> = { dossierdeel: 'Onderdeel', kenniskaart: 'Kenniskaart' }

const deelVan = (ref: string): string => DELEN[ref.split('/')[0] ?? ''] ?? 'Inleiding en kern'

function hrefVan(soort: Exclude<Soort, 'LINK'>, { id, ref, slug }: Item): Route {
  if (soort === 'TEKST') return paths.redactieVersies(ref, { nieuw: id })
  if (soort === 'MELDING') return paths.melding(id)
  if (soort === 'ZOEKGAT') return paths.zoekgat(id)
  return soort === 'KENNISVRAAG' ? paths.kennisagenda({}, slug) : publicatiePath(soort, slug)
}
