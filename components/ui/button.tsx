import type { Route } from 'next'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Link } from './link'

/** One `primary` per screen; `quiet` for what is there just in case; `danger` for what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = {
  variant?: ButtonVariant | undefined
  icon?: IconName | undefined
  className?: string | undefined
}
type ButtonProps = Look & { children: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>
type ButtonLinkProps = Look & { href: Route; children: ReactNode; 'aria-describedby'?: string }

const variants = {
  primary: 'border-action bg-action text-on-action hover:border-action-strong hover:bg-action-strong',
  secondary: 'border-action bg-surface text-action hover:bg-action-tint hover:text-action-strong',
  quiet: 'border-transparent bg-transparent text-action hover:bg-action-tint hover:text-action-strong',
  danger: 'border-te-laat bg-te-laat text-on-te-laat hover:border-te-laat-strong hover:bg-te-laat-strong',
} satisfies Record<ButtonVariant, string>

/** The look of a button, for elements that must be something else (a `summary`, a link to a file). */
export function buttonClass(variant: ButtonVariant = 'secondary', className?: string): string {
  return classNames(
    'knop inline-flex min-h-11 items-center justify-center gap-2 rounded-box border text-center leading-snug font-semibold no-underline',
    'disabled:cursor-not-allowed disabled:opacity-60',
    variants[variant],
    className,
  )
}

/** A button; `type="button"` unless said otherwise, so that one inside a form never sends it by accident. */
export function Button({ variant, icon, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass(variant, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** A link that looks like a button: for going somewhere, not for changing something. */
export function ButtonLink({ variant, icon, className, children, href, ...rest }: ButtonLinkProps) {
  return (
    <Link href={href} className={buttonClass(variant, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}
