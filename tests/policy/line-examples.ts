import { consultatielijn, lijngegevens, zorg } from './command-fields'
import { stap, type Voorbeeld, van, wijzig } from './example-makers'

/** The same for the lines one can call. */
export const LIJNVOORBEELDEN: Record<string, Voorbeeld> = {
  'consultatielijn.create': (w) => ({
    ...consultatielijn(w),
    vindplaatsen: [{ titel: 'Site', url: 'https://lijn.example/1' }],
  }),
  'consultatielijn.update': wijzig((w) => w.lijn, consultatielijn),
  'consultatielijn.updateGegevens': wijzig(
    (w) => w.lijnen.GEPUBLICEERD,
    () => lijngegevens,
  ),
  'consultatielijn.publish': (w, id = w.lijn.id) => ({
    ...stap((wereld) => wereld.lijn)(w, id),
    zonderVerantwoordelijke: true,
  }),
  'consultatielijn.assignVerantwoordelijke': van((w) => w.lijnen.GEPUBLICEERD, zorg),
  'consultatielijn.confirmControle': van(
    (w) => w.lijnen.GEPUBLICEERD,
    () => ({ uitkomst: 'ANDER', gezienTot: new Date().toISOString(), opmerking: 'Kijk hier nog eens naar.' }),
  ),
}
