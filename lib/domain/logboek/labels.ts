export const RESULTAAT_LABELS = { GELUKT: 'Gelukt', GEWEIGERD: 'Geweigerd' } as const
export const RESULTATEN = ['GELUKT', 'GEWEIGERD'] as const
/** A column, with a minus in front from high to low. */
export const SORTERINGEN = ['op', '-op', 'actor', '-actor', 'handeling', '-handeling'] as const

/** What a line says besides, in words: "aantal: 3; afgesloten: ja". */
export const detailsInWoorden = (
  details: Readonly<Record<string, string | number | boolean | null>>,
): string =>
  Object.entries(details)
    .map(
      ([naam, waarde]) =>
        `${naam}: ${typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : (waarde ?? '–')}`,
    )
    .join('; ')

/** What a command works on: the part of its name before the dot. */
const WAAROP: Readonly<Record<string, string>> = {
  aanwezigheid: 'Aanwezigheid',
  achtergrondwerk: 'Achtergrondwerk',
  afsluiting: 'Afsluiting van een scholing',
  agendaadres: 'Eigen agenda-adres',
  agendabron: 'Agenda van elders',
  begrip: 'Begrip',
  besluit: 'Besluit van een consortiumdag',
  bestand: 'Bestand',
  bijlage: 'Bijlage',
  blik: 'Bekijken als een ander',
  bron: 'Bron',
  consultatielijn: 'Consultatielijn',
  consortiumdag: 'Consortiumdag',
  discipline: 'Discipline',
  docent: 'Docentenpoule',
  doelgroep: 'Doelgroep',
  domein: 'Domein',
  gebruiker: 'Gebruiker',
  halte: 'Halte van een tournee',
  inschrijving: 'Inschrijving',
  jaarafspraak: 'Afspraken van een jaar',
  kenniskaart: 'Kenniskaart',
  kennisvraag: 'Kennisvraag',
  keuzelijst: 'Keuzelijst',
  klad: 'Klad',
  logboek: 'Logboek',
  meeschrijver: 'Meeschrijver',
  melding: 'Melding van een lezer',
  netwerk: 'Netwerk',
  nieuwsbericht: 'Nieuwsbericht',
  niveau: 'Niveau',
  onderdeel: 'Onderdeel van een dossier',
  oordeel: 'Oordeel over een verhaal',
  opmerking: 'Opmerking',
  opname: 'Opname',
  organisatie: 'Organisatie',
  praktijkverhaal: 'Praktijkverhaal',
  publicatie: 'Publicatie',
  reactie: 'Reactie onder een verhaal',
  reeks: 'Reeks van scholingen',
  reflectie: 'Reflectie',
  samenvoeging: 'Samenvoegen',
  scholing: 'Scholing',
  session: 'Aangemeld apparaat',
  spreker: 'Spreker',
  stuk: 'Stukken van het portaal',
  synoniemgroep: 'Synoniemen',
  themadossier: 'Themadossier',
  tournee: 'Tournee',
  uitnodiging: 'Uitnodiging',
  upload: 'Upload',
  versie: 'Versie',
  voorstel: 'Voorstel',
  wachtwoord: 'Wachtwoord',
  weblink: 'Link',
  werkvoorraad: 'Werkvoorraad',
  werkvorm: 'Werkvorm',
  wissing: 'Wissing',
  zoekgat: 'Zoekgat',
}

/** What was done: the part after the dot. */
const WAT: Readonly<Record<string, string>> = {
  accept: 'aangenomen',
  archive: 'gearchiveerd',
  assign: 'uitgedeeld',
  assignOverdracht: 'werk overgedragen',
  assignVerantwoordelijke: 'verantwoordelijke gekozen',
  cancel: 'geannuleerd',
  cancelPlanning: 'planning geschrapt',
  change: 'veranderd',
  changeAdres: 'adres veranderd',
  changeSlug: 'webadres veranderd',
  confirm: 'bevestigd',
  confirmControle: 'controle gedaan',
  confirmAccreditatielijst: 'lijst voor de accreditatie ingestuurd, nummers gewist',
  confirmGelezen: 'gelezen door de tweede lezer',
  confirmLijst: 'lijst van aanwezigen bevestigd',
  create: 'gemaakt',
  confirmAanwezigheid: 'aanwezig gemeld met de code',
  createDeelnamecode: 'code voor aanwezigheid gemaakt',
  createKopie: 'gekopieerd',
  setAanwezigheid: 'aanwezigheid ingevuld',
  createAntwoord: 'beantwoord',
  createDatums: 'meer datums gemaakt',
  createInzicht: 'inzicht aangeboden aan een dossier',
  createOverReactie: 'reactie gemeld',
  createDeel: 'deel gemaakt',
  createUitVerhaal: 'gemaakt uit een verhaal',
  deactivate: 'account gesloten',
  delete: 'verwijderd',
  deleteGegevens: 'gegevens gewist',
  deleteOrigineel: 'origineel gewist',
  deleteTekst: 'verborgen tekst gewist',
  deleteUnused: 'ongebruikte verwijderd',
  end: 'afgesloten',
  endMee: 'meeschrijven gestopt',
  endOthers: 'andere apparaten afgemeld',
  enrol: 'ingeschreven',
  export: 'als bestand gedownload',
  exportAccreditatie: 'lijst voor de accreditatie gedownload',
  follow: 'gesprek gevolgd, of niet meer',
  invite: 'uitgenodigd',
  merge: 'samengevoegd',
  publish: 'gepubliceerd',
  reactivate: 'account weer geopend',
  request: 'aangevraagd',
  requestAkkoord: 'akkoord gevraagd',
  requestMee: 'gevraagd om mee te schrijven',
  requestBezoek: 'laten bekijken',
  requestLezing: 'laten lezen',
  saveLezing: 'gelezen',
  requestNieuwe: 'nieuwe aangevraagd',
  restore: 'teruggezet',
  restoreKlad: 'klad teruggezet',
  retry: 'opnieuw gestart',
  save: 'bewaard',
  saveAkkoord: 'akkoord beantwoord met de link',
  saveBezoek: 'bekeken door de bronwacht',
  saveDeel: 'deel bewaard',
  saveImport: 'tekst uit een bestand overgenomen',
  saveKlik: 'klik geteld',
  saveTekst: 'tekst gelezen uit het bestand',
  send: 'verstuurd',
  sendAkkoordstand: 'antwoorden van sprekers gemaild',
  sendAntwoord: 'beantwoord',
  sendBericht: 'bericht aan de deelnemers gestuurd',
  sendBack: 'teruggestuurd',
  sendControletrede: 'herinnering aan de controle gestuurd',
  sendGemis: 'gemis gemeld',
  setPlaatsaandeel: 'plaatsen vrijgehouden voor een netwerk',
  enrolCollega: 'collega ingeschreven',
  sendHerinnering: 'herinnering gestuurd',
  sendAanbod: 'plekken aangeboden van de wachtlijst',
  sendHerinneringen: 'herinneringen gestuurd',
  sendNieuwe: 'nieuwe gestuurd',
  sendWijziging: 'wijziging gemaild',
  set: 'ingesteld',
  setAntwoord: 'gezegd hoe het ging',
  setVragen: 'vragen aan- of uitgezet',
  setAfwezigheid: 'afwezigheid ingesteld',
  setAkkoord: 'akkoord beantwoord',
  setEinde: 'einde ingesteld',
  setGebruik: 'gebruik ingesteld',
  setGeenInzicht: 'geen nieuw inzicht',
  setGeenOpname: 'geen opname',
  setHoofdstukken: 'hoofdstukken bewaard',
  setMee: 'gezegd of die meeschrijft',
  setMail: 'mail aan- of uitgezet',
  setOndertiteling: 'ondertiteling bewaard',
  setRegistratienummer: 'registratienummer gegeven of weggehaald',
  setStand: 'stand ingesteld',
  setVerhaal: 'verhaal gekozen of verplaatst',
  setZichtbaarheid: 'zichtbaarheid veranderd',
  signIn: 'aangemeld',
  signOut: 'afgemeld',
  submit: 'aangeboden aan de redactie',
  update: 'bewerkt',
  updateGegevens: 'gegevens bijgewerkt',
  updateTeksten: 'teksten gelijk gemaakt',
  withdraw: 'ingetrokken',
}

/** A command in words, 'Themadossier: verantwoordelijke gekozen'; null for a name that none has any more. */
export function handelingLabel(handeling: string): string | null {
  const [waarop = '', wat = ''] = handeling.split('.')
  const [eerst, dan] = [WAAROP[waarop], WAT[wat]]
  return eerst === undefined || dan === undefined ? null : `${eerst}: ${dan}`
}

const NIET_AANGEMELD = 'Niet aangemeld'

/** Who did it, for the screen: who signs in is nobody yet when the line is written, so then it is who it is about. */
export const wieInWoorden = (regel: { handeling: string; actor: string; item: string | null }): string => {
  if (regel.actor !== 'bezoeker') return regel.actor
  const naam = regel.handeling === 'gebruiker.signIn' ? waaropInWoorden(regel.item) : null
  return naam ?? NIET_AANGEMELD
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** On what, for the screen: a name or ref without the number that only the program knows; null when that is all. */
export const waaropInWoorden = (item: string | null): string | null =>
  item === null ? null : (item.split(' (melding ', 1)[0] ?? item).replace(UUID, '').trim() || null
