import { saveKlik } from '@/lib/domain/zoekgaten/save-klik'
import { apiRoute, requireApiActor } from '@/lib/web/api-route'
import { requireOwnOrigin } from '@/lib/web/own-origin'

// A search is 300 characters at most; as a field of a form each can take nine.
const MAX_BYTES = 3_000

/** POST /zoeken/klik with `q`: a hit of this question was opened. Not which hit; who it was is asked and not kept. */
export const POST = apiRoute(async (request) => {
  await requireOwnOrigin()
  const actor = await requireApiActor()
  const fields = new URLSearchParams((await request.text()).slice(0, MAX_BYTES))
  // Who looks as somebody else is not a reader, and nothing is kept of it.
  if (!actor.blik) await saveKlik.fromForm(actor, { tekst: fields.get('q') })
  return new Response(null, { status: 204 })
})
