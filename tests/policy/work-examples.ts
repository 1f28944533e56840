import { actorId } from '@/lib/kernel/actor'
import { bezoek } from './command-fields'
import { type Voorbeeld, van, zonderIets } from './example-makers'

const LIJSTEN = [
  'begrip',
  'bron',
  'consultatielijn',
  'gebruiker',
  'kennisvraag',
  'logboek',
  'melding',
  'organisatie',
  'stuk',
  'weblink',
  'werkvoorraad',
  'zoekgat',
]

/** The same for what waits for the redactie, and what came of it. */
export const WERKVOORBEELDEN: Record<string, Voorbeeld> = {
  'oordeel.set': van(
    (w) => w.verhalen.GEPUBLICEERD,
    () => ({ keuze: 'WILLEN_WE', reden: 'Wij zoeken hier ook naar.' }),
  ),
  'reactie.create': van(
    (w) => w.verhalen.GEPUBLICEERD,
    () => ({ tekst: 'Dat herkennen wij.' }),
  ),
  'reactie.update': van(
    (w) => w.reacties.eigen,
    () => ({ tekst: 'Dat herkennen wij ook.' }),
  ),
  'reactie.delete': van((w) => w.reacties.eigen),
  'reactie.deleteTekst': van((w) => w.reacties.verborgen),
  'reactie.withdraw': van(
    (w) => w.reacties.eigen,
    () => ({ reden: 'Dit gaat over een collega.' }),
  ),
  'reactie.restore': van((w) => w.reacties.verborgen),
  'reactie.follow': van(
    (w) => w.verhalen.GEPUBLICEERD,
    () => ({ volgt: 'nee' }),
  ),
  'reactie.setMail': () => ({ reactiemail: 'uit' }),
  'reactie.send': (w) => ({ id: actorId(w.mensen.auteur) }),
  'melding.createOverReactie': van(
    (w) => w.reacties.eigen,
    () => ({ reden: 'Dit gaat over onze gast.' }),
  ),
  'nieuwsbericht.createUitVerhaal': van((w) => w.verhalen.GEPUBLICEERD),
  'scholing.createUitVerhaal': van((w) => w.verhalen.GEPUBLICEERD),
  'jaarafspraak.set': () => ({ jaar: 2027, webinars: 3, eersteDag: '2027-02-08', tweedeDag: '' }),
  'melding.create': (w, id = w.scholingen.GEPUBLICEERD.id) => ({
    over: 'PUBLICATIE',
    id,
    deel: '',
    nummer: '',
    soort: 'INHOUD_KLOPT_NIET',
    tekst: 'De tweede zin klopt niet.',
  }),
  'melding.end': van(
    (w) => w.meldingen.dossier,
    () => ({ antwoord: 'Dank je, we hebben het gelezen.' }),
  ),
  'melding.sendAntwoord': van(
    (w) => w.meldingen.dossier,
    () => ({ status: 'AANGEPAST', antwoord: 'Dank je, het staat er nu goed.' }),
  ),
  'praktijkverhaal.deleteOrigineel': van((w) => w.verhalen.GEPUBLICEERD),
  'agendabron.create': () => ({ naam: 'Agora', url: 'https://agora.example/agenda.ics' }),
  'agendabron.update': van(
    (w) => w.agendabron,
    () => ({ naam: 'Carend', url: 'https://carend.example/feed', actief: 'on' }),
  ),
  'agendabron.requestLezing': van((w) => w.agendabron),
  'agendabron.saveLezing': van(
    (w) => w.agendabron,
    () => ({ lezing: { soort: 'MIS', reden: 'De andere kant gaf geen antwoord.' } }),
  ),
  'weblink.confirm': van((w) => w.weblink),
  'weblink.requestBezoek': van((w) => w.weblink),
  'weblink.saveBezoek': van((w) => w.weblink, bezoek),
  'werkvoorraad.assign': (w) => ({
    werk: [`meldingen:${w.meldingen.verhaal.id}`],
    naar: actorId(w.mensen.redacteur),
  }),
  'inschrijving.accept': van((w) => w.inschrijving),
  'scholing.setPlaatsaandeel': (w, id = w.scholingen.CONCEPT.id) => ({
    id,
    voorNetwerkId: w.thuis.id,
    aantal: '0',
    vrijgaveDagen: '7',
  }),
  'inschrijving.update': van(
    (w) => w.inschrijving,
    () => ({ opmerking: 'Ik eet geen vlees.' }),
  ),
  'inschrijving.setRegistratienummer': van(
    (w) => w.inschrijving,
    () => ({ registersoort: 'BIG', registratienummer: '19012345601' }),
  ),
  'scholing.enrolCollega': van(
    (w) => w.komend,
    () => ({ email: 'noor@hospice.example' }),
  ),
  'inschrijving.sendHerinnering': van((w) => w.lid),
  'scholing.sendAanbod': van((w) => w.komend),
  'scholing.sendWijziging': van((w) => w.komend),
  'wissing.save': (w) => ({
    regels: [{ soort: 'gebruiker', itemId: w.lid.id, op: '2026-11-01T09:00:00.000Z' }],
  }),
  ...Object.fromEntries(LIJSTEN.map((lijst) => [`${lijst}.export`, zonderIets])),
  'keuzelijst.export': () => ({ soort: 'WERKVORM', kolommen: ['Naam'], regels: [['Webinar']] }),
}
