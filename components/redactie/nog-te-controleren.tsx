import { Badge } from '@/components/ui/badge'

/** Of facts that nobody checked yet. */
export function NogTeControleren() {
  return (
    <Badge tone="bijna" icon="clock">
      Nog te controleren
    </Badge>
  )
}
