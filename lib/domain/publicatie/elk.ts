import 'server-only'

/** Does it for each, one after another; what went wrong with one does not keep the others waiting. Gives the errors. */
export async function elk<Item>(
  items: readonly Item[],
  doe: (item: Item) => Promise<unknown>,
): Promise<unknown[]> {
  const fouten: unknown[] = []
  for (const item of items) await doe(item).catch((fout: unknown) => fouten.push(fout))
  return fouten
}
