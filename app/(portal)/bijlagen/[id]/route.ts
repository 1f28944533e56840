import { findBijlage } from '@/lib/domain/bijlagen/queries'
import { apiRoute, json } from '@/lib/web/api-route'
import { requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { sendFile } from '@/lib/web/send-file'

const INLINE = ['AFBEELDING', 'AUDIO', 'VIDEO']

/** GET /bijlagen/[id]: the file, for who may read its item. */
export const GET = apiRoute(async (request, context: RouteContext<'/bijlagen/[id]'>) => {
  const actor = await requireActor('OPENBAAR')
  const { id } = await context.params
  const bijlage = await nullWhenInvalid(findBijlage(actor, { id }))
  const answer = bijlage && (await sendFile(request, { ...bijlage, inline: INLINE.includes(bijlage.soort) }))
  return answer ?? json(404, 'Dit bestand bestaat niet, of je hebt er geen toegang toe.')
})
