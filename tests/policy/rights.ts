import { INSCHRIJFRECHTEN } from './enrolment-rights'
import { OPNAMERECHTEN } from './recording-rights'
import {
  AANGEMELD,
  BEHEER,
  BEHEER_EN_INHOUD,
  EIGEN_DOSSIER,
  EIGEN_NETWERK,
  elk,
  IEDEREEN,
  NIET_HET_EIGEN_WERK,
  neemtMee,
  REDACTIE,
  REDACTIE_EN_INHOUD,
  type Recht,
  recht,
  STATUSSEN,
  ZORGT_OF_REDACTIE,
} from './right-groups'
import { VERHAALRECHTEN } from './story-rights'

/**
 * Who may do what. One line per command and, where that matters, per kind of item and status. A redacteur or beheerder
 * should be able to read this list and nod.
 */
export const RECHTEN: readonly Recht[] = [
  // Aanmelden en het eigen account
  ...elk(IEDEREEN, 'gebruiker.signIn', 'gebruiker.signOut'),
  ...elk(IEDEREEN, 'uitnodiging.accept', 'uitnodiging.request', 'uitnodiging.requestNieuwe'),
  ...elk(AANGEMELD, 'session.end', 'session.endOthers', 'wachtwoord.change', 'klad.save', 'klad.delete'),
  // Who sees more than readers do may look as they do; everybody may stop.
  ...elk(['coordinator', 'coordinator elders', ...REDACTIE, ...BEHEER], 'blik.set'),
  ...elk(AANGEMELD, 'blik.end'),
  // The session in the example is the auteur's own.
  recht('wachtwoord.confirm', ['auteur']),
  ...elk(AANGEMELD, 'gebruiker.setAfwezigheid', 'agendaadres.create', 'agendaadres.delete'),
  ...elk(['achtergrondwerk'], 'gebruiker.create', 'uitnodiging.send'),
  ...elk(
    ['achtergrondwerk'],
    'publicatie.sendControletrede',
    'gebruiker.sendHerinneringen',
    'scholing.sendAanbod',
    'scholing.sendWijziging',
    'inschrijving.sendHerinnering',
  ),

  // Beheer: mensen, netwerken en wat er vastliep
  ...elk(BEHEER, 'gebruiker.invite', 'gebruiker.update', 'gebruiker.deactivate', 'gebruiker.reactivate'),
  ...elk(REDACTIE, 'samenvoeging.merge', 'samenvoeging.setGebruik', 'begrip.merge'),
  ...elk(BEHEER, 'gebruiker.assignOverdracht'),
  // Again, after an older backup was put back.
  recht('gebruiker.deleteGegevens', [...BEHEER, 'achtergrondwerk']),
  ...elk(['achtergrondwerk'], 'wissing.save', 'praktijkverhaal.deleteOrigineel'),
  ...elk(BEHEER, 'uitnodiging.sendNieuwe', 'achtergrondwerk.retry'),
  ...elk(BEHEER_EN_INHOUD, 'netwerk.create', 'netwerk.update'),
  ...elk([...REDACTIE, ...BEHEER_EN_INHOUD], 'organisatie.create', 'organisatie.update'),

  // Redactie: lijsten, woordenlijst, bronnen, lijnen, nieuws en kennisagenda
  ...elk(REDACTIE_EN_INHOUD, 'begrip.create', 'begrip.update', 'begrip.publish'),
  ...elk(REDACTIE_EN_INHOUD, 'bron.create', 'bron.update', 'bron.changeAdres', 'bron.publish'),
  ...elk(REDACTIE_EN_INHOUD, 'consultatielijn.create', 'consultatielijn.update', 'consultatielijn.publish'),
  // Who looks after a line corrects its facts at once, and says that they hold; what the line is for is the redactie's.
  recht('consultatielijn.assignVerantwoordelijke', REDACTIE_EN_INHOUD),
  ...STATUSSEN.flatMap((status) => [
    recht('consultatielijn.updateGegevens', EIGEN_DOSSIER, `een lijn ${status}`, (w) => w.lijnen[status]),
    recht('consultatielijn.update', REDACTIE_EN_INHOUD, `een lijn ${status}`, (w) => w.lijnen[status]),
  ]),
  recht(
    'consultatielijn.confirmControle',
    ZORGT_OF_REDACTIE,
    'een gepubliceerde lijn',
    (w) => w.lijnen.GEPUBLICEERD,
  ),
  recht('consultatielijn.confirmControle', [], 'een concept', (w) => w.lijnen.CONCEPT),
  ...elk(REDACTIE_EN_INHOUD, 'kennisvraag.create', 'kennisvraag.update', 'kennisvraag.publish'),
  ...elk(AANGEMELD, 'kennisvraag.request', 'zoekgat.save', 'zoekgat.saveKlik', 'zoekgat.sendGemis'),
  ...elk(REDACTIE, 'werkvoorraad.assign', 'zoekgat.setStand', 'weblink.confirm', 'weblink.requestBezoek'),
  ...neemtMee(REDACTIE, 'werkvoorraad', 'melding', 'weblink', 'bron', 'stuk', 'consultatielijn'),
  ...neemtMee(REDACTIE, 'begrip', 'kennisvraag', 'keuzelijst', 'zoekgat'),
  ...neemtMee([...REDACTIE, ...BEHEER], 'organisatie'),
  ...neemtMee(BEHEER, 'logboek', 'gebruiker'),
  ...elk(['achtergrondwerk'], 'weblink.saveBezoek', 'agendabron.saveLezing'),
  ...elk(REDACTIE, 'agendabron.create', 'agendabron.update', 'agendabron.requestLezing'),
  ...elk(REDACTIE_EN_INHOUD, 'nieuwsbericht.create', 'nieuwsbericht.update', 'nieuwsbericht.publish'),
  // Nieuws, bronnen, lijnen, begrippen en kennisvragen
  ...elk(REDACTIE_EN_INHOUD, 'publicatie.submit'),
  ...elk(
    REDACTIE_EN_INHOUD,
    'discipline.create',
    'discipline.update',
    'doelgroep.create',
    'doelgroep.update',
  ),
  ...elk(REDACTIE_EN_INHOUD, 'domein.create', 'domein.update', 'niveau.create', 'niveau.update'),
  ...elk(REDACTIE_EN_INHOUD, 'synoniemgroep.create', 'synoniemgroep.update'),
  ...elk(REDACTIE_EN_INHOUD, 'werkvorm.create', 'werkvorm.update'),

  // Themadossiers: de redactie elk dossier, verantwoordelijke en vervanger het eigen
  recht('themadossier.create', REDACTIE_EN_INHOUD),
  recht('themadossier.assignVerantwoordelijke', REDACTIE_EN_INHOUD),
  recht('themadossier.publish', REDACTIE_EN_INHOUD),
  recht('themadossier.submit', EIGEN_DOSSIER),
  recht('themadossier.update', EIGEN_DOSSIER, 'een concept', (w) => w.dossiers.CONCEPT),
  recht('themadossier.update', EIGEN_DOSSIER, 'een gepubliceerd dossier', (w) => w.dossiers.GEPUBLICEERD),
  recht('onderdeel.update', EIGEN_DOSSIER),
  recht('kenniskaart.update', EIGEN_DOSSIER),
  recht('onderdeel.create', EIGEN_DOSSIER, 'een concept', (w) => w.kaal),
  recht('kenniskaart.create', EIGEN_DOSSIER, 'een concept', (w) => w.kaal),
  // What readers see changes by way of the redactie, and a part that is not there yet cannot be proposed.
  recht('onderdeel.create', REDACTIE_EN_INHOUD, 'een gepubliceerd dossier', (w) => w.dossiers.GEPUBLICEERD),
  recht('kenniskaart.create', REDACTIE_EN_INHOUD, 'een gepubliceerd dossier', (w) => w.dossiers.GEPUBLICEERD),
  // A file becomes a draft of one's own, so a job has none.
  ...elk(ZORGT_OF_REDACTIE, 'onderdeel.saveImport', 'onderdeel.restoreKlad'),
  recht('onderdeel.saveImport', ZORGT_OF_REDACTIE, 'een concept', (w) => w.kaal),
  recht(
    'themadossier.confirmControle',
    ZORGT_OF_REDACTIE,
    'een gepubliceerd dossier',
    (w) => w.dossiers.GEPUBLICEERD,
  ),
  recht('themadossier.confirmControle', [], 'een concept', (w) => w.dossiers.CONCEPT),
  ...elk(REDACTIE, 'voorstel.accept', 'voorstel.sendBack'),

  ...VERHAALRECHTEN,

  // Scholingen: de coördinator die van het eigen netwerk, de redactie elke; publiceren doet de redactie
  ...elk(EIGEN_NETWERK, 'scholing.create', 'scholing.submit', 'scholing.setPlaatsaandeel'),
  ...OPNAMERECHTEN,
  ...elk(EIGEN_NETWERK, 'reeks.createDatums', 'reeks.updateTeksten'),
  ...elk(['coordinator', ...REDACTIE], 'tournee.create', 'tournee.end', 'halte.sendAntwoord'),
  ...elk(['coordinator elders', ...REDACTIE], 'halte.request', 'halte.cancel'),
  recht('scholing.update', EIGEN_NETWERK, 'een concept', (w) => w.scholingen.CONCEPT),
  recht('scholing.update', EIGEN_NETWERK, 'een gepubliceerde scholing', (w) => w.scholingen.GEPUBLICEERD),
  recht(
    'scholing.createKopie',
    EIGEN_NETWERK,
    'een gepubliceerde scholing',
    (w) => w.scholingen.GEPUBLICEERD,
  ),
  ...INSCHRIJFRECHTEN,
  recht('docent.set', AANGEMELD),
  recht('docent.delete', ['auteur']),
  recht('reflectie.update', AANGEMELD),
  ...['reflectie.delete', 'reflectie.setAntwoord', 'reflectie.setVragen'].map((handeling) =>
    recht(handeling, ['auteur'], 'de reflectie van de auteur', (w) => w.reflectie),
  ),

  // Meldingen: melden wie het stuk kan lezen, antwoorden wie het bijhoudt; van een netwerk ook de coördinator
  recht('melding.create', AANGEMELD, 'een gepubliceerde scholing', (w) => w.scholingen.GEPUBLICEERD),
  ...['melding.sendAntwoord', 'melding.end'].flatMap((handeling) => [
    recht(
      handeling,
      ['verantwoordelijke', 'vervanger', ...REDACTIE],
      'over een dossier',
      (w) => w.meldingen.dossier,
    ),
    recht(handeling, ['coordinator', ...REDACTIE], 'over een verhaal', (w) => w.meldingen.verhaal),
    recht(handeling, REDACTIE, 'over een landelijke lijn', (w) => w.meldingen.lijn),
  ]),
  // Opmerkingen bij blokken: schrijver en redactie, en wie het stuk mag veranderen; in het archief niemand
  ...['opmerking.createAntwoord', 'opmerking.end', 'opmerking.restore'].flatMap((handeling) => [
    recht(handeling, ['auteur', ...REDACTIE], 'bij een concept-verhaal', (w) => w.opmerkingen.CONCEPT),
    recht(handeling, REDACTIE, 'bij een gepubliceerd verhaal', (w) => w.opmerkingen.GEPUBLICEERD),
    recht(handeling, [], 'bij een verhaal in het archief', (w) => w.opmerkingen.GEARCHIVEERD),
    recht(handeling, ZORGT_OF_REDACTIE, 'bij een gepubliceerd dossier', (w) => w.opmerkingen.dossier),
    recht(handeling, ['coordinator', ...REDACTIE], 'bij een scholing', (w) => w.opmerkingen.scholing),
  ]),
  recht('opmerking.create', ['auteur', ...REDACTIE], 'bij een concept-verhaal', (w) => w.verhalen.CONCEPT),
  recht('opmerking.create', REDACTIE, 'bij een gepubliceerd verhaal', (w) => w.verhalen.GEPUBLICEERD),
  recht('opmerking.create', ZORGT_OF_REDACTIE, 'bij een gepubliceerd dossier', (w) => w.vol),
  ...elk(['achtergrondwerk'], 'opmerking.send', 'spreker.sendAkkoordstand'),
  // Who else has the form open: for who may open it too.
  recht('aanwezigheid.save', ['auteur', ...REDACTIE], 'een concept-verhaal', (w) => w.verhalen.CONCEPT),
  recht('aanwezigheid.save', REDACTIE, 'een aangeboden verhaal', (w) => w.verhalen.TER_BEOORDELING),
  recht('aanwezigheid.save', ZORGT_OF_REDACTIE, 'een dossier', (w) => w.vol),
  recht('aanwezigheid.save', ['coordinator', ...REDACTIE], 'een scholing', (w) => w.scholingen.CONCEPT),
  ...elk(AANGEMELD, 'aanwezigheid.end'),

  // Bijlagen: wie het stuk mag veranderen, en nooit bij een verhaal
  recht('upload.create', ZORGT_OF_REDACTIE, 'bij een dossier', (w) => w.vol),
  recht('upload.create', ['coordinator', ...REDACTIE], 'bij een scholing', (w) => w.scholingen.CONCEPT),
  recht('upload.create', [], 'bij een verhaal', (w) => w.verhalen.CONCEPT),
  ...elk(['redacteur'], 'upload.createDeel', 'upload.saveDeel', 'upload.delete'),
  ...['bestand.create', 'bijlage.create'].flatMap((handeling) => [
    recht(handeling, EIGEN_DOSSIER, 'een dossier', (w) => w.vol),
    recht(handeling, EIGEN_NETWERK, 'een scholing', (w) => w.scholingen.CONCEPT),
    recht(handeling, [], 'een verhaal', (w) => w.verhalen.CONCEPT),
  ]),
  ...['bijlage.update', 'bijlage.delete'].flatMap((handeling) => [
    recht(handeling, EIGEN_DOSSIER, 'een dossier', (w) => w.bijlage),
    recht(handeling, EIGEN_NETWERK, 'een scholing', (w) => w.bijlageVanScholing),
  ]),
  recht('bijlage.restore', EIGEN_DOSSIER, 'een dossier', (w) => w.weggehaald),
  ...elk(['achtergrondwerk'], 'bijlage.saveTekst', 'bestand.deleteUnused', 'opname.delete'),

  // Wat voor elk stuk hetzelfde is
  ...elk(REDACTIE_EN_INHOUD, 'publicatie.setZichtbaarheid'),
  ...elk(REDACTIE, 'publicatie.changeSlug', 'publicatie.confirmGelezen'),
  // Putting an old text back is a change like any other.
  recht('versie.restore', EIGEN_DOSSIER, 'een dossier', (w) => w.oudeVersies.dossier),
  recht('versie.restore', EIGEN_DOSSIER, 'een onderdeel', (w) => w.oudeVersies.onderdeel),
  recht('versie.restore', EIGEN_NETWERK, 'een scholing', (w) => w.oudeVersies.scholing),
  recht(
    'versie.restore',
    ['auteur', ...REDACTIE_EN_INHOUD],
    'een concept-verhaal',
    (w) => w.oudeVersies.verhaal,
  ),
  recht('versie.restore', REDACTIE_EN_INHOUD, 'een aangeboden verhaal', (w) => w.oudeVersies.aangeboden),
  recht('versie.restore', REDACTIE_EN_INHOUD, 'een begrip', (w) => w.oudeVersies.begrip),
  ...(
    [
      ['publicatie.sendBack', 'TER_BEOORDELING'],
      ['publicatie.withdraw', 'GEPUBLICEERD'],
      ['publicatie.archive', 'CONCEPT'],
      ['publicatie.restore', 'GEARCHIVEERD'],
      ['publicatie.setEinde', 'GEPUBLICEERD'],
      ['publicatie.cancelPlanning', 'CONCEPT'],
    ] as const
  ).flatMap(([handeling, status]) => [
    recht(handeling, REDACTIE_EN_INHOUD, 'een verhaal van een ander', (w) => w.verhalen[status]),
    recht(handeling, NIET_HET_EIGEN_WERK, 'het verhaal van de redacteur', (w) => w.eigenVerhalen[status]),
    recht(handeling, REDACTIE_EN_INHOUD, 'een dossier', (w) => w.dossiers[status]),
    recht(handeling, REDACTIE_EN_INHOUD, 'een scholing', (w) => w.scholingen[status]),
  ]),
]
