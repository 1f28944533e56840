import type { Route } from 'next'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { NummerWaarschuwing } from '@/components/meldingen/nummer-waarschuwing'
import { Link } from '@/components/ui/link'
import { PhoneLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'
import { LANDELIJK_NUMMER } from './destinations'
import type { Thema } from './theme'
import { ThemeChoice } from './theme-choice'

const links: readonly { label: string; href: Route }[] = [
  { label: 'Netwerken', href: paths.netwerken() },
  { label: 'Begrippen', href: paths.begrippen() },
  { label: 'Privacy', href: paths.privacy() },
  { label: 'Toegankelijkheid', href: paths.toegankelijkheid() },
]

type Props = {
  thema: Thema | null
  withThemeChoice: boolean
  /** The number, when a colleague says that it is wrong. */
  gemeld: { nummer: string; op: Date } | null
}

/** The foot of every page. `thema` only for visitors: who signed in chooses in the account menu. */
export function Footer({ thema, withThemeChoice, gemeld }: Props) {
  return (
    <footer className="border-t border-line-soft bg-sunken print:hidden">
      <div className="mx-auto flex max-w-page flex-col gap-6 px-4 py-8 md:flex-row md:items-start md:justify-between lg:px-7">
        <div className="flex flex-col gap-1">
          <p className="font-semibold">Vraag over palliatieve zorg? Bel, dag en nacht:</p>
          <p>
            <PhoneLink number={LANDELIJK_NUMMER} className="min-h-11 text-lg font-bold" />
          </p>
          <NummerWaarschuwing telefoon={LANDELIJK_NUMMER} gemeld={gemeld ? [gemeld] : []} />
          {!withThemeChoice && (
            <KloptDitNiet
              over={{ soort: 'CONSULTATIELIJN', nummer: LANDELIJK_NUMMER }}
              naam="landelijk nummer palliatieve zorg"
            />
          )}
        </div>
        <nav aria-label="Over Kennisplein">
          <ul className="grid grid-cols-2 gap-x-8">
            {links.map(({ label, href }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="inline-flex min-h-11 items-center underline underline-offset-3 hover:text-action"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {withThemeChoice && <ThemeChoice name="weergave-voet" thema={thema} />}
      </div>
    </footer>
  )
}
