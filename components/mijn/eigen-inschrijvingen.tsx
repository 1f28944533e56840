import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { InschrijvingStatus } from '@/prisma/generated/client'

type Inschrijving = {
  id: string
  slug: string
  titel: string
  status: InschrijvingStatus
  /** until when an offered place is held */
  aanbodTot: Date | null
  plaats: number | null
  begin: Date | null
  voorbij: boolean
}

/** The scholingen one is going to, then those that are over. */
export function EigenInschrijvingen({ inschrijvingen }: { inschrijvingen: readonly Inschrijving[] }) {
  const komend = inschrijvingen.filter(({ voorbij }) => !voorbij)
  const geweest = inschrijvingen
    .filter(({ voorbij, status }) => voorbij && status === 'BEVESTIGD')
    .toReversed()
  return (
    <section aria-labelledby="inschrijvingen">
      <Stack>
        <h2 id="inschrijvingen">Mijn scholingen</h2>
        {komend.length > 0 ? (
          <Lijst inschrijvingen={komend} />
        ) : (
          <EmptyState
            icon="calendar-days"
            headingLevel={3}
            title="Je bent nergens voor ingeschreven."
            action={<ButtonLink href={paths.scholingsagenda()}>Bekijk de scholingsagenda</ButtonLink>}
          />
        )}
        <p>
          <TextLink href={paths.mijnAgenda()}>Mijn agenda in je eigen agenda</TextLink>
        </p>
        {geweest.length > 0 && (
          <>
            <h3>Geweest</h3>
            <Lijst inschrijvingen={geweest} />
          </>
        )}
      </Stack>
    </section>
  )
}

function Lijst({ inschrijvingen }: { inschrijvingen: readonly Inschrijving[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {inschrijvingen.map(({ id, slug, titel, status, aanbodTot, plaats, begin }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-box border border-line-soft bg-surface p-4"
        >
          <TextLink href={paths.scholing(slug)} className="font-semibold">
            {titel}
          </TextLink>
          {begin && (
            <Time datetime={begin.toISOString()}>
              {formatDate(begin)}, {formatTime(begin)}
            </Time>
          )}
          {aanbodTot && (
            <Badge tone="bijna">
              Er is plek: laat weten of je komt vóór {formatDate(aanbodTot)}, {formatTime(aanbodTot)}
            </Badge>
          )}
          {status === 'WACHTLIJST' && (
            <Badge tone="bijna">Wachtlijst{plaats !== null && `, plaats ${plaats}`}</Badge>
          )}
        </li>
      ))}
    </ul>
  )
}
