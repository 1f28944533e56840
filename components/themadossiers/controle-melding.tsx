import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { paths } from '@/lib/web/paths'
import { formatDag } from './format-dag'

type Props = {
  slug: string
  volgendeControleOp: string | null
  isVoorbij: boolean
  canConfirm: boolean
}

/** A calm warning when the controle is past, and for who may say that all still holds the way to do so. */
export function ControleMelding({ slug, volgendeControleOp, isVoorbij, canConfirm }: Props) {
  if (!isVoorbij && !canConfirm) return null
  return (
    <div className="mb-6 flex flex-col items-start gap-3">
      {isVoorbij && volgendeControleOp && (
        <Alert
          tone="bijna"
          title={`De controle van dit dossier was gepland op ${formatDag(volgendeControleOp)}`}
        >
          <p>Je kunt het gebruiken. Twijfel je, kijk dan in de bron of bel een consultatielijn.</p>
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
