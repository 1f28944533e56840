import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'
import { leesPath } from '@/lib/web/paths'

type Props = {
  /** `op`: the day of the controle, '2027-06-01' */
  stukken: readonly {
    soort: 'THEMADOSSIER' | 'CONSULTATIELIJN'
    slug: string
    titel: string
    op: string
    vanEigenNetwerk: boolean
  }[]
}

/** For a netwerkcoördinator: the dossiers and consultatielijnen of which nobody answered for sixty days. Nothing when there are none. */
export function VerlopenControles({ stukken }: Props) {
  if (stukken.length === 0) return null
  return (
    <section aria-labelledby="verlopen" className="rounded-box border border-line-soft bg-surface p-4 md:p-6">
      <Stack>
        <h2 id="verlopen">Controle verlopen</h2>
        <p className="max-w-measure text-ink-soft">
          Hiervan is al twee maanden niet nagekeken of het nog klopt. Weet je wie dat kan doen? Vraag het die
          collega, of laat het de redactie weten.
        </p>
        <ul className="flex flex-col gap-2">
          {stukken.map(({ soort, slug, titel, op, vanEigenNetwerk }) => (
            <li key={`${soort} ${slug}`} className="flex flex-wrap items-baseline gap-x-4">
              <TextLink href={leesPath(soort, slug)} className="font-semibold">
                {soort === 'CONSULTATIELIJN' ? `Consultatielijn: ${titel}` : titel}
              </TextLink>
              <span className="text-sm text-ink-soft">
                Verlopen sinds <Time datetime={op}>{formatDag(op)}</Time>
                {vanEigenNetwerk &&
                  (soort === 'CONSULTATIELIJN'
                    ? ' · van jouw netwerk'
                    : ' · wordt bijgehouden in jouw netwerk')}
              </span>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}
