import './tekst.css'
import './tekst-popover.css'

type Props = {
  /** from `renderTekst` */
  html: string
  /** from `uitlegHtml` */
  uitleg?: string
}

/**
 * The only place of the portal that puts an HTML string in a page. Both strings come from this folder, which escapes
 * everything and writes every tag itself; never give it anything else.
 */
export function TekstWeergave({ html, uitleg = '' }: Props) {
  const alles = `<div class="tekst-inhoud">${html}</div>${uitleg}`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one audited place; renderTekst and uitlegHtml escape everything
  return <div className="tekst" dangerouslySetInnerHTML={{ __html: alles }} />
}
