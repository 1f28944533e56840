import { apiRoute, requireApiActor } from '@/lib/web/api-route'
import { outsideProxy } from '@/lib/web/outside-proxy'
import { asAnswer, otherVersion, stateOfUpload, stopUpload, takePiece } from '@/lib/web/resumable-upload'

type Context = RouteContext<'/bijlagen/uploads/[id]'>

const answer = apiRoute(async (request, context: Context) => {
  const actor = await requireApiActor()
  const { id } = await context.params
  const refused = otherVersion(request)
  if (refused) return refused
  if (request.method === 'HEAD') return stateOfUpload(actor, id)
  return request.method === 'PATCH' ? takePiece(actor, request, id).catch(asAnswer) : stopUpload(actor, id)
})

const handle = async (request: Request, context: Context) => outsideProxy(await answer(request, context))

/** /bijlagen/uploads/[id]: how far a file is (HEAD), its next piece (PATCH), and stopping (DELETE). */
export const HEAD = handle
export const PATCH = handle
export const DELETE = handle
