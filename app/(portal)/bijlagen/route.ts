import { apiRoute, requireApiActor } from '@/lib/web/api-route'
import { outsideProxy } from '@/lib/web/outside-proxy'
import { uploadByForm, uploadByScript } from '@/lib/web/upload'

const answer = apiRoute(async (request) => {
  const actor = await requireApiActor()
  return request.headers.get('content-type')?.startsWith('multipart/form-data')
    ? uploadByForm(actor, request)
    : uploadByScript(actor, request)
})

/**
 * POST /bijlagen: a file for an item. From a plain form it answers with the page to go to; from our script, which sends
 * the bytes alone and what is said of them in the address, with JSON.
 */
export const POST = async (request: Request) => outsideProxy(await answer(request, undefined))
