import 'server-only'
import type { Weigering } from '@/lib/domain/bijlagen/labels'
import { findBijlagenVoorBeheer } from '@/lib/domain/bijlagen/queries'
import { beschrijving, LARGEST, MAX_FORMULIER } from '@/lib/domain/bijlagen/schema'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { InvalidInputError, isExpected, NotFoundError } from '@/lib/kernel/errors'
import { parseInput } from '@/lib/kernel/parse-input'
import { z } from '@/lib/kernel/zod'
import { FileRefused } from './file-refused'
import { lengthOf } from './incoming-file'
import { requireOwnOrigin } from './own-origin'
import { paths } from './paths'
import { takeFile } from './take-file'
import { takeUpload } from './take-upload'
import { goTo, readUpload, type UploadRefusal, UploadRefused } from './upload-route'

const velden = z.object({
  publicatieId: z.uuid(),
  naam: z.string().max(300).default(''),
  inTekst: z.stringbool().default(false),
  isOpname: z.stringbool().default(false),
  /** a file that came in pieces and is whole now, instead of a body */
  upload: z.uuid().optional(),
  ...beschrijving,
})

/** The bytes are the body, what is said of them stands in the address. Out: `{ id, breedte, hoogte }`, or `{ fout }`. */
export async function uploadByScript(actor: GebruikerActor, request: Request): Promise<Response> {
  try {
    await requireOwnOrigin()
    const { publicatieId, naam, inTekst, isOpname, upload, ...said } = parseInput(velden, addressOf(request))
    await requireItem(actor, publicatieId)
    if (upload) {
      const id = await takeUpload(actor, upload, publicatieId, { ...said, inTekst, isOpname })
      return Response.json({ id }, { status: 201 })
    }
    if (!request.body) throw new FileRefused('leeg')
    const promised = lengthOf(request)
    if (promised !== null && promised > LARGEST) throw new FileRefused('groot')
    const { id, breedte, hoogte } = await takeFile(actor, {
      publicatieId,
      naam,
      body: request.body,
      max: LARGEST,
      promised,
      beschrijving: { ...said, inTekst, isOpname },
    })
    return Response.json({ id, breedte, hoogte }, { status: 201 })
  } catch (error) {
    // An answer, not a failure: a browser would put an error in its console for any other status.
    if (error instanceof FileRefused) return Response.json({ fout: error.message })
    throw error
  }
}

/** A plain form, for who has no JavaScript: leads back to the page with what happened, and with what was typed. */
export async function uploadByForm(actor: GebruikerActor, request: Request): Promise<Response> {
  await requireOwnOrigin()
  const { publicatieId } = parseInput(velden.pick({ publicatieId: true }), addressOf(request))
  await requireItem(actor, publicatieId)
  const back = (query: Record<string, string>) => goTo(paths.bijlagenVan(publicatieId, query))
  const form = await readUpload(request, MAX_FORMULIER).catch(asWeigering)
  if (typeof form === 'string') return back({ fout: form })
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  try {
    const said = parseInput(z.object({ ...beschrijving, isOpname: velden.shape.isOpname }), fields)
    const file = form.get('bestand')
    if (!(file instanceof File) || file.size === 0) throw new FileRefused('leeg')
    await takeFile(actor, {
      publicatieId,
      naam: file.name,
      body: file.stream(),
      max: MAX_FORMULIER,
      promised: file.size,
      beschrijving: said,
    })
    return back({ gelukt: 'toegevoegd' })
  } catch (error) {
    return back({ fout: reasonOf(error), ...typedIn(fields) })
  }
}

const REDENEN: Record<UploadRefusal, Weigering> = {
  TE_GROOT: 'formulier',
  AFGEBROKEN: 'onderbroken',
  LEEG: 'leeg',
  DRUK: 'druk',
}

function asWeigering(error: unknown): Weigering {
  if (error instanceof UploadRefused) return REDENEN[error.reason]
  throw error
}

const typedIn = (fields: Record<string, unknown>) => ({
  titel: String(fields['titel'] ?? '').slice(0, 200),
  alt: String(fields['alt'] ?? '').slice(0, 500),
  andereVorm: String(fields['andereVorm'] ?? '').slice(0, 200),
})

const addressOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams)

// What is not allowed is said before a byte of the file is read.
async function requireItem(actor: GebruikerActor, publicatieId: string): Promise<void> {
  if (!(await findBijlagenVoorBeheer(actor, { publicatieId }))) throw new NotFoundError()
}

function reasonOf(error: unknown): Weigering {
  if (error instanceof FileRefused) return error.reden
  if (error instanceof InvalidInputError) return 'alt' in error.fields ? 'alt' : 'titel'
  if (isExpected(error)) return 'druk'
  throw error
}
