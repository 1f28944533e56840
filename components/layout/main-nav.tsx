import { Icon } from '@/components/ui/icon'
import { PopoverMenu } from '@/components/ui/popover-menu'
import { destinations, phoneDestinations } from './destinations'
import { NavLink } from './nav-link'

/** The six destinations in a row; on a phone they are behind the button of PhoneMenu. */
export function MainNav() {
  return (
    <nav aria-label="Hoofdmenu" className="mx-auto max-w-page px-2 max-md:hidden lg:px-4">
      <ul className="flex flex-wrap">
        {destinations.map(({ label, href }) => (
          <li key={href}>
            <NavLink
              href={href}
              className="flex min-h-11 items-center border-b-3 border-transparent px-2 pt-1 text-sm font-semibold text-ink hover:text-action aria-[current=page]:border-action aria-[current=page]:text-action lg:px-3 lg:text-base"
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same six for a phone; `compact` leaves room for a wide button beside it. */
export function PhoneMenu({ compact }: { compact: boolean }) {
  return (
    <div className="md:hidden">
      <PopoverMenu
        id="hoofdmenu"
        icon="menu"
        label={<span className={compact ? 'max-sm:sr-only' : 'max-[22rem]:sr-only'}>Menu</span>}
        buttonClassName="min-w-11 px-2"
      >
        <nav aria-label="Hoofdmenu">
          <ul className="flex flex-col">
            {destinations.map(({ label, href, icon }) => (
              <li key={href}>
                <NavLink
                  href={href}
                  className="flex min-h-11 items-center gap-3 rounded-box px-3 py-2 text-ink hover:bg-action-tint aria-[current=page]:font-bold aria-[current=page]:text-action"
                >
                  <Icon name={icon} />
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </PopoverMenu>
    </div>
  )
}

/** The bar at the bottom of a phone. */
export function BottomBar() {
  return (
    <nav aria-label="Snel naar" className="onderbalk border-t border-line bg-surface md:hidden print:hidden">
      <ul className="grid grid-cols-5">
        {phoneDestinations.map(({ label, href, icon }) => (
          <li key={href}>
            <NavLink
              href={href}
              className="flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-3 border-transparent text-[0.8125rem] leading-tight text-ink aria-[current=page]:border-action aria-[current=page]:font-bold aria-[current=page]:text-action"
            >
              <Icon name={icon} />
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
