import { listVondsten } from '@/lib/domain/reacties/queries'
import { apiRoute, requireApiActor } from '@/lib/web/api-route'
import { requireOwnOrigin } from '@/lib/web/own-origin'

// A reaction as a field of a form, in which a letter may take nine bytes.
const MAX_BYTES = 10_000

/** POST /reacties/controle with `tekst`: what the privacy check finds in what is being typed. Kept nowhere, logged nowhere. */
export const POST = apiRoute(async (request) => {
  await requireOwnOrigin()
  const actor = await requireApiActor()
  const fields = new URLSearchParams((await request.text()).slice(0, MAX_BYTES))
  return Response.json(await listVondsten(actor, { tekst: fields.get('tekst') ?? '' }))
})
