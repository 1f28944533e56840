/**
 * Makes a document look as it will on paper while it is on the screen: copies the style sheets of `van` and lets their
 * print rules count always. Resolves when the sheets and letters are there. The page margins are not part of it.
 */
export async function alsDrukwerk(naar: Document, van: Document): Promise<void> {
  naar.documentElement.className = van.documentElement.className
  naar.documentElement.lang = van.documentElement.lang
  naar.body.className = van.body.className
  await Promise.all([...van.styleSheets].map((blad) => kopieer(blad, naar)))
  for (const blad of naar.styleSheets) drukRegels(blad.cssRules)
  await Promise.all([...naar.fonts].filter(({ family }) => !family.includes('Fallback')).map(laad))
}

function kopieer({ ownerNode, media }: CSSStyleSheet, naar: Document): Promise<void> | undefined {
  if (!(ownerNode instanceof HTMLElement) || media.mediaText === 'print') return undefined
  const kopie = naar.importNode(ownerNode, true)
  // A nonce is hidden from attributes, so it does not come along by itself.
  kopie.nonce = ownerNode.nonce ?? ''
  const klaar = new Promise<void>((resolve) => {
    kopie.addEventListener('load', () => resolve())
    kopie.addEventListener('error', () => resolve())
  })
  naar.head.append(kopie)
  return ownerNode instanceof HTMLLinkElement ? klaar : undefined
}

/** Print rules also stand inside other rules: in layers, and in the utilities of Tailwind. */
function drukRegels(regels: CSSRuleList): void {
  for (const regel of regels) {
    if (isMediaregel(regel) && regel.media.mediaText === 'print') regel.media.mediaText = 'all'
    if (isGroep(regel)) drukRegels(regel.cssRules)
  }
}

// By what they hold: the rules of another document are of another class of the same name.
const isGroep = (regel: CSSRule): regel is CSSGroupingRule => 'cssRules' in regel
const isMediaregel = (regel: CSSRule): regel is CSSMediaRule => isGroep(regel) && 'media' in regel

const laad = (letter: FontFace): Promise<unknown> => letter.load().catch(() => undefined)
