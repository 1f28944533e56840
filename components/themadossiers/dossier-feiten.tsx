import { Facts } from '@/components/ui/facts'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'

type Zorg = {
  verantwoordelijke: string | null
  vervanger: string | null
  rol: string | null
  isToegewezen: boolean
  laatstGecontroleerdOp: string | null
  volgendeControleOp: string | null
  /** the page says so in a sentence of its own */
  isVerlopen: boolean
}

/** What makes a dossier trustworthy: who looks after it, when it was checked, and when again. */
export function DossierFeiten({ zorg, leestijd }: { zorg: Zorg; leestijd: number }) {
  return (
    <Facts
      className="max-sm:grid max-sm:grid-cols-2 sm:flex-row sm:flex-wrap sm:gap-x-8"
      facts={[
        { label: 'Verantwoordelijke', value: verantwoordelijke(zorg), icon: 'user-round' },
        { label: 'Vervanger', value: zorg.vervanger, icon: 'users-round' },
        {
          label: 'Laatst gecontroleerd',
          value: dag(zorg.laatstGecontroleerdOp) ?? 'Nog niet',
          icon: 'shield-check',
        },
        {
          label: 'Volgende controle',
          value: zorg.isVerlopen ? null : dag(zorg.volgendeControleOp),
          icon: 'calendar-days',
        },
        { label: 'Leestijd', value: `${leestijd} min lezen`, icon: 'clock' },
      ]}
    />
  )
}

// A visitor does not get names of members; the rol says enough.
const verantwoordelijke = ({ verantwoordelijke: naam, rol, isToegewezen }: Zorg) =>
  isToegewezen ? (naam ?? rol ?? 'Aangewezen') : 'Nog aan te wijzen'

const dag = (op: string | null) => op && <Time datetime={op}>{formatDag(op)}</Time>
