import type { ReactNode } from 'react'
import { CsvLink } from '@/components/layout/csv-link'
import { Alert } from '@/components/ui/alert'
import { Disclosure } from '@/components/ui/disclosure'
import { TextLink } from '@/components/ui/text-link'
import { NUMMER_BEWAARDAGEN } from '@/lib/domain/scholingen/labels'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { ActieKnop } from './actie-knop'

type Props = {
  /** of the scholing */
  id: string
  slug: string
  begonnen: boolean
  voorbij: boolean
  vraagtNummers: boolean
  ingestuurdOp: Date | null
  /** null while there is no date */
  bewaardTot: Date | null
  plaatsen: number
  metNummer: number
  aanwezig: number
  zonderNummer: readonly { naam: string; email: string }[]
  stuurIn: FormAction<{ slug: string }>
}

/** The list that goes to whoever gave the accreditation: who was there, with their number. */
export function Accreditatielijst(props: Props) {
  return (
    <section aria-labelledby="accreditatie" className="flex max-w-measure flex-col items-start gap-4">
      <h2 id="accreditatie">Accreditatie</h2>
      {props.vraagtNummers ? <Lijst {...props} /> : <p>{waaromGewist(props)}</p>}
    </section>
  )
}

const waaromGewist = ({ ingestuurdOp }: Props): string =>
  ingestuurdOp
    ? `Je stuurde de lijst in op ${formatDate(ingestuurdOp)}. De registratienummers zijn gewist.`
    : `De laatste datum is langer dan ${NUMMER_BEWAARDAGEN} dagen geleden. De registratienummers zijn gewist.`

function Lijst(props: Props) {
  const { id, slug, begonnen, voorbij, plaatsen, metNummer, aanwezig, bewaardTot, stuurIn } = props
  if (begonnen && plaatsen === 0) return <p>Niemand had een plek, dus er is geen lijst.</p>
  if (!begonnen) {
    return (
      <p>
        {gaven(metNummer, plaatsen)} Na het begin vul je in wie er was. Daarna download je hier de lijst met
        hun nummers.
      </p>
    )
  }
  return (
    <>
      {aanwezig === 0 ? <NogNiemand slug={slug} /> : <Klaar {...props} />}
      {bewaardTot && (
        <p className="text-ink-soft">
          We wissen de nummers op {formatDate(bewaardTot)}, of zodra je zegt dat de lijst is ingestuurd.
        </p>
      )}
      {voorbij && (
        <Disclosure summary="De lijst is ingestuurd" className="w-full">
          <p className="mb-3">
            Dan heb je de nummers niet meer nodig. We wissen ze nu, en vragen er geen meer. Dit kun je niet
            terugdraaien.
          </p>
          <ActieKnop actie={stuurIn} id={id} label="Ingestuurd: wis de nummers" variant="secondary" />
        </Disclosure>
      )}
    </>
  )
}

const NogNiemand = ({ slug }: { slug: string }) => (
  <Alert tone="bijna" title="Nog niemand staat als aanwezig op de lijst.">
    <p>
      <TextLink href={paths.scholingAanwezigheid(slug)}>Vul eerst in wie er was</TextLink>. Daarna download je
      hier de lijst.
    </p>
  </Alert>
)

function Klaar({ slug, aanwezig, zonderNummer }: Props) {
  return (
    <>
      <p>
        {aanwezig === 1 ? 'Er was 1 persoon' : `Er waren ${aanwezig} mensen`}.{' '}
        {zonderNummer.length === 0
          ? 'Elk nummer is er.'
          : `Van ${zonderNummer.length} is er nog geen nummer. Wie dat wil, geeft het zelf nog op de pagina van de scholing:`}
      </p>
      {zonderNummer.length > 0 && <Namen mensen={zonderNummer} />}
      <CsvLink href={paths.accreditatieCsv(slug)}>Download de lijst voor de accreditatie (CSV)</CsvLink>
    </>
  )
}

const Namen = ({ mensen }: { mensen: Props['zonderNummer'] }): ReactNode => (
  <ul className="list-disc pl-6">
    {mensen.map(({ naam, email }) => (
      <li key={email}>
        {naam},{' '}
        <a href={`mailto:${email}`} className="break-words underline">
          {email}
        </a>
      </li>
    ))}
  </ul>
)

function gaven(metNummer: number, plaatsen: number): string {
  if (plaatsen === 0) return 'Nog niemand heeft een plek.'
  return `${metNummer} van ${plaatsen} gaven een registratienummer.`
}
