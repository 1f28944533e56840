import type { Gerenderd } from './render-tekst'
import './tekst.css'
import './tekst-popover.css'

/**
 * The only place of the portal that puts an HTML string in a page. The string comes from `renderTekst`, which
 * escapes everything and writes every tag itself; never give it anything else.
 */
export function TekstWeergave({ tekst }: { tekst: Gerenderd }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one audited place; renderTekst escapes everything
  return <div className="tekst-inhoud" dangerouslySetInnerHTML={{ __html: tekst.html }} />
}
