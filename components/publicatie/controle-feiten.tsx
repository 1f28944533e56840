import { Facts } from '@/components/ui/facts'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'

type Props = {
  /** the day and, when it was confirmed here, by whom; null before the first controle */
  gecontroleerd: { op: string; door: string | null } | null
  volgendeControleOp: string | null
  isVoorbij: boolean
  controleMaanden: number
}

/** When an item was checked, by whom, and how often that happens. */
export function ControleFeiten({ gecontroleerd, volgendeControleOp, isVoorbij, controleMaanden }: Props) {
  const hoeVaak = controleMaanden === 1 ? 'elke maand' : `elke ${controleMaanden} maanden`
  return (
    <Facts
      className="sm:flex-row sm:flex-wrap sm:gap-x-8"
      facts={[
        { label: 'Laatst gecontroleerd', value: laatst(gecontroleerd), icon: 'shield-check' },
        {
          label: isVoorbij ? 'Controle had gemoeten op' : 'Volgende controle',
          value: volgendeControleOp ? (
            <>
              <Time datetime={volgendeControleOp}>{formatDag(volgendeControleOp)}</Time> ({hoeVaak})
            </>
          ) : (
            `Nog geen datum (${hoeVaak})`
          ),
          icon: isVoorbij ? 'clock-alert' : 'calendar-days',
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
