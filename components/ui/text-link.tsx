import type { Route } from 'next'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Link } from './link'

type TextLinkProps = { href: Route; children: ReactNode; className?: string }
type ExternalLinkProps = { href: string; children: ReactNode; className?: string }
type PhoneLinkProps = { number: string; children?: ReactNode; className?: string }

const look =
  'text-action underline decoration-1 underline-offset-3 hover:text-action-strong hover:decoration-2'

/** A link inside the portal, in running text. */
export function TextLink({ href, children, className }: TextLinkProps) {
  return (
    <Link href={href} className={classNames(look, className)}>
      {children}
    </Link>
  )
}

/** A link to another site; says so with an icon and, for who does not see it, in words. */
export function ExternalLink({ href, children, className }: ExternalLinkProps) {
  return (
    <a href={href} rel="noreferrer" className={classNames(look, className)}>
      {children} <Icon name="external-link" size="text" className="align-[-0.15em]" />
      <span className="sr-only">(andere website)</span>
    </a>
  )
}

/** A telephone number to press; `number` as people write it: "088 605 14 44". */
export function PhoneLink({ number, children, className }: PhoneLinkProps) {
  return (
    <a
      href={`tel:${number.replace(/[^\d+]/g, '')}`}
      className={classNames('inline-flex min-h-6 items-center whitespace-nowrap', look, className)}
    >
      {children ?? number}
    </a>
  )
}
