import { Card } from '@/components/ui/card'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate, formatTime, isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = {
  slug: string
  verhalen: readonly { slug: string; titel: string; samenvatting: string; datum: Date | null }[]
  scholingen: readonly { slug: string; titel: string; werkvorm: string; begin: Date }[]
}

/** What a netwerk is going to organise, and what it told last. */
export function NetwerkNieuws({ slug, verhalen, scholingen }: Props) {
  return (
    <>
      <section aria-labelledby="scholingen">
        <Stack>
          <h2 id="scholingen">Komende scholingen</h2>
          {scholingen.length === 0 && <p className="text-ink-soft">Er staat nu niets gepland.</p>}
          <ul className="grid gap-3 md:grid-cols-2">
            {scholingen.map((scholing) => (
              <li key={scholing.slug}>
                <Card
                  kind={scholing.werkvorm}
                  icon="calendar-days"
                  href={paths.scholing(scholing.slug)}
                  title={scholing.titel}
                  meta={[
                    <Time key="begin" datetime={scholing.begin.toISOString()}>
                      {formatDate(scholing.begin)}, {formatTime(scholing.begin)}
                    </Time>,
                  ]}
                />
              </li>
            ))}
          </ul>
          <p>
            <TextLink href={paths.scholingsagenda({ netwerk: slug })}>
              Alle scholingen van dit netwerk
            </TextLink>
          </p>
        </Stack>
      </section>
      <section aria-labelledby="verhalen">
        <Stack>
          <h2 id="verhalen">Praktijkverhalen</h2>
          {verhalen.length === 0 && <p className="text-ink-soft">Nog geen verhalen uit dit netwerk.</p>}
          <ul className="grid gap-3 md:grid-cols-2">
            {verhalen.map((verhaal) => (
              <li key={verhaal.slug}>
                <Card
                  kind="Praktijkverhaal"
                  icon="book-open-text"
                  href={paths.praktijkverhaal(verhaal.slug)}
                  title={verhaal.titel}
                  summary={verhaal.samenvatting}
                  meta={
                    verhaal.datum
                      ? [
                          <Time key="datum" datetime={isoDay(verhaal.datum)}>
                            {formatDate(verhaal.datum)}
                          </Time>,
                        ]
                      : []
                  }
                />
              </li>
            ))}
          </ul>
          <p>
            <TextLink href={paths.praktijkverhalen({ netwerk: slug })}>
              Alle verhalen van dit netwerk
            </TextLink>
          </p>
        </Stack>
      </section>
    </>
  )
}
