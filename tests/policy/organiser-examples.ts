import { type Voorbeeld, van } from './example-makers'

/** The same for what an organiser does with a scholing. */
export const ORGANISATORVOORBEELDEN: Record<string, Voorbeeld> = {
  'scholing.createKopie': van((w) => w.scholingen.GEPUBLICEERD),
}
