import type { Route } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { formatDate, formatTime } from '@/lib/web/format-nl'

type Props = {
  /** The form, which goes on with what was typed. */
  terug: Route
  /** When the draft was kept; null when there is none and this is the page as it was saved. */
  savedAt: Date | null
  /** What still has to be filled in or mended before there is a page to show. */
  faults: readonly string[]
  /** The item was never saved. */
  isNieuw: boolean
}

/** Above the page as it will be: that readers do not see it so, and the way back to writing. */
export function VoorbeeldKop({ terug, savedAt, faults, isNieuw }: Props) {
  if (faults.length > 0) return <NogNiet terug={terug} faults={faults} />
  return (
    <div className="mb-6 print:hidden">
      <Alert tone="bijna" title="Zo wordt de pagina. Lezers zien dit niet.">
        <p>
          {savedAt
            ? `Met wat je typte tot ${formatDate(savedAt)} om ${formatTime(savedAt)}. ${isNieuw ? 'Het is' : 'Dat is'} nog niet opgeslagen.`
            : 'Je hebt niets getypt dat nog niet is opgeslagen. Dit is de pagina zoals hij nu is.'}
        </p>
        <p>
          <ButtonLink href={terug} icon="pencil">
            Verder schrijven
          </ButtonLink>
        </p>
      </Alert>
    </div>
  )
}

function NogNiet({ terug, faults }: Pick<Props, 'terug' | 'faults'>) {
  return (
    <>
      <PageHead
        title="Er is nog geen pagina om te bekijken"
        lead="Dit hoort er eerst nog bij. Wat je typte, is bewaard."
      />
      <ul className="mb-6 list-disc pl-6">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <ButtonLink href={terug} icon="pencil" variant="primary">
        Verder schrijven
      </ButtonLink>
    </>
  )
}
