import 'server-only'
import { Body, Container, Head, Heading, Html, Link, render, Text } from 'react-email'
import { TIJDZONE } from './lokaletijd'

/** Enrolled at once, put on the waiting list, or moved up from it. */
export type Aanleiding = 'BEVESTIGD' | 'WACHTLIJST' | 'DOORGESCHOVEN'

type Datum = {
  begin: Date
  einde: Date
  locatie: string | null
  gemeente: string | null
  onlineLink: string | null
  datumBevestigd: boolean
  tijdBevestigd: boolean
}

type Gegevens = {
  naam: string
  titel: string
  bijeenkomsten: readonly Datum[]
  /** absolute address of the scholing's page */
  adres: string
  /** on the waiting list, from 1 */
  plaats: number
}

/** The mail about one inschrijving: subject, plain text and HTML, in Dutch. */
export async function inschrijvingsmail(aanleiding: Aanleiding, gegevens: Gegevens) {
  const { naam, titel, adres, plaats, bijeenkomsten } = gegevens
  const regels = bijeenkomsten.map((datum) => regelVan(datum, aanleiding !== 'WACHTLIJST'))
  const waarden = { naam, titel, adres, plaats: String(plaats), datums: regels.join('\n') }
  const { html, tekst } = await sjabloonVan(aanleiding)
  return {
    onderwerp: `${KOPPEN[aanleiding]}: ${titel}`,
    tekst: vulIn(tekst, waarden),
    html: vulIn(
      html,
      Object.fromEntries(Object.entries(waarden).map(([plek, waarde]) => [plek, alsHtml(waarde)])),
    ),
  }
}

const KOPPEN: Record<Aanleiding, string> = {
  BEVESTIGD: 'Je bent ingeschreven',
  WACHTLIJST: 'Je staat op de wachtlijst',
  DOORGESCHOVEN: 'Er is plek voor je',
}

const KERNZINNEN: Record<Aanleiding, string> = {
  BEVESTIGD: 'Je bent ingeschreven voor “%titel%”.',
  WACHTLIJST:
    '“%titel%” is vol. Je staat op plaats %plaats% van de wachtlijst. We mailen je zodra er plek is.',
  DOORGESCHOVEN:
    'Er is een plek vrijgekomen voor “%titel%”. Je bent nu ingeschreven; je hoeft niets te doen.',
}

type Sjabloon = { html: string; tekst: string }
const sjablonen = new Map<Aanleiding, Promise<Sjabloon>>()

// Rendered once for each kind and then only filled in: the mail is written while the scholing is locked, and two
// hundred people may stand in line for that lock.
function sjabloonVan(aanleiding: Aanleiding): Promise<Sjabloon> {
  const bekend = sjablonen.get(aanleiding)
  if (bekend) return bekend
  const sjabloon = <Inschrijvingsmail aanleiding={aanleiding} />
  const nieuw = Promise.all([render(sjabloon), render(sjabloon, { plainText: true })]).then(
    ([html, tekst]) => ({ html, tekst }),
  )
  sjablonen.set(aanleiding, nieuw)
  return nieuw
}

function Inschrijvingsmail({ aanleiding }: { aanleiding: Aanleiding }) {
  return (
    <Html lang="nl">
      <Head>
        <title>{KOPPEN[aanleiding]}</title>
      </Head>
      <Body>
        <Container>
          <Heading as="h1">{KOPPEN[aanleiding]}</Heading>
          <Text>Beste %naam%,</Text>
          <Text>{KERNZINNEN[aanleiding]}</Text>
          <Text>%datums%</Text>
          <Text>
            Alles over deze scholing staat op <Link href="%adres%">%adres%</Link>.
          </Text>
          <Text>
            {aanleiding === 'WACHTLIJST'
              ? 'Wil je niet meer wachten? Meld je dan af op die pagina.'
              : 'Kun je toch niet komen? Meld je dan af op die pagina. Wie op de wachtlijst staat, krijgt je plek.'}
          </Text>
          <Text>Kennisplein</Text>
        </Container>
      </Body>
    </Html>
  )
}

// In one pass, so that a title which looks like a place to fill in stays what it is.
const vulIn = (sjabloon: string, waarden: Record<string, string>) =>
  sjabloon.replace(/%([a-z]+)%/g, (gevonden, plek: string) => waarden[plek] ?? gevonden)

const TEKENS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br/>',
}
const alsHtml = (waarde: string) => waarde.replace(/[&<>"'\n]/g, (teken) => TEKENS[teken] ?? teken)

// Only who has a place gets the link of an online meeting.
function regelVan(datum: Datum, heeftPlek: boolean): string {
  const waar = [datum.locatie, datum.gemeente].filter(Boolean).join(', ')
  const link = heeftPlek && datum.onlineLink ? `Doe online mee via ${datum.onlineLink}` : ''
  return [wanneer(datum), waar, onzeker(datum), link].filter(Boolean).join('. ')
}

function onzeker({ datumBevestigd, tijdBevestigd }: Datum): string {
  if (!datumBevestigd) return 'De datum is nog niet zeker'
  return tijdBevestigd ? '' : 'De tijd is nog niet zeker'
}

const dag = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIJDZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, hour: '2-digit', minute: '2-digit' })

const wanneer = ({ begin, einde }: Datum) =>
  `${dag.format(begin)}, ${tijd.format(begin)}–${tijd.format(einde)}`
