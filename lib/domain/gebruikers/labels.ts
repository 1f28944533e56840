import type { Rol } from '@/lib/kernel/actor'

export const ROLLEN = [
  'HOSPICEMEDEWERKER',
  'NETWERKCOORDINATOR',
  'REDACTIE',
  'BEHEER',
] as const satisfies readonly Rol[]

export const ROL_LABELS: Record<Rol, string> = {
  HOSPICEMEDEWERKER: 'Hospicemedewerker',
  NETWERKCOORDINATOR: 'Netwerkcoördinator',
  REDACTIE: 'Redactie',
  BEHEER: 'Beheer',
}

/** As whom somebody with more rights can look at the portal. */
export const KIJKROLLEN = ['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'BEZOEKER'] as const

export const KIJKROL_LABELS = {
  HOSPICEMEDEWERKER: 'Hospicemedewerker',
  NETWERKCOORDINATOR: 'Netwerkcoördinator',
  BEZOEKER: 'Zonder aanmelden',
} as const satisfies Record<(typeof KIJKROLLEN)[number], string>

/** After 'Bekijk' and 'Je bekijkt het portaal'. */
export const BLIK_WOORDEN = {
  HOSPICEMEDEWERKER: 'als hospicemedewerker',
  NETWERKCOORDINATOR: 'als netwerkcoördinator',
  BEZOEKER: 'zonder aanmelden',
} as const satisfies Record<(typeof KIJKROLLEN)[number], string>

/** 'Redactie, Beheer' */
export const rolNamen = (rollen: readonly Rol[]): string => rollen.map((rol) => ROL_LABELS[rol]).join(', ')

/** Where an account stands: waiting for its first password, in use, or closed. */
export const STANDEN = ['UITGENODIGD', 'ACTIEF', 'GESLOTEN'] as const

export const STAND_LABELS = {
  ACTIEF: 'In gebruik',
  UITGENODIGD: 'Uitgenodigd',
  GESLOTEN: 'Gesloten',
} as const

// Here and not in schema.ts, so that a form in the browser need not bring zod along.
export const MIN_WACHTWOORD = 15
export const WACHTWOORD_HINT = `Minstens ${MIN_WACHTWOORD} tekens. Vier losse woorden onthoud je makkelijk en zijn moeilijk te raden.`
