import { Alert } from '@/components/ui/alert'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = { links: readonly { id: string; titel: string; standSinds: Date }[] }

/** For the redactie: which links of this item do not work any more. Nothing when all do. */
export function DodeLinks({ links }: Props) {
  if (links.length === 0) return null
  return (
    <Alert
      tone="bijna"
      headingLevel={2}
      title={
        links.length === 1
          ? 'Een link hierin werkt niet meer'
          : `${links.length} links hierin werken niet meer`
      }
    >
      <ul className="flex flex-col">
        {links.map(({ id, titel, standSinds }) => (
          <li key={id} className="py-1 wrap-anywhere">
            <TextLink href={paths.weblink(id)}>{titel}</TextLink>{' '}
            <span className="text-sm">
              sinds <Time datetime={standSinds.toISOString()}>{formatDate(standSinds)}</Time>
            </span>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
