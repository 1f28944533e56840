import type { Wie } from '../support/command-world'
import {
  AANGEMELD,
  elk,
  IEDEREEN,
  NIET_HET_EIGEN_WERK,
  REDACTIE,
  REDACTIE_EN_INHOUD,
  type Recht,
  recht,
} from './right-groups'

const AAN_TAFEL: Wie[] = ['coordinator', 'coordinator elders', ...REDACTIE]

/** The same for stories and what comes of them. */
export const VERHAALRECHTEN: readonly Recht[] = [
  // Praktijkverhalen: de schrijver tot het aanbieden, daarna de redactie, en nooit het eigen verhaal publiceren
  recht(
    'praktijkverhaal.create',
    IEDEREEN.filter((wie) => wie !== 'bezoeker' && wie !== 'beheerder'),
  ),
  recht(
    'praktijkverhaal.update',
    ['auteur', ...REDACTIE_EN_INHOUD],
    'een concept',
    (w) => w.verhalen.CONCEPT,
  ),
  ...(['TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD'] as const).map((status) =>
    recht('praktijkverhaal.update', REDACTIE_EN_INHOUD, `een verhaal ${status}`, (w) => w.verhalen[status]),
  ),
  recht('praktijkverhaal.submit', ['auteur', ...REDACTIE_EN_INHOUD]),
  recht('praktijkverhaal.publish', REDACTIE_EN_INHOUD),
  recht(
    'praktijkverhaal.publish',
    NIET_HET_EIGEN_WERK,
    'het verhaal van de redacteur',
    (w) => w.eigenVerhalen.TER_BEOORDELING,
  ),

  // Samen schrijven: wie meeschrijft bewerkt, de schrijver en de redactie vragen en bieden aan
  recht(
    'praktijkverhaal.update',
    ['hospicemedewerker elders', 'auteur', ...REDACTIE_EN_INHOUD],
    'een verhaal waaraan iemand meeschrijft',
    (w) => w.samen,
  ),
  recht(
    'praktijkverhaal.submit',
    ['auteur', ...REDACTIE_EN_INHOUD],
    'een verhaal waaraan iemand meeschrijft',
    (w) => w.samen,
  ),
  recht('meeschrijver.requestMee', ['auteur', ...REDACTIE]),
  recht('meeschrijver.requestMee', [], 'een verhaal dat al is aangeboden', (w) => w.verhalen.TER_BEOORDELING),
  recht('meeschrijver.setMee', ['hospicemedewerker']),
  recht('meeschrijver.setMee', [], 'wie al meeschrijft', (w) => w.meeschrijver),
  recht('meeschrijver.endMee', ['hospicemedewerker elders', 'auteur', ...REDACTIE]),
  recht('meeschrijver.endMee', ['auteur', ...REDACTIE], 'wie nog niet antwoordde', (w) => w.meeschrijfvraag),

  // Wat ervan komt: nieuws maakt de redactie, een scholing ook de coördinator, voor het eigen netwerk
  ...(
    [
      ['GEPUBLICEERD', true],
      ['CONCEPT', false],
    ] as const
  ).flatMap(([status, kan]) => [
    recht(
      'nieuwsbericht.createUitVerhaal',
      kan ? REDACTIE_EN_INHOUD : [],
      `een verhaal ${status}`,
      (w) => w.verhalen[status],
    ),
    recht(
      'scholing.createUitVerhaal',
      kan ? ['coordinator', 'coordinator elders', ...REDACTIE] : [],
      `een verhaal ${status}`,
      (w) => w.verhalen[status],
    ),
  ]),

  // Wat de netwerken elkaar beloven
  recht('jaarafspraak.set', REDACTIE),
  ...(['GEPUBLICEERD', 'CONCEPT'] as const).map((status) =>
    recht(
      'oordeel.set',
      status === 'GEPUBLICEERD' ? ['coordinator', 'coordinator elders'] : [],
      `een verhaal ${status}`,
      (w) => w.verhalen[status],
    ),
  ),

  // Het gesprek: wie is aangemeld praat mee over wat gepubliceerd is; de redactie verbergt, en zet terug
  ...elk(AANGEMELD, 'reactie.create', 'reactie.follow', 'reactie.setMail'),
  recht('reactie.create', [], 'een concept', (w) => w.verhalen.CONCEPT),
  ...elk(['auteur'], 'reactie.update', 'reactie.delete'),
  recht('reactie.update', [], 'wat verborgen is', (w) => w.reacties.verborgen),
  recht('reactie.delete', ['auteur'], 'wat verborgen is', (w) => w.reacties.verborgen),
  recht(
    'melding.createOverReactie',
    AANGEMELD.filter((wie) => wie !== 'auteur'),
  ),
  recht('melding.createOverReactie', [], 'wat verborgen is', (w) => w.reacties.verborgen),
  ...elk(REDACTIE, 'reactie.withdraw', 'reactie.restore'),
  ...elk(['achtergrondwerk'], 'reactie.deleteTekst', 'reactie.send'),
  // De consortiumdag is van alle netwerken samen: elke coördinator bereidt voor en legt vast, en de redactie
  ...elk(
    AAN_TAFEL,
    'consortiumdag.create',
    'consortiumdag.update',
    'consortiumdag.delete',
    'consortiumdag.setVerhaal',
    'besluit.create',
    'besluit.update',
    'besluit.delete',
  ),
  recht('besluit.setStand', ['auteur', ...AAN_TAFEL], 'een besluit van de auteur'),
]
