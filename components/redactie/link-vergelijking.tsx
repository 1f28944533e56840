import { ExternalLink } from '@/components/ui/text-link'
import { formatDate } from '@/lib/web/format-nl'

type Feiten = {
  url: string
  vastTitel: string | null
  vastNaarUrl: string | null
  vastOp: Date | null
  titel: string | null
  naarUrl: string | null
  goedOp: Date | null
  bezochtOp: Date | null
  /** null when the page was there at the last visit */
  reden: string | null
}

/** What we knew of a page beside what is there now. */
export function LinkVergelijking({ link }: { link: Feiten }) {
  const { url, vastTitel, vastNaarUrl, vastOp, titel, naarUrl, goedOp, bezochtOp, reden } = link
  const isWeg = reden !== null
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Kant titel="Zoals we haar kennen" op={vastOp} geen="Nog niet bekeken">
        <Regel naam="Titel" waarde={vastTitel} />
        <Adres url={vastNaarUrl ?? url} />
      </Kant>
      <Kant titel="Nu" op={bezochtOp} geen="Nog niet bekeken">
        {isWeg && <Regel naam="Wat er is" waarde={reden} />}
        {!isWeg && <Regel naam="Titel" waarde={titel} />}
        {!isWeg && <Adres url={naarUrl ?? url} />}
        {isWeg && <Regel naam="Laatst goed gezien" waarde={goedOp ? formatDate(goedOp) : 'Nooit'} />}
      </Kant>
    </div>
  )
}

type KantProps = { titel: string; op: Date | null; geen: string; children: React.ReactNode }

function Kant({ titel, op, geen, children }: KantProps) {
  return (
    <section className="rounded-box border border-line-soft bg-surface p-4 wrap-anywhere">
      <h2 className="text-lg font-bold">{titel}</h2>
      <p className="mb-2 text-sm text-ink-soft">{op ? `Gezien op ${formatDate(op)}` : geen}</p>
      {op && <dl className="flex flex-col gap-2">{children}</dl>}
    </section>
  )
}

function Regel({ naam, waarde }: { naam: string; waarde: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{naam}</dt>
      <dd className="font-semibold">{waarde ?? 'Geen'}</dd>
    </div>
  )
}

const Adres = ({ url }: { url: string }) => (
  <Regel naam="Adres" waarde={<ExternalLink href={url}>{url}</ExternalLink>} />
)
