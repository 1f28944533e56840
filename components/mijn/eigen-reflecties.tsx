import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Reflectie = { id: string; tekst: string; updatedAt: Date; slug: string; titel: string }

/** "Wat neem ik morgen mee?", newest first; only for oneself. */
export function EigenReflecties({ reflecties }: { reflecties: readonly Reflectie[] }) {
  return (
    <section aria-labelledby="reflecties">
      <Stack>
        <h2 id="reflecties">Wat ik meeneem</h2>
        {reflecties.length === 0 && (
          <p className="text-ink-soft">
            Na een scholing kun je hier opschrijven wat je meeneemt. Alleen jij ziet dat.
          </p>
        )}
        <ul className="flex flex-col gap-4">
          {reflecties.map(({ id, tekst, updatedAt, slug, titel }) => (
            <li key={id} className="flex flex-col gap-1 border-l-4 border-line-soft pl-4">
              <p className="max-w-measure whitespace-pre-line">{tekst}</p>
              <p className="text-sm text-ink-soft">
                <TextLink href={paths.scholing(slug)}>{titel}</TextLink>,{' '}
                <Time datetime={updatedAt.toISOString()}>{formatDate(updatedAt)}</Time>
              </p>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}
