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
  const onderwerp = `${ONDERWERPEN[aanleiding]}: ${gegevens.titel}`
  const mail = <Inschrijvingsmail aanleiding={aanleiding} onderwerp={onderwerp} {...gegevens} />
  const [html, tekst] = await Promise.all([render(mail), render(mail, { plainText: true })])
  return { onderwerp, html, tekst }
}

const ONDERWERPEN: Record<Aanleiding, string> = {
  BEVESTIGD: 'Je bent ingeschreven',
  WACHTLIJST: 'Je staat op de wachtlijst',
  DOORGESCHOVEN: 'Er is plek voor je',
}

const kernzin = (aanleiding: Aanleiding, titel: string, plaats: number): string => {
  if (aanleiding === 'BEVESTIGD') return `Je bent ingeschreven voor “${titel}”.`
  return aanleiding === 'WACHTLIJST'
    ? `“${titel}” is vol. Je staat op plaats ${plaats} van de wachtlijst. We mailen je zodra er plek is.`
    : `Er is een plek vrijgekomen voor “${titel}”. Je bent nu ingeschreven; je hoeft niets te doen.`
}

function Inschrijvingsmail(props: Gegevens & { aanleiding: Aanleiding; onderwerp: string }) {
  const { aanleiding, onderwerp, naam, titel, bijeenkomsten, adres, plaats } = props
  const heeftPlek = aanleiding !== 'WACHTLIJST'
  return (
    <Html lang="nl">
      <Head>
        <title>{onderwerp}</title>
      </Head>
      <Body>
        <Container>
          <Heading as="h1">{ONDERWERPEN[aanleiding]}</Heading>
          <Text>Beste {naam},</Text>
          <Text>{kernzin(aanleiding, titel, plaats)}</Text>
          {bijeenkomsten.map((datum) => (
            <Text key={datum.begin.toISOString()}>{regelVan(datum, heeftPlek)}</Text>
          ))}
          <Text>
            Alles over deze scholing staat op <Link href={adres}>{adres}</Link>.
          </Text>
          <Text>
            {heeftPlek
              ? 'Kun je toch niet komen? Meld je dan af op die pagina. Wie op de wachtlijst staat, krijgt je plek.'
              : 'Wil je niet meer wachten? Meld je dan af op die pagina.'}
          </Text>
          <Text>Kennisplein</Text>
        </Container>
      </Body>
    </Html>
  )
}

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
