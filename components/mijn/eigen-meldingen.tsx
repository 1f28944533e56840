import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = {
  aantal: number
  /** the newest answer that one got */
  /** keeps a dossier or coordinates a netwerk: others' meldingen may wait for this person */
  beantwoordt: boolean
  laatste: { id: string; antwoord: string | null; afgehandeldOp: Date | null } | null
}

/** What one reported with "Klopt dit niet?", and the newest answer. */
export function EigenMeldingen({ aantal, laatste, beantwoordt }: Props) {
  return (
    <section aria-labelledby="meldingen">
      <Stack>
        <h2 id="meldingen">Meldingen</h2>
        {aantal === 0 && (
          <p className="text-ink-soft">
            Zie je iets dat niet klopt? Kies “Klopt dit niet?” op de bladzijde waar het staat.
          </p>
        )}
        {laatste?.antwoord && laatste.afgehandeldOp && (
          <p className="flex max-w-measure flex-col gap-1 border-l-4 border-klopt pl-4">
            <span className="whitespace-pre-line wrap-anywhere">{laatste.antwoord}</span>
            <span className="text-sm text-ink-soft">
              <TextLink href={paths.melding(laatste.id)}>Antwoord op je melding</TextLink>,{' '}
              <Time datetime={laatste.afgehandeldOp.toISOString()}>{formatDate(laatste.afgehandeldOp)}</Time>
            </span>
          </p>
        )}
        <p>
          <TextLink href={paths.meldingen()} className="inline-flex min-h-6 items-center">
            {beantwoordt ? 'Wat ik meldde, en wat op mijn antwoord wacht' : 'Al mijn meldingen'}
          </TextLink>
        </p>
      </Stack>
    </section>
  )
}
