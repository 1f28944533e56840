import { bijlage } from './command-fields'
import { type Voorbeeld, van, zonderIets } from './example-makers'

/** The same for files and what items have of them. */
export const BESTANDVOORBEELDEN: Record<string, Voorbeeld> = {
  'bestand.create': (w, id = w.vol.id) => ({
    publicatieId: id,
    sha256: 'ab'.repeat(32),
    bytes: 1_000,
    mediatype: 'application/pdf',
  }),
  'upload.create': (w, id = w.vol.id) => ({
    publicatieId: id,
    naam: 'film.mp4',
    gewijzigd: '1790000000000',
    bytes: 20_000_000,
  }),
  'upload.createDeel': van(
    (w) => w.upload,
    () => ({ vanaf: 0 }),
  ),
  'upload.saveDeel': van(
    (w) => w.upload,
    ({ upload }) => ({ vanaf: 0, bytes: 10, sleutel: upload.plaatsen[0] }),
  ),
  'upload.delete': van((w) => w.upload),
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
}
