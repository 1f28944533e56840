import 'server-only'
import { nodesVan } from './leesschema'
import type { TekstDoc } from './schema'

/** The slugs of the bronnen that one or more texts refer to, each once, in order of first appearance. */
export function voetnoten(...docs: readonly TekstDoc[]): string[] {
  const slugs = docs.flatMap((doc) =>
    [...nodesVan(doc)].flatMap((node) => (node.type === 'voetnoot' ? [node.attrs.bron] : [])),
  )
  return [...new Set(slugs)]
}

/**
 * Puts bronnen in the order in which the texts refer to them and leaves out those that no text refers to.
 * Give the outcome to `Tekst` and `Bronnenlijst` alike: the place in this list is the number of the footnote.
 */
export function bronnenBijVoetnoten<Bron extends { slug: string }>(
  docs: readonly TekstDoc[],
  bronnen: readonly Bron[],
): Bron[] {
  const perSlug = new Map(bronnen.map((bron) => [bron.slug, bron]))
  return voetnoten(...docs).flatMap((slug) => perSlug.get(slug) ?? [])
}
