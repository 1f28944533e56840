import { ButtonLink } from '@/components/ui/button'
import { MenuLink, MenuList, PopoverMenu } from '@/components/ui/popover-menu'
import type { Rol } from '@/lib/kernel/actor'
import type { FormAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import { AfmeldenForm } from './afmelden-form'
import type { Thema } from './theme'
import { ThemeChoice } from './theme-choice'

type Props<Result> = {
  gebruiker: { naam: string; rollen: readonly Rol[] } | null
  thema: Thema | null
  afmelden: FormAction<Result>
  magBekijken: boolean
}

/** Who is signed in, and what is theirs; for visitors the way in. */
export function AccountMenu<Result>({ gebruiker, thema, afmelden, magBekijken }: Props<Result>) {
  if (!gebruiker) {
    return (
      <ButtonLink href={paths.aanmelden()} icon="user-round" className="max-sm:px-2.5 max-sm:[&>svg]:hidden">
        Aanmelden
      </ButtonLink>
    )
  }
  const { naam, rollen } = gebruiker
  return (
    <PopoverMenu
      id="account"
      icon="user-round"
      label={<span className="max-w-40 truncate max-md:sr-only">{naam}</span>}
      buttonClassName="max-md:w-11 max-md:px-0"
    >
      <p className="px-3 py-2 font-semibold md:hidden">{naam}</p>
      <MenuList label="Mijn account">
        <MenuLink href={paths.mijn()} icon="user-round">
          Mijn Kennisplein
        </MenuLink>
        {rollen.includes('REDACTIE') && (
          <MenuLink href={paths.redactie()} icon="clipboard-list">
            Redactie
          </MenuLink>
        )}
        {rollen.includes('BEHEER') && (
          <MenuLink href={paths.beheer()} icon="settings">
            Beheer
          </MenuLink>
        )}
        {magBekijken && (
          <MenuLink href={paths.bekijken()} icon="eye">
            Bekijk als…
          </MenuLink>
        )}
      </MenuList>
      <hr className="my-2 border-line-soft" />
      <ThemeChoice name="weergave-account" thema={thema} />
      <hr className="my-2 border-line-soft" />
      <AfmeldenForm action={afmelden} />
    </PopoverMenu>
  )
}
