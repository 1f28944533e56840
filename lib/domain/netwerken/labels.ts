type Netwerkstand = 'UIT_GEBRUIK' | 'NAGEKEKEN' | 'TE_CONTROLEREN'

export const NETWERKSTAND_LABELS: Record<Netwerkstand, string> = {
  UIT_GEBRUIK: 'Doet niet mee',
  NAGEKEKEN: 'Nagekeken',
  TE_CONTROLEREN: 'Nog te controleren',
}

/** Whether a netwerk takes part, and if so whether all that we say of it was checked. */
export function netwerkstand(netwerk: {
  actief: boolean
  geverifieerd: boolean
  gemeentenGeverifieerd: boolean
}): Netwerkstand {
  if (!netwerk.actief) return 'UIT_GEBRUIK'
  return netwerk.geverifieerd && netwerk.gemeentenGeverifieerd ? 'NAGEKEKEN' : 'TE_CONTROLEREN'
}
