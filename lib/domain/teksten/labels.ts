import type { Calloutsoort } from './schema'

export const CALLOUT_LABELS: Record<Calloutsoort, string> = {
  LET_OP: 'Let op',
  TIP: 'Tip',
  VRAAG_DIT: 'Vraag dit',
}
