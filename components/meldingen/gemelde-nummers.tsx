import { Alert } from '@/components/ui/alert'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate } from '@/lib/web/format-nl'
import { onderwerpPath, paths } from '@/lib/web/paths'

export type GemeldeRegel = {
  /** of the melding, for who may answer it; null leads to where the number stands */
  id: string | null
  nummer: string
  naam: string
  soort: 'CONSULTATIELIJN' | 'ORGANISATIE'
  slug: string
  netwerk: string | null
  op: Date
}

/** The numbers that may be wrong, above everything else: somebody may need one tonight. Nothing when all are right. */
export function GemeldeNummers({ nummers }: { nummers: readonly GemeldeRegel[] }) {
  if (nummers.length === 0) return null
  return (
    <Alert
      tone="te-laat"
      headingLevel={2}
      title={
        nummers.length === 1
          ? 'Een telefoonnummer klopt misschien niet'
          : `${nummers.length} telefoonnummers kloppen misschien niet`
      }
    >
      <ul className="flex flex-col">
        {nummers.map((regel) => (
          <li key={`${regel.slug} ${regel.nummer}`} className="py-1">
            <TextLink href={hrefVan(regel)} className="inline-flex min-h-6 items-center font-semibold">
              {regel.naam}: {regel.nummer}
            </TextLink>{' '}
            <span className="text-sm">
              gemeld op <Time datetime={regel.op.toISOString()}>{formatDate(regel.op)}</Time>
            </span>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const hrefVan = ({ id, ...regel }: GemeldeRegel) => (id === null ? onderwerpPath(regel) : paths.melding(id))
