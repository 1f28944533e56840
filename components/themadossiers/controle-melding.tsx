import { Alert } from '@/components/ui/alert'
import { Disclosure } from '@/components/ui/disclosure'
import type { FormAction } from '@/lib/web/form-action'
import { ControleForm } from './controle-form'
import { formatDag } from './format-dag'

type Props<Result> = {
  id: string
  volgendeControleOp: string | null
  isVoorbij: boolean
  /** null for who may not confirm */
  confirm: FormAction<Result> | null
}

/** A calm warning when the yearly controle is past, and the button for who may confirm that all still holds. */
export function ControleMelding<Result>({ id, volgendeControleOp, isVoorbij, confirm }: Props<Result>) {
  if (!isVoorbij && !confirm) return null
  return (
    <div className="mb-6 flex flex-col gap-3">
      {isVoorbij && volgendeControleOp && (
        <Alert
          tone="bijna"
          title={`De controle van dit dossier was gepland op ${formatDag(volgendeControleOp)}`}
        >
          <p>Je kunt het gebruiken. Twijfel je, kijk dan in de bron of bel een consultatielijn.</p>
        </Alert>
      )}
      {confirm && (
        <div className="max-w-measure print:hidden">
          <Disclosure summary="Jaarlijkse controle: klopt dit dossier nog?">
            <ControleForm id={id} action={confirm} />
          </Disclosure>
        </div>
      )}
    </div>
  )
}
