import 'server-only'
import { type GebruikerActor, isSignedIn } from '@/lib/kernel/actor'
import { InvalidInputError, isExpected, NotFoundError } from '@/lib/kernel/errors'
import { logBug } from '@/lib/platform/log'
import { currentActor } from './require-actor'

/** Wraps a route handler: every error becomes `{ fout, referentie }` with the right status (contract.md §6). */
export const apiRoute =
  <Context>(handler: (request: Request, context: Context) => Promise<Response>) =>
  async (request: Request, context: Context): Promise<Response> => {
    try {
      const response = await handler(request, context)
      response.headers.set('Cache-Control', 'private, no-store')
      return response
    } catch (error) {
      return fout(error, request)
    }
  }

/** The audience of a machine's route: everybody who signed in. Throws what `apiRoute` answers with 401. */
export async function requireApiActor(): Promise<GebruikerActor> {
  const actor = await currentActor()
  if (!isSignedIn(actor)) throw new SignInFirst()
  return actor
}

class SignInFirst extends Error {}
/** For a route that answers a person's browser, and shows the sign-in page instead. */
export const isSignInFirst = (error: unknown): boolean => error instanceof SignInFirst

function fout(error: unknown, request: Request): Response {
  if (error instanceof SignInFirst) return json(401, 'Meld je eerst aan.')
  if (error instanceof InvalidInputError)
    return json(400, Object.values(error.fields).flat().join(' ') || error.message)
  if (error instanceof NotFoundError) return json(404, error.message)
  if (isExpected(error)) return json(409, error.message)
  if (request.signal.aborted && isBroken(error)) return json(499, 'De verbinding is verbroken.')
  return json(
    500,
    'Er ging iets mis aan onze kant. Probeer het zo weer.',
    logBug(error, new URL(request.url).pathname),
  )
}

/** A body that stopped halfway: who sent it closed the page or lost the line. Nobody's mistake, and nobody reads the answer. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === 'ECONNRESET'))

/** An error answer of the API. */
export const json = (status: number, tekst: string, referentie: string | null = null): Response =>
  Response.json({ fout: tekst, referentie }, { status, headers: { 'Cache-Control': 'private, no-store' } })
