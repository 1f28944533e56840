import { type Voorbeeld, van } from './example-makers'

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
  'scholing.sendBericht': van(
    (w) => w.komend,
    () => ({ onderwerp: 'Andere zaal', bericht: 'We zitten in zaal 2.' }),
  ),
  'scholing.createKopie': van((w) => w.scholingen.GEPUBLICEERD),
}
