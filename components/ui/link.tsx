import type { Route } from 'next'
import type { AnchorHTMLAttributes } from 'react'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { href: Route }

/**
 * A link inside the portal, and no more than that: the browser goes there, says so to screen readers, keeps the place on
 * the way back, and works before and without any script. Next's own Link is a client component; the eighty of an agenda
 * cost a fifth of the server's time for the page, and the browser the same work once more.
 */
export function Link({ href, ...props }: Props) {
  return <a href={href} {...props} />
}
