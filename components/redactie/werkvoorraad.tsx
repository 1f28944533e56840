import type { Route } from 'next'
import type { ReactNode } from 'react'
import { FilterChips } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { MELDING_SOORT_LABELS } from '@/lib/domain/meldingen/labels'
import { SOORT_LABELS } from '@/lib/domain/publicatie/labels'
import { formatDate, formatRelativeDay } from '@/lib/web/format-nl'
import { controlePath, paths, publicatiePath } from '@/lib/web/paths'
import { Planninguitleg } from './planning-uitleg'
import type { Beoordeling, Melding, Opmerkingen, Versie, Voorraad, Zorgsoort } from './voorraad'

const TITELS = {
  'tweede-lezer': 'Geplaatst, tweede lezer volgt nog',
  beoordelen: 'Te beoordelen',
  meldingen: 'Meldingen van lezers',
  gepland: 'Gepland',
  voorstellen: 'Voorstellen voor een dossier',
  opmerkingen: 'Open opmerkingen bij teksten',
  verzoeken: 'Waar iemand anders naar moet kijken',
  controles: 'Wat gecontroleerd moet worden',
  verantwoordelijken: 'Zonder verantwoordelijke',
  botsingen: 'Teksten die elkaar kruisten',
} as const
export type Werksoort = keyof typeof TITELS

export const isWerksoort = (waarde: string | undefined): waarde is Werksoort =>
  waarde !== undefined && Object.hasOwn(TITELS, waarde)

const SOORTEN = [
  'tweede-lezer',
  'beoordelen',
  'meldingen',
  'gepland',
  'voorstellen',
  'opmerkingen',
  'verzoeken',
  'controles',
  'verantwoordelijken',
  'botsingen',
] as const

type Props = { voorraad: Voorraad; alleen: Werksoort | null; vandaag: Date }

/** What waits for the redactie, most urgent kind first. `alleen` shows one kind. */
export function Werkvoorraad({ voorraad, alleen, vandaag }: Props) {
  const regels = regelsVan(voorraad, vandaag)
  const getoond = SOORTEN.filter((soort) => (alleen ? soort === alleen : regels[soort].length > 0))
  return (
    <Stack gap="large">
      {alleen ? (
        <FilterChips
          filters={[{ label: TITELS[alleen], href: paths.redactie() }]}
          clearHref={paths.redactie()}
        />
      ) : (
        <Overzicht regels={regels} />
      )}
      {getoond.length === 0 && <EmptyState title="Er wacht niets op je.">Mooi. Alles is bij.</EmptyState>}
      {getoond.map((soort) => (
        <section key={soort} aria-labelledby={soort}>
          <h2 id={soort} className="mb-3 text-xl font-bold">
            {TITELS[soort]} ({regels[soort].length})
          </h2>
          {regels[soort].length === 0 ? <p>Hier wacht nu niets.</p> : <Lijst regels={regels[soort]} />}
        </section>
      ))}
    </Stack>
  )
}

type Regel = { id: string; titel: string; href: Route; uitleg: ReactNode }

function Overzicht({ regels }: { regels: Record<Werksoort, Regel[]> }) {
  const soorten = SOORTEN.filter((soort) => regels[soort].length > 0)
  if (soorten.length < 2) return null
  return (
    <nav aria-label="Soorten werk">
      <ul className="flex flex-wrap gap-x-6">
        {soorten.map((soort) => (
          <li key={soort} className="flex min-h-11 items-center">
            <TextLink href={paths.redactie({ wat: soort })}>
              {TITELS[soort]} ({regels[soort].length})
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Lijst({ regels }: { regels: readonly Regel[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line-soft rounded-box border border-line-soft bg-surface">
      {regels.map(({ id, titel, href, uitleg }) => (
        <li key={id} className="flex flex-col px-4 py-3">
          <TextLink href={href} className="font-semibold">
            {titel}
          </TextLink>
          <span className="text-sm wrap-anywhere text-ink-soft">{uitleg}</span>
        </li>
      ))}
    </ul>
  )
}

function regelsVan(voorraad: Voorraad, vandaag: Date): Record<Werksoort, Regel[]> {
  const versie = ({ id, item, titel, door, op }: Versie): Regel => ({
    id,
    titel,
    href: paths.redactieVersies(item, { nieuw: id }),
    uitleg: <Wie wat="Van" door={door} op={op} vandaag={vandaag} />,
  })
  return {
    beoordelen: voorraad.beoordelingen.map((stuk) => ({
      ...kop(stuk),
      href: publicatiePath(stuk.soort, stuk.slug),
      uitleg: <Beoordelinguitleg stuk={stuk} vandaag={vandaag} />,
    })),
    meldingen: voorraad.meldingen.map(({ id, titel, ...melding }) => ({
      id,
      titel,
      href: paths.melding(id),
      uitleg: <Meldinguitleg {...melding} vandaag={vandaag} />,
    })),
    'tweede-lezer': voorraad.nogTeLezen.map((stuk) => ({
      ...kop(stuk),
      uitleg: (
        <>
          {SOORT_LABELS[stuk.soort]} ·{' '}
          <Wie wat="geplaatst door" door={stuk.plaatser} op={stuk.nogTeLezenSinds} vandaag={vandaag} />
          {stuk.plaatsreden && ` · “${stuk.plaatsreden}”`}
          {stuk.leestEenAnder && ' · Jouw eigen werk: een ander leest het na.'}
        </>
      ),
    })),
    gepland: voorraad.gepland.map((stuk) => ({ ...kop(stuk), uitleg: <Planninguitleg {...stuk} /> })),
    voorstellen: voorraad.voorstellen.map(versie),
    botsingen: voorraad.botsingen.map(versie),
    opmerkingen: voorraad.opmerkingen.map((stuk) => ({
      id: stuk.id,
      titel: stuk.titel,
      href: paths.opmerkingen(stuk.id),
      uitleg: <Opmerkinguitleg stuk={stuk} vandaag={vandaag} />,
    })),
    verzoeken: voorraad.verzoeken.map(({ id, soort, slug, titel, zin, door, op }) => ({
      id,
      titel,
      href: controlePath(soort, slug),
      uitleg: (
        <>
          {SOORT_LABELS[soort]} · “{zin}” <Wie wat="Van" door={door} op={op} vandaag={vandaag} />
        </>
      ),
    })),
    controles: voorraad.controles.map(({ id, soort, slug, titel, volgendeControleOp: op }) => ({
      id,
      titel,
      href: controlePath(soort, slug),
      uitleg: `${SOORT_LABELS[soort]} · ${op ? `De controle had op ${formatDate(op)} gemoeten.` : 'Er staat nog geen datum voor de controle.'}`,
    })),
    verantwoordelijken: voorraad.zonderVerantwoordelijke.map(({ id, soort, slug, titel }) => ({
      id,
      titel,
      href: afsprakenPath(soort, slug),
      uitleg: `${SOORT_LABELS[soort]} · Wijs iemand aan die het bijhoudt.`,
    })),
  }
}

const afsprakenPath = (soort: Zorgsoort, slug: string): Route =>
  soort === 'CONSULTATIELIJN'
    ? paths.consultatielijnAfspraken(slug)
    : paths.themadossierBewerken(slug, 'afspraken')

// Where it says how it stands; a dossier does so where it is written.
const kop = ({ id, soort, slug, titel }: Beoordeling): Omit<Regel, 'uitleg'> => ({
  id,
  titel,
  href: soort === 'THEMADOSSIER' ? paths.themadossierBewerken(slug) : publicatiePath(soort, slug),
})

function Meldinguitleg({ soort, door, op, vandaag }: Omit<Melding, 'id' | 'titel'> & { vandaag: Date }) {
  return (
    <>
      {MELDING_SOORT_LABELS[soort]} · <Wie wat="van" door={door} op={op} vandaag={vandaag} />
    </>
  )
}

function Opmerkinguitleg({ stuk, vandaag }: { stuk: Opmerkingen; vandaag: Date }) {
  const { soort, aantal, door, op } = stuk
  return (
    <>
      {SOORT_LABELS[soort]} · {aantal === 1 ? '1 open opmerking' : `${aantal} open opmerkingen`} ·{' '}
      <Wie wat={aantal === 1 ? 'van' : 'de oudste van'} door={door} op={op} vandaag={vandaag} />
    </>
  )
}

function Beoordelinguitleg({ stuk, vandaag }: { stuk: Beoordeling; vandaag: Date }) {
  const { soort, netwerk, auteur, aangebodenOp, isEigenVerhaal } = stuk
  return (
    <>
      {SOORT_LABELS[soort]}
      {netwerk && ` · ${netwerk}`} · <Wie wat="van" door={auteur} op={aangebodenOp} vandaag={vandaag} />
      {isEigenVerhaal && ' · Jouw eigen verhaal: een ander beoordeelt het.'}
    </>
  )
}

type WieProps = { wat: string; door: string | null; op: Date | null; vandaag: Date }

function Wie({ wat, door, op, vandaag }: WieProps) {
  return (
    <>
      {wat} {door ?? 'het systeem'}
      {op && (
        <>
          , <Time datetime={op.toISOString()}>{formatRelativeDay(op, vandaag)}</Time>
        </>
      )}
    </>
  )
}
