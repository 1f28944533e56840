import type { CommandWorld } from '../support/command-world'
import { invoerVan } from '../support/factories/scholing'
import { tekst } from '../support/factories/themadossier'

// What a redacteur or beheerder would type in each form.
const INHOUD = tekst('Wat je doet.')
export const bewerking = (id: string) => ({ id, versie: 1, reden: 'Beter' })

export const begrip = { term: 'Rouw', uitleg: 'Verdriet.', ookBekendAls: 'verlies\nverdriet', bronIds: [] }
export const bron = (w: CommandWorld) => ({
  titel: 'Richtlijn pijn',
  url: 'https://bron.example/pijn',
  uitgever: 'Pallialine',
  soort: 'RICHTLIJN',
  taal: 'nl',
  tijd: '10 minuten',
  beschrijving: 'Wat je doet bij pijn.',
  doelgroepIds: [w.doelgroep.id],
  laatstGecontroleerdOp: '2026-03-01',
})
export const lijngegevens = {
  telefoon: '088 605 14 44',
  bereikbaarheid: 'Dag en nacht',
  openingstijden: [{ dagen: [1, 2], van: '09:00', tot: '17:00' }],
  kosten: 'Geen',
  opmerking: 'Let op',
}
export const consultatielijn = (w: CommandWorld) => ({
  ...lijngegevens,
  naam: 'Palliatief advies',
  voorWie: 'Zorgverleners',
  voorWelkeVraag: 'Pijn',
  hoe: 'Bellen',
  website: 'https://lijn.example',
  gebied: 'Zeeland',
  netwerkIds: [w.thuis.id],
  doelgroepIds: [w.doelgroep.id],
})
export const discipline = { naam: 'Verpleegkundige', gebruikelijkNiveau: '4', actief: true }
export const doelgroep = {
  titel: 'Mensen met dementie',
  omschrijving: 'Mensen die vergeten.',
  synoniemen: 'alzheimer\nvergeten',
  icoon: 'brein-hart',
  pilot: false,
  volgorde: 3,
  actief: true,
}
export const domein = {
  nummer: 7,
  naam: 'Fysiek',
  uitleg: 'Lichaam',
  vindplaatsen: [{ titel: 'Kader', url: 'https://kader.example/1' }],
  geverifieerd: true,
  opmerking: 'Nog lezen',
  actief: true,
}
export const kennisvraag = (w: CommandWorld) => ({
  vraag: 'Wat helpt bij angst?',
  waarom: 'Veel gevraagd.',
  prioriteit: 'HOOG',
  stand: 'OPEN',
  herkomst: 'Vragenlijst',
  eigenaarRol: 'Onderzoeker',
  doelgroepIds: [w.doelgroep.id],
})
export const netwerk = {
  naam: 'Netwerk Goeree',
  korteNaam: 'Goeree',
  gemeenten: 'Goes\nVeere',
  website: 'https://netwerk.example',
  contactrol: 'Coördinator',
  opmerking: 'Let op',
  verhalenPerJaar: 2,
  webinarsPerJaar: 2,
  actief: true,
}
export const nieuws = (w: CommandWorld) => ({
  titel: 'Nieuw dossier',
  datum: '2026-03-01',
  samenvatting: 'Er is iets nieuws.',
  inhoud: JSON.stringify(INHOUD),
  auteurrol: 'Redactie',
  netwerkId: w.thuis.id,
  doelgroepIds: [w.doelgroep.id],
})
export const niveau = { nummer: 5, naam: 'Niveau 5', uitleg: 'Hbo', opmerking: 'Let op', actief: true }
export const organisatie = (w: CommandWorld) => ({
  naam: 'Hospice Zon',
  soort: 'HOSPICE',
  gemeente: 'Goes',
  netwerkId: w.thuis.id,
  website: 'https://zon.example',
  telefoon: '0113 22 11 00',
  opmerking: 'Let op',
  actief: true,
})
export const verhaal = (w: CommandWorld) => ({
  titel: 'Drie broers',
  samenvatting: 'Een besluit.',
  soort: 'DILEMMA',
  setting: 'HOSPICE',
  netwerkId: w.thuis.id,
  doelgroepIds: [w.doelgroep.id],
  disciplineIds: [w.discipline.id],
  casus: JSON.stringify(INHOUD),
  aanpak: JSON.stringify(INHOUD),
  uitkomst: JSON.stringify(INHOUD),
  aandachtspunten: JSON.stringify(INHOUD),
  gespreksvragen: JSON.stringify(INHOUD),
  toelichtingen: [{ soort: 'NAAM', vondst: 'Jan', uitleg: 'Verzonnen' }],
})
export const scholing = (w: CommandWorld) => ({
  ...invoerVan(w.werkvorm.id),
  netwerkId: w.thuis.id,
  doelgroepIds: [w.doelgroep.id],
  disciplineIds: [w.discipline.id],
  niveauIds: [w.niveau.id],
  domeinIds: [w.domein.id],
})
export const synoniemgroep = { termen: 'pijn\nzeer', verwijstNaar: '', eenrichting: false, actief: true }
export const werkvorm = {
  naam: 'Casusbespreking',
  uitleg: 'Samen leren',
  sterkePunten: 'Snel',
  letOp: 'Tijd',
  voorkeurRang: 1,
  herkomst: 'Enquête',
  actief: true,
}
export const dossier = (w: CommandWorld) => ({
  titel: 'Dossier',
  samenvatting: 'Waar het over gaat.',
  inleiding: JSON.stringify(tekst('Een tekst.', w.bron.slug)),
  inHetKort: JSON.stringify(INHOUD),
  waarBeginJe: '',
  scholingIds: [w.scholingen.GEPUBLICEERD.id],
  praktijkverhaalIds: [w.verhalen.GEPUBLICEERD.id],
  kennisvraagIds: [],
  bronIds: [],
})
export const zorg = (w: CommandWorld) => ({
  verantwoordelijkeId: w.auteur.id,
  vervangerId: '',
  volgendeControleOp: '2027-06-01',
  controleMaanden: 12,
})
export const afspraken = (w: CommandWorld) => ({
  ...zorg(w),
  verantwoordelijkeRol: 'Verpleegkundige',
  directPubliceren: true,
})
export const deel = { titel: 'Informatie', inhoud: JSON.stringify(INHOUD) }
/** What a file gave, as the reader of files hands it on. */
export const ingelezen = {
  doc: INHOUD,
  verslag: {
    bestand: 'richtlijn.docx',
    koppen: 0,
    alineas: 1,
    punten: 0,
    tabellen: 0,
    links: 0,
    hersteld: ['palliatieve'],
    twijfel: [],
    weggelaten: [{ wat: 'afbeelding: een bed', onder: 'Signalen' }],
    vanaf: null,
  },
  vervang: true,
}
export const gebruiker = (w: CommandWorld) => ({
  naam: 'Noor',
  email: 'noor@hospice.example',
  rollen: ['HOSPICEMEDEWERKER'],
  netwerkId: w.thuis.id,
  organisatieId: w.organisatie.id,
})

export const bijlage = { titel: 'Folder mondzorg', alt: '', toegankelijk: 'ja', andereVorm: '' }
export const bronadres = () => ({ url: 'https://bron.example/nieuw' })
export const bezoek = () => ({
  bezoek: { uitkomst: 'MIS', status: 404, reden: 'De pagina bestaat niet (404).', nietVoor: null },
})
