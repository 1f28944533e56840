import { apiRoute, requireApiActor } from '@/lib/web/api-route'
import { outsideProxy } from '@/lib/web/outside-proxy'
import { beginUpload, otherVersion } from '@/lib/web/resumable-upload'

const answer = apiRoute(async (request) => {
  const actor = await requireApiActor()
  return otherVersion(request) ?? beginUpload(actor, request)
})

/** POST /bijlagen/uploads: begins a large file that comes in pieces and can go on after a break. */
export const POST = async (request: Request) => outsideProxy(await answer(request, undefined))
