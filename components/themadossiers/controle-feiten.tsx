import { Facts } from '@/components/ui/facts'
import { Time } from '@/components/ui/time'
import { formatDag } from './format-dag'

type Props = {
  /** the day and, when it was confirmed here, by whom; null before the first controle */
  gecontroleerd: { op: string; door: string | null } | null
  volgendeControleOp: string | null
  isVoorbij: boolean
  controleMaanden: number
}

/** When a dossier was checked, by whom, and how often that happens. */
export function ControleFeiten({ gecontroleerd, volgendeControleOp, isVoorbij, controleMaanden }: Props) {
  return (
    <Facts
      className="max-sm:grid max-sm:grid-cols-2 sm:flex-row sm:flex-wrap sm:gap-x-8"
      facts={[
        { label: 'Laatst gecontroleerd', value: laatst(gecontroleerd), icon: 'shield-check' },
        {
          label: isVoorbij ? 'Controle had gemoeten op' : 'Volgende controle',
          value: volgendeControleOp && (
            <Time datetime={volgendeControleOp}>{formatDag(volgendeControleOp)}</Time>
          ),
          icon: isVoorbij ? 'clock-alert' : 'calendar-days',
        },
        {
          label: 'Hoe vaak',
          value: controleMaanden === 1 ? 'Elke maand' : `Elke ${controleMaanden} maanden`,
          icon: 'clock',
        },
      ]}
    />
  )
}

const laatst = (gecontroleerd: Props['gecontroleerd']) =>
  gecontroleerd ? (
    <>
      <Time datetime={gecontroleerd.op}>{formatDag(gecontroleerd.op)}</Time>
      {gecontroleerd.door && ` door ${gecontroleerd.door}`}
    </>
  ) : (
    'Nog niet'
  )
