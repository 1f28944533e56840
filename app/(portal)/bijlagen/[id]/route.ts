import { findBijlage } from '@/lib/domain/bijlagen/queries'
import { apiRoute, json } from '@/lib/web/api-route'
import { outsideProxy } from '@/lib/web/outside-proxy'
import { requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { sendFile } from '@/lib/web/send-file'

const INLINE = ['AFBEELDING', 'AUDIO', 'VIDEO']

const answer = apiRoute(async (request, context: RouteContext<'/bijlagen/[id]'>) => {
  const actor = await requireActor('OPENBAAR')
  const { id } = await context.params
  const bijlage = await nullWhenInvalid(findBijlage(actor, { id }))
  const file = bijlage && (await sendFile(request, { ...bijlage, inline: INLINE.includes(bijlage.soort) }))
  return file ?? json(404, 'Dit bestand bestaat niet, of je hebt er geen toegang toe.')
})

/** GET /bijlagen/[id]: the file, for who may read its item. */
export const GET = async (request: Request, context: RouteContext<'/bijlagen/[id]'>) =>
  outsideProxy(await answer(request, context))
