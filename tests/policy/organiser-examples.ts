import { TOKEN } from '../support/command-person'
import { type Voorbeeld, van } from './example-makers'

const grens = () => ({ bereik: 'LEDEN', tot: new Date().toISOString().slice(0, 10) })
const antwoord: Voorbeeld = () => ({ antwoord: 'nee', bereik: 'LEDEN', tot: '' })

/** The same for what an organiser does with a scholing. */
export const ORGANISATORVOORBEELDEN: Record<string, Voorbeeld> = {
  'inschrijving.setAanwezigheid': van(
    (w) => w.komend,
    (w) => ({ aanwezigIds: [w.inschrijving.id], eerderIds: [] }),
  ),
  'inschrijving.confirmAanwezigheid': van(
    (w) => w.komend,
    () => ({ code: 'BCDFG' }),
  ),
  'scholing.createDeelnamecode': van((w) => w.komend),
  'inschrijving.exportAccreditatie': (w) => ({ slug: w.komend.publicatie.slug }),
  'scholing.confirmAccreditatielijst': van((w) => w.komend),
  'scholing.sendBericht': van(
    (w) => w.komend,
    () => ({ onderwerp: 'Andere zaal', bericht: 'We zitten in zaal 2.' }),
  ),
  'spreker.save': van(
    (w) => w.komend,
    () => ({ sprekerId: '', naam: 'Noor de Vries', functie: 'Psychiater', email: 'noor@ggz.example' }),
  ),
  'spreker.delete': van((w) => w.spreker),
  'spreker.requestAkkoord': van((w) => w.spreker, grens),
  'spreker.setAkkoord': van((w) => w.spreker, antwoord),
  'spreker.saveAkkoord': (w) => ({ token: TOKEN, ...antwoord(w) }),
  'spreker.sendAkkoordstand': van((w) => w.komend),
  'opname.delete': van((w) => w.opname),
  'opname.setOndertiteling': van(
    (w) => w.voorbij,
    () => ({ tekst: 'WEBVTT\n\n00:01.000 --> 00:02.000\nWelkom.' }),
  ),
  'opname.setHoofdstukken': van(
    (w) => w.voorbij,
    () => ({ hoofdstukken: '0:00 Welkom\n12:30 Vragen' }),
  ),
  'afsluiting.setGeenOpname': van(
    (w) => w.voorbij,
    () => ({ geenOpname: 'Het was een gesprek.' }),
  ),
  'afsluiting.confirmLijst': van(
    (w) => w.voorbij,
    () => ({ aanwezigheid: 'BIJGEWERKT' }),
  ),
  'afsluiting.createInzicht': van(
    (w) => w.voorbij,
    (w) => ({ dossierId: w.vol.id, deel: 'INFORMATIE', inzicht: 'Begin met een rustig gesprek.' }),
  ),
  'afsluiting.setGeenInzicht': van(
    (w) => w.voorbij,
    () => ({ geenInzicht: 'Het was een herhaling.' }),
  ),
  'docent.set': (w) => ({
    zin: 'Over rouw en verlies.',
    laatstGegeven: '',
    doelgroepIds: [w.doelgroep.id],
    werkvormIds: [w.werkvorm.id],
    niveauIds: [],
    netwerkIds: [w.thuis.id],
  }),
  'docent.delete': () => ({}),
  'scholing.createKopie': van((w) => w.scholingen.GEPUBLICEERD),
  'reeks.createDatums': van(
    (w) => w.scholingen.GEPUBLICEERD,
    () => ({ datums: [{ datum: '2027-03-12', begin: '13:30', einde: '15:00' }] }),
  ),
  'tournee.create': van(
    (w) => w.scholingen.GEPUBLICEERD,
    () => ({ toelichting: 'Een zaal met een scherm.' }),
  ),
  'tournee.end': van((w) => w.tournee),
  'halte.request': van(
    (w) => w.tournee,
    (w) => ({ netwerkId: w.elders.id, periode: 'in mei', bericht: 'Met twaalf mensen.' }),
  ),
  'halte.sendAntwoord': van(
    (w) => w.halte,
    () => ({ keuze: 'JA', antwoord: 'Leuk.' }),
  ),
  'halte.cancel': van((w) => w.halte),
  'reeks.updateTeksten': van((w) => w.scholingen.GEPUBLICEERD),
}
