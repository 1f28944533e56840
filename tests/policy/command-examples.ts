import { type CommandWorld, TOKEN } from '../support/command-world'
import {
  afspraken,
  begrip,
  bewerking,
  bijlage,
  bron,
  consultatielijn,
  deel,
  discipline,
  doelgroep,
  domein,
  dossier,
  gebruiker,
  ingelezen,
  kennisvraag,
  netwerk,
  nieuws,
  niveau,
  organisatie,
  scholing,
  synoniemgroep,
  verhaal,
  werkvorm,
} from './command-fields'

type Invoer = Record<string, unknown>
/** What a form would send: about the item with `id` in `world`, or about the world's own example. */
export type Voorbeeld = (world: CommandWorld, id?: string) => Invoer

const zonderIets: Voorbeeld = () => ({})
const adres = '192.0.2.1'
const sterk = 'paarse olifant fietst zaterdag langzaam'
const stap =
  (kies: (world: CommandWorld) => { id: string }, opmerking = 'Kijk hier nog eens naar.'): Voorbeeld =>
  (world, id = kies(world).id) => ({ id, opmerking })
const van =
  (kies: (world: CommandWorld) => { id: string }, rest: Voorbeeld = zonderIets): Voorbeeld =>
  (world, id = kies(world).id) => ({ id, ...rest(world) })
const wijzig =
  (kies: (world: CommandWorld) => { id: string }, rest: Voorbeeld): Voorbeeld =>
  (world, id = kies(world).id) => ({ ...bewerking(id), ...rest(world) })

const stoppen: Voorbeeld = (world) => ({
  uitleg: 'Dit klopt niet meer.',
  vervanging: `/scholingsagenda/${world.komend.publicatie.slug}`,
  opmerking: 'Kijk hier nog eens naar.',
})

/** A good input for every command, by its name. */
export const VOORBEELDEN: Record<string, Voorbeeld> = {
  'achtergrondwerk.retry': () => ({ id: '12' }),
  'begrip.create': () => ({ ...begrip, slug: 'rouw' }),
  'begrip.update': wijzig(
    (w) => w.begrip,
    () => begrip,
  ),
  'begrip.publish': stap((w) => w.begrip),
  'blik.set': (w) => ({
    als: 'HOSPICEMEDEWERKER',
    naar: '/',
    voorbeeldId: w.dossiers.GEPUBLICEERD.id,
    token: TOKEN,
  }),
  'blik.end': () => ({ naar: '/', token: TOKEN }),
  'bestand.create': (w, id = w.vol.id) => ({
    publicatieId: id,
    sha256: 'ab'.repeat(32),
    bytes: 1_000,
    mediatype: 'application/pdf',
  }),
  'bestand.deleteUnused': zonderIets,
  'bijlage.create': (w, id = w.vol.id) => ({ publicatieId: id, bestandId: w.bestand.id, ...bijlage }),
  'bijlage.update': van(
    (w) => w.bijlage,
    () => bijlage,
  ),
  'bijlage.delete': van((w) => w.bijlage),
  'bijlage.restore': van((w) => w.weggehaald),
  'bijlage.saveTekst': van(
    (w) => w.bijlage,
    () => ({ tekst: 'Mondzorg' }),
  ),
  'bron.create': bron,
  'bron.update': wijzig((w) => w.bron, bron),
  'bron.publish': stap((w) => w.bron),
  'consultatielijn.create': (w) => ({
    ...consultatielijn(w),
    vindplaatsen: [{ titel: 'Site', url: 'https://lijn.example/1' }],
  }),
  'consultatielijn.update': wijzig((w) => w.lijn, consultatielijn),
  'consultatielijn.publish': stap((w) => w.lijn),
  'discipline.create': () => discipline,
  'discipline.update': wijzig(
    (w) => w.discipline,
    () => discipline,
  ),
  'doelgroep.create': () => doelgroep,
  'doelgroep.update': wijzig(
    (w) => w.doelgroep,
    () => doelgroep,
  ),
  'domein.create': () => domein,
  'domein.update': wijzig(
    (w) => w.domein,
    () => domein,
  ),
  'gebruiker.assignOverdracht': (w) => ({
    id: w.auteur.id,
    groepen: [{ soort: 'CONCEPT', naar: w.lid.id }],
    stukken: [{ soort: 'CONCEPT', sleutel: w.verhalen.CONCEPT.id, naar: w.lid.id }],
    opmerking: 'De bijlagen staan op de schijf.',
  }),
  'gebruiker.create': (w) => ({ ...gebruiker(w), isDemo: true }),
  'gebruiker.deactivate': van((w) => w.lid),
  'gebruiker.deleteGegevens': (w) => ({ id: w.lid.id, eigenWachtwoord: 'wat ik nu heb', adres }),
  'gebruiker.invite': (w) => ({ ...gebruiker(w), eigenWachtwoord: '', adres }),
  'gebruiker.reactivate': van((w) => w.lid),
  'gebruiker.signIn': () => ({
    email: 'noor@hospice.example',
    wachtwoord: sterk,
    adres,
    apparaat: { id: 'apparaat', accounts: ['account'] },
    userAgent: 'Firefox',
    vorigeToken: null,
    demo: false,
  }),
  'gebruiker.signOut': () => ({ token: TOKEN }),
  'gebruiker.update': (w, id = w.lid.id) => ({
    ...gebruiker(w),
    email: 'noor@hospice.example',
    ...bewerking(id),
    eigenWachtwoord: '',
    adres,
  }),
  'gebruiker.sendHerinneringen': van((w) => w.lid),
  'gebruiker.setAfwezigheid': () => ({ afwezigTot: new Date().toISOString().slice(0, 10) }),
  'inschrijving.cancel': van((w) => w.inschrijving),
  'inschrijving.export': (w) => ({ slug: w.komend.publicatie.slug }),
  'kennisvraag.create': kennisvraag,
  'kennisvraag.update': wijzig((w) => w.kennisvraag, kennisvraag),
  'kennisvraag.publish': stap((w) => w.kennisvraag),
  'kennisvraag.request': () => ({ vraag: 'Wat helpt bij jeuk?', toelichting: 'Vooral in de nacht.' }),
  'kenniskaart.create': (w, id = w.kaal.id) => ({ themadossierId: id, ...deel }),
  'kenniskaart.update': (w) => ({ ...bewerking(w.vol.kenniskaart?.id ?? ''), ...deel }),
  'klad.delete': () => ({ sleutel: 'praktijkverhaal:nieuw' }),
  'klad.save': () => ({ sleutel: 'praktijkverhaal:nieuw', inhoud: JSON.stringify({ titel: 'Half' }) }),
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
    () => ({ antwoord: '' }),
  ),
  'melding.sendAntwoord': van(
    (w) => w.meldingen.dossier,
    () => ({ status: 'AANGEPAST', antwoord: 'Dank je, het staat er nu goed.' }),
  ),
  'netwerk.create': () => netwerk,
  'netwerk.update': wijzig(
    (w) => w.thuis,
    () => netwerk,
  ),
  'nieuwsbericht.create': nieuws,
  'nieuwsbericht.update': wijzig((w) => w.nieuws, nieuws),
  'nieuwsbericht.publish': stap((w) => w.nieuws),
  'niveau.create': () => niveau,
  'niveau.update': wijzig(
    (w) => w.niveau,
    () => niveau,
  ),
  'onderdeel.create': (w, id = w.kaal.id) => ({ themadossierId: id, soort: 'INFORMATIE', ...deel }),
  'onderdeel.update': (w) => ({ ...bewerking(w.vol.onderdelen[0]?.id ?? ''), ...deel }),
  'onderdeel.restoreKlad': (w, id = w.vol.id) => ({
    themadossierId: id,
    deel: 'INFORMATIE',
    bewaardOp: '2026-03-01T12:00:00.000Z',
  }),
  'onderdeel.saveImport': (w, id = w.vol.id) => ({ themadossierId: id, deel: 'INFORMATIE', ...ingelezen }),
  'opname.set': van(
    (w) => w.voorbij,
    () => ({ url: 'https://opname.example/1', toestemming: 'Per mail', beschikbaar: 'on' }),
  ),
  'organisatie.create': organisatie,
  'organisatie.update': wijzig((w) => w.organisatie, organisatie),
  'praktijkverhaal.create': verhaal,
  'praktijkverhaal.publish': stap((w) => w.verhalen.TER_BEOORDELING),
  'praktijkverhaal.submit': stap((w) => w.verhalen.CONCEPT),
  'praktijkverhaal.update': wijzig(
    (w) => w.verhalen.CONCEPT,
    (w) => ({ ...verhaal(w), vervolg: 'bewaren' }),
  ),
  'publicatie.archive': van((w) => w.verhalen.GEPUBLICEERD, stoppen),
  'publicatie.cancelPlanning': van((w) => w.verhalen.CONCEPT),
  'publicatie.confirmGelezen': van((w) => w.verhalen.GEPUBLICEERD),
  'publicatie.setEinde': van(
    (w) => w.verhalen.GEPUBLICEERD,
    () => ({ eindigtOp: '2028-03-01T09:00' }),
  ),
  'publicatie.changeSlug': van(
    (w) => w.verhalen.GEPUBLICEERD,
    () => ({ slug: 'nieuw-adres' }),
  ),
  'publicatie.restore': stap((w) => w.verhalen.GEARCHIVEERD),
  'publicatie.sendBack': stap((w) => w.verhalen.TER_BEOORDELING),
  'publicatie.sendControletrede': van((w) => w.dossiers.GEPUBLICEERD),
  'publicatie.setZichtbaarheid': van(
    (w) => w.verhalen.GEPUBLICEERD,
    () => ({ zichtbaarheid: 'OPENBAAR' }),
  ),
  'publicatie.withdraw': van((w) => w.verhalen.GEPUBLICEERD, stoppen),
  'reflectie.delete': van((w) => w.reflectie),
  'reflectie.update': van(
    (w) => w.voorbij,
    () => ({ tekst: 'Ik neem rust mee.' }),
  ),
  'samenvoeging.merge': (w) => ({
    soort: 'DOELGROEP',
    id: w.vrijeDoelgroep.id,
    versie: 1,
    naarId: w.doelgroep.id,
  }),
  'samenvoeging.setGebruik': (w) => ({ soort: 'DOELGROEP', id: w.doelgroep.id, versie: 1, actief: 'false' }),
  'scholing.create': scholing,
  'scholing.enrol': van((w) => w.komend),
  'scholing.publish': stap((w) => w.scholingen.TER_BEOORDELING),
  'scholing.submit': stap((w) => w.scholingen.CONCEPT),
  'scholing.update': wijzig((w) => w.scholingen.CONCEPT, scholing),
  'session.end': (w) => ({ id: w.session.id }),
  'session.endOthers': (w) => ({ token: w.session.token }),
  'synoniemgroep.create': () => synoniemgroep,
  'synoniemgroep.update': wijzig(
    (w) => w.synoniemgroep,
    () => synoniemgroep,
  ),
  'themadossier.assignVerantwoordelijke': van((w) => w.dossiers.GEPUBLICEERD, afspraken),
  'themadossier.confirmControle': van(
    (w) => w.dossiers.GEPUBLICEERD,
    () => ({ uitkomst: 'ANDER', gezienTot: new Date().toISOString(), opmerking: 'Kijk hier nog eens naar.' }),
  ),
  'themadossier.create': (w) => ({ ...dossier(w), ...afspraken(w), doelgroepId: w.vrijeDoelgroep.id }),
  'themadossier.publish': stap((w) => w.dossiers.TER_BEOORDELING),
  'themadossier.submit': stap((w) => w.dossiers.CONCEPT),
  'themadossier.update': wijzig((w) => w.dossiers.CONCEPT, dossier),
  'uitnodiging.accept': () => ({ token: TOKEN, wachtwoord: sterk, demo: false }),
  'uitnodiging.request': () => ({ email: 'noor@hospice.example', adres, demo: false }),
  'uitnodiging.requestNieuwe': () => ({ token: TOKEN, adres, demo: false }),
  'uitnodiging.send': () => ({ email: 'noor@hospice.example', demo: false }),
  'uitnodiging.sendNieuwe': van((w) => w.lid),
  'versie.restore': (w, id = w.oudeVersies.dossier.id) => ({ id, versie: 2, reden: 'Dit klopte wel.' }),
  'voorstel.accept': (w) => ({ id: w.voorstel.id, versie: 1 }),
  'voorstel.sendBack': stap((w) => w.voorstel),
  'wachtwoord.confirm': (w) => ({
    wachtwoord: 'wat ik nu heb',
    naar: '/mijn',
    adres,
    token: w.session.token,
  }),
  'wachtwoord.change': () => ({ huidig: 'wat ik nu heb', wachtwoord: sterk, adres, token: null }),
  'werkvorm.create': () => werkvorm,
  'werkvorm.update': wijzig(
    (w) => w.werkvorm,
    () => werkvorm,
  ),
  'zoekgat.save': () => ({ tekst: 'jeuk in de nacht', uitkomst: 'ZONDER_RESULTAAT' }),
  'zoekgat.saveKlik': () => ({ tekst: 'jeuk in de nacht' }),
  'zoekgat.sendGemis': () => ({ tekst: 'jeuk in de nacht', zin: 'Een folder over jeuk.' }),
  'zoekgat.setStand': (w) => ({ id: w.zoekgat.id, stand: 'GENEGEERD' }),
}
