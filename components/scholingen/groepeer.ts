/** The rows under each key, in the order in which they come. */
export function groepeer<Regel>(
  regels: readonly Regel[],
  sleutelVan: (regel: Regel) => string,
): Map<string, Regel[]> {
  const groepen = new Map<string, Regel[]>()
  for (const regel of regels) {
    const sleutel = sleutelVan(regel)
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), regel])
  }
  return groepen
}
