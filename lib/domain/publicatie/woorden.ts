import 'server-only'

/** Each word once, as it stood first; large and small letters count as the same. */
export const uniek = (woorden: readonly string[]): string[] => {
  const gezien = new Map<string, string>()
  for (const woord of woorden) {
    const sleutel = woord.toLocaleLowerCase('nl')
    if (!gezien.has(sleutel)) gezien.set(sleutel, woord)
  }
  return [...gezien.values()]
}
