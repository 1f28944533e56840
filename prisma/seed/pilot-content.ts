import { env } from '@/lib/platform/env'
import { loadCourses } from './courses'
import { loadDemoAccounts } from './demo-accounts'
import { loadDossiers } from './dossiers'
import { readKnown } from './loading'
import { loadLines, loadNetworks } from './networks'
import { loadSources } from './sources'
import { loadNews, loadStories } from './stories'
import { loadTaxonomies } from './taxonomies'

/**
 * Loads the pilot content by running the portal's own commands, in the order in which records refer to each other.
 * Safe to repeat: a content id that is there is left as people made it. Out: how many records were added.
 */
export async function loadPilotContent(): Promise<number> {
  const known = await readKnown()
  const before = known.size
  await loadTaxonomies(known)
  await loadNetworks(known)
  await loadSources(known)
  await loadLines(known)
  await loadCourses(known)
  await loadStories(known)
  await loadNews(known)
  await loadDossiers(known)
  if (env().DEMO === '1') await loadDemoAccounts(known)
  return known.size - before
}
