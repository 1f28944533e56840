import type { Rol } from '@/lib/kernel/actor'

export const ROL_LABELS: Record<Rol, string> = {
  HOSPICEMEDEWERKER: 'Hospicemedewerker',
  NETWERKCOORDINATOR: 'Netwerkcoördinator',
  REDACTIE: 'Redactie',
  BEHEER: 'Beheer',
}

/** 'Redactie, Beheer' */
export const rolNamen = (rollen: readonly Rol[]): string => rollen.map((rol) => ROL_LABELS[rol]).join(', ')
