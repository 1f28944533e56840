import { ButtonLink } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { formatDate, isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Deel = { naam: string; anker: string; bijgewerkt: Date | null }

type Props = {
  slug: string
  delen: readonly Deel[]
  /** False for who must wait for the redactie to add a new part. */
  canAdd: boolean
}

/** The parts of a dossier with a form of their own: what is written, and what still waits for a writer. */
export function DeelLijst({ slug, delen, canAdd }: Props) {
  return (
    <ul className="flex flex-col divide-y divide-line-soft rounded-box border border-line-soft bg-surface">
      {delen.map(({ naam, anker, bijgewerkt }) => (
        <li key={anker} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2">
          <span>
            <span className="font-semibold">{naam}</span>
            <span className="block text-sm text-ink-soft">
              {bijgewerkt ? (
                <>
                  Bijgewerkt op <Time datetime={isoDay(bijgewerkt)}>{formatDate(bijgewerkt)}</Time>
                </>
              ) : (
                'Nog niet geschreven'
              )}
            </span>
          </span>
          {(bijgewerkt || canAdd) && (
            <ButtonLink href={paths.themadossierBewerken(slug, anker)} icon={bijgewerkt ? 'pencil' : 'plus'}>
              {bijgewerkt ? 'Bewerk' : 'Schrijf'}
              <span className="sr-only"> {naam}</span>
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  )
}
