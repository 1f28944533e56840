import { endAanwezigheid } from '@/lib/domain/publicatie/end-aanwezigheid'
import { apiRoute, requireApiActor } from '@/lib/web/api-route'
import { requireOwnOrigin } from '@/lib/web/own-origin'

// The key of a form, as a field of one.
const MAX_BYTES = 1_000

/** POST /aanwezigheid/einde with `plek`: an edit form was closed. A route, because a page that goes can send no action. */
export const POST = apiRoute(async (request) => {
  await requireOwnOrigin()
  const actor = await requireApiActor()
  const fields = new URLSearchParams((await request.text()).slice(0, MAX_BYTES))
  if (!actor.blik) await endAanwezigheid.fromForm(actor, { plek: fields.get('plek') })
  return new Response(null, { status: 204 })
})
