import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { Prose, ProsePart } from '@/components/layout/prose'
import { ExternalLink, TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

export const metadata: Metadata = { title: 'Privacy' }

export default function PrivacyPage() {
  return (
    <>
      <PageHead
        title="Privacy"
        lead="Welke gegevens Kennisplein van je bewaart, waarom, wie ze ziet en wat je daarover te zeggen hebt."
      />
      <Prose>
        <YourData />
        <WhoSeesWhat />
        <Patients />
        <Searching />
        <Cookies />
        <Logbook />
        <HowLong />
        <YourRights />
      </Prose>
    </>
  )
}

function YourData() {
  return (
    <ProsePart title="Wat we van je bewaren">
      <p>
        Je account krijg je via een uitnodiging. We bewaren alleen wat nodig is om Kennisplein te laten
        werken:
      </p>
      <ul>
        <li>je naam, je e-mailadres, je netwerk, je organisatie en je rol;</li>
        <li>je wachtwoord, zo versleuteld dat niemand het kan lezen, ook wij niet;</li>
        <li>wanneer je voor het laatst aangemeld was, en op welk soort browser;</li>
        <li>
          je inschrijvingen voor scholingen, met de opmerking die je daarbij zet en, als je punten wilt voor
          een scholing met accreditatie, je registratienummer;
        </li>
        <li>
          je reflecties, met of het lukte: alleen jij leest die, en vanaf vijf mensen tellen we de antwoorden
          samen;
        </li>
        <li>wat je in de docentenpoule over je lesgeven zet, als je dat zelf wilt;</li>
        <li>wat je schrijft: verhalen, teksten, opmerkingen en de versies daarvan.</li>
      </ul>
      <p>We verkopen niets, tonen geen advertenties en delen je gegevens niet met andere bedrijven.</p>
    </ProsePart>
  )
}

function WhoSeesWhat() {
  return (
    <ProsePart title="Wie wat ziet">
      <ul>
        <li>
          Je inschrijvingen zien de coördinator van het netwerk dat de scholing geeft, de redactie en het
          beheer. Wat je daarbij opmerkt, een dieet bijvoorbeeld, leest alleen wie de scholing organiseert.
          Dat wissen we 30 dagen na de laatste datum.
        </li>
        <li>
          Geef je een BIG-nummer of relatienummer voor accreditatiepunten? Dat lezen alleen jij en wie de
          scholing organiseert, ook niet een collega die je inschreef. De organisator stuurt het, met je naam
          en dat je er was, naar wie de punten geeft. We wissen het zodra de lijst is ingestuurd, en anders 90
          dagen na de laatste datum; ook als je je afmeldt of de scholing geen accreditatie meer heeft.
        </li>
        <li>
          Zet je jezelf in de docentenpoule? Dan zien coördinatoren en de redactie je naam, je organisatie, je
          mailadres en wat je invulde. Je haalt jezelf eruit wanneer je wilt; dan is het meteen weg.
        </li>
        <li>
          Je reactie onder een verhaal leest, met je naam, wie is aangemeld en dat verhaal mag lezen. Je haalt
          haar zelf weer weg; dan is de tekst meteen weg.
        </li>
        <li>
          Spreek je bij een scholing? Dan zien lezers je naam en functie. Je mailadres en je antwoord op de
          vraag over een opname ziet alleen wie de scholing organiseert.
        </li>
        <li>
          Bij een opname kan staan wat er wordt gezegd, als ondertiteling en als tekst. Dat leest en vindt
          alleen wie de opname mag bekijken. Trek je als spreker je akkoord in, dan is ook die tekst meteen
          weg voor lezers.
        </li>
        <li>
          Maak je een eigen adres voor je agenda? Wie dat adres heeft, ziet voor welke scholingen je bent
          ingeschreven. Geef het aan niemand; je trekt het zelf in bij Mijn Kennisplein.
        </li>
        <li>
          Wat je schrijft en nog niet is gepubliceerd, zien jijzelf en wie het moet beoordelen of ermee helpt.
        </li>
        <li>
          Vraagt een collega je om mee te schrijven aan een verhaal? Je collega ziet je antwoord met je naam,
          en wat je erbij zegt. Tot je antwoord bewaren we het adres dat je collega typte, ook als daar geen
          account bij hoort. Je collega kan de vraag intrekken; dan is het adres weg. Negentig dagen nadat het
          verhaal verschijnt, wissen we wat geen ‘ja’ werd.
        </li>
        <li>Je account en je rol kan het beheer zien en wijzigen.</li>
      </ul>
    </ProsePart>
  )
}

function Patients() {
  return (
    <ProsePart title="Verhalen over mensen die zorg kregen">
      <p>
        In een praktijkverhaal staan geen namen, geboortedata of andere gegevens waaraan je iemand herkent.
        Bij het schrijven waarschuwt Kennisplein voor zulke gegevens. Daarna leest iemand anders het verhaal
        voordat het verschijnt. Herken je toch iemand? Meld het meteen bij je netwerkcoördinator.
      </p>
    </ProsePart>
  )
}

function Searching() {
  return (
    <ProsePart title="Wat je zoekt">
      <p>
        De redactie wil weten wat mensen zoeken en niet vinden. Daarom tellen we per week hoe vaak een
        zoekvraag niets gaf, en of iemand een resultaat opende. We bewaren daarbij niet wie zocht. Een vraag
        waarin een naam, nummer of adres kan staan, tellen we niet. Na een week vergeten we de vragen die een
        antwoord vonden, na een jaar alle.
      </p>
      <p>
        Wat je eerder zocht, staat alleen op je eigen apparaat. Je kunt het wissen in het zoekveld, en het
        verdwijnt als je je afmeldt. Stel je een vraag aan de redactie, dan ziet zij wel je naam.
      </p>
    </ProsePart>
  )
}

function Cookies() {
  return (
    <ProsePart title="Cookies">
      <p>
        Kennisplein gebruikt alleen cookies die nodig zijn. Er zijn geen volgcookies, dus ook geen
        cookiemelding.
      </p>
      <ul>
        <li>Een cookie houdt je aangemeld, hoogstens 30 dagen.</li>
        <li>
          Een cookie onthoudt 180 dagen dat je op dit apparaat eerder bent aangemeld. Zo kan iemand die je
          wachtwoord probeert te raden, jou niet buitensluiten.
        </li>
        <li>
          Kies je zelf een weergave of zet je de sneltoets uit, dan onthoudt een cookie die keuze een jaar.
        </li>
      </ul>
      <p>
        Ben je iets aan het schrijven, dan bewaren we vanzelf een klad: bij je account en op je apparaat. Het
        klad op je apparaat verdwijnt als je je afmeldt. Doe dat altijd op een computer die je met anderen
        deelt.
      </p>
    </ProsePart>
  )
}

function Logbook() {
  return (
    <ProsePart title="Het logboek">
      <p>
        Kennisplein houdt bij wie wat wanneer deed: aanmelden, publiceren, iemands rol wijzigen, een lijst
        downloaden, en pogingen die niet mochten. Zo kunnen we misbruik en fouten terugvinden. Niemand kan een
        regel in het logboek wijzigen of weghalen. Alleen het beheer kan het logboek lezen. Er staan nooit
        wachtwoorden of teksten van verhalen in.
      </p>
      <p>
        Bij het aanmelden tellen we hoe vaak een account en een internetadres het proberen. Die tellingen
        gelden hoogstens een uur.
      </p>
    </ProsePart>
  )
}

function HowLong() {
  return (
    <ProsePart title="Hoe lang we gegevens bewaren">
      <p>
        We bewaren je gegevens zolang je een account hebt. Stop je met je werk, dan zet het beheer je account
        uit. Je kunt dan meteen niet meer naar binnen. Hoe lang daarna inschrijvingen, versies en het logboek
        bewaard blijven, hebben de netwerken nog niet vastgelegd. Tot die tijd verdwijnen ze niet vanzelf.
      </p>
      <p>
        Een opname waarvoor een spreker nee zegt of het akkoord intrekt, of waarvan de einddatum voorbij is,
        ziet niemand meer. Veertien dagen later wissen we haar: de video, de ondertitels en de link, ook uit
        een back-up die we terugzetten. Die veertien dagen zijn er voor een vergissing: wie de scholing
        organiseert, kan opnieuw om akkoord vragen. Staat de video bij een ander bedrijf, dan haalt de
        organisator haar daar zelf weg. Wat sprekers antwoordden, bewaren we wel.
      </p>
    </ProsePart>
  )
}

function YourRights() {
  return (
    <ProsePart title="Jouw rechten">
      <p>
        Je mag weten wat we van je bewaren, het laten verbeteren of verwijderen, er een kopie van krijgen en
        bezwaar maken. Wat je zelf schreef en waar je bent ingeschreven, zie je bij{' '}
        <TextLink href={paths.mijn()}>Mijn Kennisplein</TextLink>. Voor de rest vraag je het aan je
        netwerkcoördinator. Je vindt je netwerk bij <TextLink href={paths.netwerken()}>Netwerken</TextLink>.
        Je krijgt binnen een maand antwoord.
      </p>
      <p>
        Komen we er samen niet uit? Dan kun je een klacht indienen bij de{' '}
        <ExternalLink href="https://www.autoriteitpersoonsgegevens.nl">
          Autoriteit Persoonsgegevens
        </ExternalLink>
        .
      </p>
    </ProsePart>
  )
}
