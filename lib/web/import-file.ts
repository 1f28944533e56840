import 'server-only'
import { importTekst } from '@/lib/domain/teksten/import-tekst'
import { zonderAfbeeldingen } from '@/lib/domain/teksten/zonder-afbeeldingen'
import { dossierdeelVan } from '@/lib/domain/themadossiers/labels'
import { findDeelVoorBewerken } from '@/lib/domain/themadossiers/queries'
import { saveImport } from '@/lib/domain/themadossiers/save-import'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { DocumentRefused, knownWords, MAX_DOCUMENT_BYTES, readDocument } from '@/lib/platform/document-reader'
import { type Limit, takePoint } from '@/lib/platform/rate-limit'
import { takeImages } from './take-images'
import { readUpload, UploadRefused } from './upload-route'

const PER_PERSON: Limit = { name: 'import', points: 30, seconds: 3_600 }

/** A part of a dossier, by the address of its page. */
type Address = { slug: string; anker: string }
type Part = { themadossierId: string; deel: Parameters<typeof saveImport>[1]['deel']; mustAsk: boolean }

/**
 * Lays the text of the uploaded Word or PDF file ready as a draft of a part of a dossier. Out: null, or why it was
 * refused, as IMPORTFOUTEN in lib/domain/teksten/labels names it. Form: `bestand`, and `akkoord` where a text or a
 * draft stands already. Throws NotFoundError for who may not change that part.
 */
export async function importFile(
  request: Request,
  actor: GebruikerActor,
  address: Address,
): Promise<string | null> {
  const part = await findPart(actor, address)
  try {
    return await importForm(await readUpload(request, MAX_DOCUMENT_BYTES), actor, part)
  } catch (error) {
    if (error instanceof UploadRefused || error instanceof DocumentRefused)
      return error.reason.toLowerCase().replaceAll('_', '-')
    if (error instanceof RefusedError) return 'klad'
    throw error
  }
}

async function findPart(actor: GebruikerActor, { slug, anker }: Address): Promise<Part> {
  const soort = dossierdeelVan(anker)
  const gevonden = soort && (await findDeelVoorBewerken(actor, { slug, deel: soort }))
  if (!gevonden || (gevonden.waits && !gevonden.deel)) throw new NotFoundError()
  const { dossier, deel, klad } = gevonden
  return { themadossierId: dossier.id, deel: soort, mustAsk: deel !== null || klad !== null }
}

async function importForm(form: FormData, actor: GebruikerActor, part: Part): Promise<string | null> {
  const file = form.get('bestand')
  if (!(file instanceof File) || file.size === 0) return 'leeg'
  const { themadossierId, deel, mustAsk } = part
  const vervang = form.get('akkoord') === 'on'
  if (mustAsk && !vervang) return 'klad'
  if (!(await takePoint(PER_PERSON, actor.id))) return 'te-vaak'
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = await readDocument(file.name, bytes)
  const outcome = await importTekst({ naam: file.name, ...read }, knownWords)
  if (typeof outcome === 'string') return outcome.toLowerCase().replaceAll('_', '-')
  const archive = { naam: file.name, bytes, publicatieId: themadossierId }
  const refused = await takeImages(actor, outcome.afbeeldingen, archive)
  await saveImport.fromForm(actor, { themadossierId, deel, ...zonderAfbeeldingen(outcome, refused), vervang })
  return null
}
