import { KnopForm } from '@/components/gebruikers/knop-form'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import { Stack } from '@/components/ui/stack'
import { Time } from '@/components/ui/time'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { apparaatNaam } from './apparaat-naam'

type Sessie = { id: string; userAgent: string | null; createdAt: Date; lastSeenAt: Date; isDeze: boolean }
type Props<Een, Alle> = {
  sessies: readonly Sessie[]
  beeindig: FormAction<Een>
  beeindigAndere: FormAction<Alle>
}

/** Where one is signed in, each with a button to end it. */
export function SessieLijst<Een, Alle>({ sessies, beeindig, beeindigAndere }: Props<Een, Alle>) {
  const andere = sessies.filter(({ isDeze }) => !isDeze)
  return (
    <Stack>
      <ul className="flex flex-col gap-3">
        {sessies.map(({ id, userAgent, createdAt, lastSeenAt, isDeze }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 rounded-box border border-line-soft bg-surface p-4"
          >
            <div className="flex min-w-0 gap-3">
              <Icon name="smartphone" className="mt-1" />
              <div>
                <p className="font-semibold">
                  {apparaatNaam(userAgent)} {isDeze && <Badge tone="klopt">Dit apparaat</Badge>}
                </p>
                <p className="text-sm text-ink-soft">
                  Aangemeld op <Time datetime={createdAt.toISOString()}>{formatDate(createdAt)}</Time>, laatst
                  gebruikt op{' '}
                  <Time datetime={lastSeenAt.toISOString()}>
                    {formatDate(lastSeenAt)} om {formatTime(lastSeenAt)}
                  </Time>
                </p>
              </div>
            </div>
            {!isDeze && (
              <KnopForm action={beeindig} velden={{ id }}>
                Meld af<span className="sr-only"> op {apparaatNaam(userAgent)}</span>
              </KnopForm>
            )}
          </li>
        ))}
      </ul>
      {andere.length > 0 && <KnopForm action={beeindigAndere}>Meld overal af, behalve hier</KnopForm>}
    </Stack>
  )
}
