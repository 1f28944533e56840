import { TextLink } from '@/components/ui/text-link'
import { publicatiePath } from '@/lib/web/paths'
import type { PublicatieSoort } from '@/prisma/generated/client'

type Props = { stukken: readonly { id: string; soort: PublicatieSoort; slug: string; titel: string }[] }

/** Items by their titles, each a link to its page. */
export function Stukkenlijst({ stukken }: Props) {
  return (
    <ul className="list-disc pl-6">
      {stukken.map(({ id, soort, slug, titel }) => (
        <li key={id}>
          <TextLink href={publicatiePath(soort, slug)}>{titel}</TextLink>
        </li>
      ))}
    </ul>
  )
}
