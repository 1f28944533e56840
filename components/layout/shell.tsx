import type { ReactNode } from 'react'
import type { Rol } from '@/lib/kernel/actor'
import type { FormAction } from '@/lib/web/form-action'
import { AccountMenu } from './account-menu'
import { BlikBanner, type BlikTonen } from './blik-banner'
import { ClosePopover } from './close-popover'
import { DemoBanner } from './demo-banner'
import { Footer } from './footer'
import { Logo } from './logo'
import { BottomBar, MainNav, PhoneMenu } from './main-nav'
import { PrintFoot } from './print-foot'
import { SearchForm } from './search-form'
import { SearchShortcut } from './search-shortcut'
import type { Thema } from './theme'

type Props<Result, Gestopt> = {
  gebruiker: { naam: string; rollen: readonly Rol[] } | null
  /** Shows that accounts and data are for trying out. */
  demo: boolean
  thema: Thema | null
  /** Today as people write it, for the foot of a printed page. */
  datum: string
  /** The national number, when a colleague says that it is wrong. */
  gemeldNummer: { nummer: string; op: Date } | null
  afmelden: FormAction<Result>
  /** As whom somebody with more rights looks now, and the way back; leave out for who is simply who they are. */
  blik?: { tonen: BlikTonen; stop: FormAction<Gestopt> } | undefined
  /** May look at the portal as somebody else. */
  magBekijken: boolean
  children: ReactNode
}

/** What stands around every page: the way to the content, the header with search, and the foot. */
export function Shell<Result, Gestopt>(props: Props<Result, Gestopt>) {
  const { gebruiker, demo, thema, datum, afmelden, blik, magBekijken, children } = props
  return (
    <div className="pagina">
      <a href="#inhoud" className="naar-inhoud">
        Naar de inhoud
      </a>
      {blik && <BlikBanner {...blik.tonen} stop={blik.stop} />}
      {demo && <DemoBanner />}
      <header className="border-b border-line-soft bg-surface print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 gap-y-2 px-4 py-2 md:flex-nowrap md:gap-x-6 lg:px-7">
          <Logo />
          <div className="order-3 w-full md:order-none md:mx-auto md:max-w-xl">
            <SearchForm place="header" signedIn={gebruiker !== null} />
          </div>
          <div className="ml-auto flex items-center gap-1">
            <PhoneMenu compact={gebruiker === null} />
            <AccountMenu gebruiker={gebruiker} thema={thema} afmelden={afmelden} magBekijken={magBekijken} />
          </div>
        </div>
        <MainNav />
      </header>
      <main id="inhoud" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 py-6 md:py-10 lg:px-7">
        {children}
      </main>
      <Footer thema={thema} withThemeChoice={gebruiker === null} gemeld={props.gemeldNummer} />
      <BottomBar />
      <PrintFoot datum={datum} />
      <SearchShortcut />
      <ClosePopover />
    </div>
  )
}
