import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { Antwoorden } from './antwoorden'

type Reflectie = {
  id: string
  tekst: string
  updatedAt: Date
  slug: string
  titel: string
  stil: boolean
  /** not null while one is asked how it went */
  vraag: object | null
  antwoorden: Parameters<typeof Antwoorden>[0]['antwoorden']
}

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
          {reflecties.map(({ id, tekst, updatedAt, slug, titel, stil, vraag, antwoorden }) => (
            <li key={id} className="flex flex-col gap-1 border-l-4 border-line-soft pl-4">
              <p className="max-w-measure whitespace-pre-line">{tekst}</p>
              <p className="text-sm text-ink-soft">
                <TextLink href={paths.scholing(slug)}>{titel}</TextLink>,{' '}
                <Time datetime={updatedAt.toISOString()}>{formatDate(updatedAt)}</Time>
              </p>
              <Antwoorden antwoorden={antwoorden} />
              <p>
                <TextLink href={paths.reflectie(id)} className="inline-flex min-h-11 items-center">
                  {vraag && !stil ? 'Lukte het? Vertel hoe het ging' : 'Bekijk of verander dit'}
                  <span className="sr-only">: {titel}</span>
                </TextLink>
              </p>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}
