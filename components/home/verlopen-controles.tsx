import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = {
  /** `op`: the day of the controle, '2027-06-01' */
  dossiers: readonly { slug: string; titel: string; op: string; vanEigenNetwerk: boolean }[]
}

/** For a netwerkcoördinator: the dossiers of which nobody answered for sixty days. Nothing when there are none. */
export function VerlopenControles({ dossiers }: Props) {
  if (dossiers.length === 0) return null
  return (
    <section aria-labelledby="verlopen" className="rounded-box border border-line-soft bg-surface p-4 md:p-6">
      <Stack>
        <h2 id="verlopen">Controle verlopen</h2>
        <p className="max-w-measure text-ink-soft">
          Van deze dossiers is al twee maanden niet nagekeken of ze nog kloppen. Weet je wie dat kan doen?
          Vraag het die collega, of laat het de redactie weten.
        </p>
        <ul className="flex flex-col gap-2">
          {dossiers.map(({ slug, titel, op, vanEigenNetwerk }) => (
            <li key={slug} className="flex flex-wrap items-baseline gap-x-4">
              <TextLink href={paths.themadossier(slug)} className="font-semibold">
                {titel}
              </TextLink>
              <span className="text-sm text-ink-soft">
                Verlopen sinds <Time datetime={op}>{formatDag(op)}</Time>
                {vanEigenNetwerk && ' · wordt bijgehouden in jouw netwerk'}
              </span>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}
