import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { LANDELIJK_NUMMER } from '@/components/layout/destinations'
import { Shell } from '@/components/layout/shell'
import { parseThema, THEMA_COOKIE } from '@/components/layout/theme'
import { kijkrollenVoor } from '@/lib/domain/gebruikers/policy'
import { gemeldNummer } from '@/lib/web/gemeld-nummer'
import { currentActor } from '@/lib/web/require-actor'
import { siteFacts } from '@/lib/web/site'
import { stopBekijkenAction } from './(portal)/bekijken/actions'
import { afmeldenAction } from './(public)/aanmelden/actions'

/** Reads who is here and puts the shell around a page; both groups and the page for lost readers use it. */
export async function SiteShell({ children }: { children: ReactNode }) {
  const [actor, cookieJar, gemeld] = await Promise.all([
    currentActor(),
    cookies(),
    gemeldNummer(LANDELIJK_NUMMER),
  ])
  const { demo, datum } = siteFacts()
  return (
    <Shell
      gebruiker={actor.kind === 'gebruiker' ? { naam: actor.naam, rollen: actor.rollen } : null}
      demo={demo}
      thema={parseThema(cookieJar.get(THEMA_COOKIE)?.value)}
      datum={datum}
      gemeldNummer={gemeld}
      afmelden={afmeldenAction}
      magBekijken={kijkrollenVoor(actor).length > 0}
      blik={
        actor.blik && {
          tonen: {
            als: actor.blik.als,
            netwerk: actor.blik.netwerk?.korteNaam ?? null,
            metVoorbeeld: actor.blik.voorbeeld !== null,
          },
          stop: stopBekijkenAction,
        }
      }
    >
      {children}
    </Shell>
  )
}
