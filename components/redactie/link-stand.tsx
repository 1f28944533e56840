import type { Tone } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon-names'
import { STAND_LABELS } from '@/lib/domain/weblinks/labels'
import type { WeblinkStand } from '@/prisma/generated/client'

const UITERLIJK: Record<WeblinkStand, { tone: Tone | 'neutral'; icon: IconName }> = {
  DOOD: { tone: 'te-laat', icon: 'octagon-alert' },
  VERHUISD: { tone: 'bijna', icon: 'arrow-right' },
  VERANDERD: { tone: 'bijna', icon: 'pencil' },
  NIET_TE_CONTROLEREN: { tone: 'neutral', icon: 'eye-off' },
  NIEUW: { tone: 'neutral', icon: 'clock' },
  GOED: { tone: 'klopt', icon: 'circle-check' },
}

/** How a link to the outside is doing. */
export function LinkStand({ stand }: { stand: WeblinkStand }) {
  return <Badge {...UITERLIJK[stand]}>{STAND_LABELS[stand]}</Badge>
}
