import type { Route } from 'next'
import type { ReactNode } from 'react'
import { buttonClass } from './button'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Link } from './link'

type Props = {
  /** Unique on the page. */
  id: string
  label: ReactNode
  icon?: IconName | undefined
  /** MenuLinks, and forms with a button. */
  children: ReactNode
  buttonClassName?: string
  popoverClassName?: string
}

/**
 * A button that shows a short list of links, by the browser's own popover: works without JavaScript, closes with
 * Escape or a press elsewhere. A list of links and not `role="menu"`, which would promise arrow keys.
 */
export function PopoverMenu({ id, label, icon, children, buttonClassName, popoverClassName }: Props) {
  return (
    <div className="relative">
      <button type="button" popoverTarget={id} className={buttonClass('quiet', buttonClassName)}>
        {icon && <Icon name={icon} />}
        {label}
        <Icon name="chevron-down" size="text" className="max-md:hidden" />
      </button>
      <div id={id} popover="auto" className={classNames('zwevend zwevend-menu', popoverClassName)}>
        {children}
      </div>
    </div>
  )
}

/** A list inside a PopoverMenu. */
export function MenuList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul aria-label={label} className="flex flex-col">
      {children}
    </ul>
  )
}

/** One destination inside a PopoverMenu. */
export function MenuLink({ href, icon, children }: { href: Route; icon?: IconName; children: ReactNode }) {
  return (
    <li>
      <Link href={href} className={menuItemClass}>
        {icon && <Icon name={icon} />}
        {children}
      </Link>
    </li>
  )
}

/** The look of a line in a menu, for buttons in it. */
export const menuItemClass =
  'flex min-h-11 w-full items-center gap-3 rounded-box px-3 py-2 text-left text-ink hover:bg-action-tint hover:text-action-strong'
