import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = {
  /** `nog`: what is still to be done, as a sentence */
  scholingen: readonly { slug: string; titel: string; einde: Date; nog: string }[]
  /** how many there are in all */
  totaal: number
}

/** For a netwerkcoördinator: scholingen of the own netwerk that are over and not closed. Nothing when there are none. */
export function OpenAfsluitingen({ scholingen, totaal }: Props) {
  if (scholingen.length === 0) return null
  return (
    <section
      aria-labelledby="afsluiten"
      className="rounded-box border border-line-soft bg-surface p-4 md:p-6"
    >
      <Stack>
        <h2 id="afsluiten">Nog af te sluiten</h2>
        <p className="max-w-measure text-ink-soft">
          Deze scholingen zijn geweest. Leg vast wie er waren, of er een opname is en wat jullie leerden.
        </p>
        <ul className="flex flex-col gap-2">
          {scholingen.map(({ slug, titel, einde, nog }) => (
            <li key={slug} className="flex flex-wrap items-baseline gap-x-4">
              <TextLink href={paths.scholingAfsluiten(slug)} className="font-semibold">
                {titel}
              </TextLink>
              <span className="text-sm text-ink-soft">
                Geweest op <Time datetime={einde.toISOString()}>{formatDate(einde)}</Time> · {nog}
              </span>
            </li>
          ))}
        </ul>
        {totaal > scholingen.length && (
          <p className="text-ink-soft">
            De oudste {scholingen.length} staan hier; er zijn er nog {totaal - scholingen.length}.
          </p>
        )}
      </Stack>
    </section>
  )
}
