import { freshPage } from '@/lib/web/fresh-page'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

/** After "Bekijk als" and "Stop": a new page, for what the browser remembers was meant for other eyes. */
export async function GET(request: Request) {
  await requireActor('OPENBAAR')
  return freshPage(request, paths.bekijkNaar(new URL(request.url).searchParams.get('naar')))
}
