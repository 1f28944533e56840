import { Badge } from '@/components/ui/badge'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { AKKOORD_LABELS } from '@/lib/domain/sprekers/labels'
import { paths } from '@/lib/web/paths'
import type { Opnameakkoord } from '@/prisma/generated/client'

type Props = { akkoorden: readonly { id: string; titel: string; akkoord: Opnameakkoord }[] }

/** The recordings that one was asked about as a speaker. Nothing for who never was. */
export function EigenAkkoorden({ akkoorden }: Props) {
  if (akkoorden.length === 0) return null
  return (
    <section aria-labelledby="akkoorden">
      <Stack>
        <h2 id="akkoorden">Mijn akkoord voor opnames</h2>
        <ul className="flex flex-col gap-2">
          {akkoorden.map(({ id, titel, akkoord }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-box border border-line-soft bg-surface p-4"
            >
              <TextLink href={paths.eigenAkkoord(id)} className="font-semibold">
                {titel}
              </TextLink>
              <Badge tone={akkoord === 'GEVRAAGD' ? 'bijna' : 'info'}>{AKKOORD_LABELS[akkoord]}</Badge>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}
