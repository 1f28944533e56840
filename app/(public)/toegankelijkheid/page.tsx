import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { Prose, ProsePart } from '@/components/layout/prose'
import { ShortcutChoice } from '@/components/layout/shortcut-choice'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

export const metadata: Metadata = { title: 'Toegankelijkheid' }

export default function ToegankelijkheidPage() {
  return (
    <>
      <PageHead
        title="Toegankelijkheid"
        lead="Iedereen die in de palliatieve zorg werkt, moet Kennisplein kunnen gebruiken. Hier lees je wat we daarvoor doen en wat nog niet kan."
      />
      <Prose>
        <WhatWeDo />
        <HowWeCheck />
        <Shortcut />
        <WhatIsMissing />
        <TellUs />
      </Prose>
    </>
  )
}

function WhatWeDo() {
  return (
    <ProsePart title="Wat je mag verwachten">
      <p>We maken Kennisplein volgens de regels van WCAG 2.2, niveau AA. Dat betekent onder meer:</p>
      <ul>
        <li>Alles werkt met alleen een toetsenbord en met een schermlezer.</li>
        <li>Tekst en achtergrond verschillen genoeg van kleur, ook in de donkere weergave.</li>
        <li>Je kunt inzoomen tot 400 procent zonder opzij te schuiven.</li>
        <li>Knoppen zijn groot genoeg voor je duim.</li>
        <li>Kleur staat nooit alleen: er staat altijd een woord of teken bij.</li>
        <li>Lezen kan ook zonder JavaScript, en elke pagina kun je printen.</li>
      </ul>
      <p>
        Kennisplein volgt de instelling van je apparaat voor licht of donker en voor minder beweging. Licht of
        donker kies je ook zelf: in het menu onder je naam, of onderaan de pagina als je niet bent aangemeld.
      </p>
    </ProsePart>
  )
}

function HowWeCheck() {
  return (
    <ProsePart title="Hoe we dat controleren">
      <p>
        Bij elke wijziging test een programma alle soorten pagina’s op de regels, op een telefoon en op een
        groot scherm, licht en donker. Zo’n programma vindt niet alles. Een onafhankelijk bureau heeft
        Kennisplein nog niet onderzocht, en er is nog niet getest met mensen die elke dag een schermlezer
        gebruiken.
      </p>
    </ProsePart>
  )
}

function Shortcut() {
  return (
    <ProsePart title="De sneltoets">
      <p>
        Druk op de toets / om naar het zoekveld te gaan. Gebruik je spraakbesturing of zit de toets in de weg?
        Zet hem dan uit.
      </p>
      <ShortcutChoice />
    </ProsePart>
  )
}

function WhatIsMissing() {
  return (
    <ProsePart title="Wat nog niet goed gaat">
      <ul>
        <li>
          Richtlijnen en filmpjes op andere websites vallen buiten ons bereik. Niet alle zijn toegankelijk.
        </li>
        <li>Van een opname van een scholing is niet altijd ondertiteling of een uitgeschreven tekst.</li>
        <li>Voor het opmaken van teksten is JavaScript nodig.</li>
      </ul>
    </ProsePart>
  )
}

function TellUs() {
  return (
    <ProsePart title="Lukt er iets niet?">
      <p>
        Vertel het je netwerkcoördinator. Zeg op welke pagina het was en wat je wilde doen. Je vindt je
        netwerk bij <TextLink href={paths.netwerken()}>Netwerken</TextLink>. Heb je de informatie nu nodig,
        vraag dan of iemand haar voorleest of opstuurt.
      </p>
    </ProsePart>
  )
}
