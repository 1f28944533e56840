import { type Voorbeeld, van } from './example-makers'

const tekst = () => ({ tekst: 'Kan dit korter?' })

/** A good input for every command about what is being written, and what makers say about it. */
export const OPMERKINGVOORBEELDEN: Record<string, Voorbeeld> = {
  'aanwezigheid.save': van(
    (w) => w.verhalen.CONCEPT,
    () => ({ plek: 'praktijkverhaal:een' }),
  ),
  'aanwezigheid.end': () => ({ plek: 'praktijkverhaal:een' }),
  'klad.delete': () => ({ sleutel: 'praktijkverhaal:nieuw' }),
  'klad.save': () => ({ sleutel: 'praktijkverhaal:nieuw', inhoud: JSON.stringify({ titel: 'Half' }) }),
  'meeschrijver.requestMee': van(
    (w) => w.verhalen.CONCEPT,
    () => ({ email: 'iemand@hospice.example' }),
  ),
  'meeschrijver.setMee': van(
    (w) => w.meeschrijfvraag,
    () => ({ antwoord: 'JA', woord: 'Graag.' }),
  ),
  'meeschrijver.endMee': van((w) => w.meeschrijver),
  'opmerking.create': van(
    (w) => w.opmerkingen.CONCEPT.stuk,
    (w) => ({ ...tekst(), blok: w.opmerkingen.CONCEPT.blok }),
  ),
  'opmerking.createAntwoord': van((w) => w.opmerkingen.CONCEPT, tekst),
  'opmerking.end': van((w) => w.opmerkingen.CONCEPT),
  'opmerking.restore': van((w) => w.opmerkingen.CONCEPT),
  'opmerking.send': van((w) => w.opmerkingen.CONCEPT.stuk),
}
