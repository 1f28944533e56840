import { type Voorbeeld, van } from './example-makers'

const besluit = { tekst: 'Overal een lamp.', wie: 'Werkgroep nacht', voor: '2027-03-01', netwerkId: '' }

/** The same for what lies on the table at a consortiumdag. */
export const CONSORTIUMVOORBEELDEN: Record<string, Voorbeeld> = {
  'consortiumdag.create': () => ({ titel: 'Voorjaar', datum: '2027-02-08' }),
  'consortiumdag.update': van(
    (w) => w.consortiumdag,
    () => ({ titel: 'Najaar', datum: '2027-10-08' }),
  ),
  'consortiumdag.delete': van((w) => w.legeDag),
  'consortiumdag.setVerhaal': van(
    (w) => w.legeDag,
    (w) => ({ verhaalId: w.verhalen.GEPUBLICEERD.id, stap: 'erbij' }),
  ),
  'besluit.create': (w) => ({
    ...besluit,
    consortiumdagId: w.consortiumdag.id,
    verhaalId: w.verhalen.GEPUBLICEERD.id,
  }),
  'besluit.update': van(
    (w) => w.besluit,
    () => besluit,
  ),
  'besluit.setStand': van(
    (w) => w.besluit,
    () => ({ gedaan: 'ja' }),
  ),
  'besluit.delete': van((w) => w.besluit),
}
