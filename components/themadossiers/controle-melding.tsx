import { ControleVerlopen } from '@/components/publicatie/controle-verlopen'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = {
  slug: string
  volgendeControleOp: string | null
  /** the day has passed */
  isVoorbij: boolean
  /** so long ago that readers are told */
  isVerlopen: boolean
  canConfirm: boolean
}

/** Readers hear calmly of a controle that is long overdue; who may confirm sees it sooner, with the way to do so. */
export function ControleMelding({ slug, volgendeControleOp, isVoorbij, isVerlopen, canConfirm }: Props) {
  if (!isVerlopen && !canConfirm) return null
  return (
    <div className="mb-6 flex flex-col items-start gap-3">
      {isVerlopen && volgendeControleOp && (
        <ControleVerlopen sinds={volgendeControleOp}>
          Je kunt dit dossier gebruiken. Twijfel je, kijk dan in de bron of bel een consultatielijn.
        </ControleVerlopen>
      )}
      {!isVerlopen && isVoorbij && volgendeControleOp && (
        <Alert
          tone="bijna"
          title={`De controle van dit dossier was gepland op ${formatDag(volgendeControleOp)}`}
        >
          <p>Lezers zien dit nog niet.</p>
        </Alert>
      )}
      {canConfirm && (
        <ButtonLink href={paths.themadossierControle(slug)} icon="shield-check" className="print:hidden">
          Klopt dit dossier nog? Controleer het in één minuut
        </ButtonLink>
      )}
    </div>
  )
}
