import 'server-only'
import { log } from '@/lib/platform/log'
import { ververs } from '@/search/reindex'

/** After an upgrade: brings what stands in the search index in an old form up to the present one. Never throws. */
export async function refreshIndex(): Promise<void> {
  try {
    const aantal = await ververs()
    if (aantal) log().info({ aantal }, 'zoekindex ververst na een nieuwe versie')
  } catch (error) {
    // What could not be renewed is still found as it was; the next start tries again.
    log().warn({ err: error }, 'zoekindex is niet helemaal ververst')
  }
}
