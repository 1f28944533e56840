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

/** What can stand in somebody's name, in the order in which it is handed over. */
export const OP_NAAM_SOORTEN = [
  'VERANTWOORDELIJKE',
  'VERVANGER',
  'LIJN',
  'LIJNVERVANGER',
  'CONCEPT',
  'KLAD',
  'OPMERKING',
] as const
export type OpNaamSoort = (typeof OP_NAAM_SOORTEN)[number]

export const OP_NAAM_LABELS: Record<OpNaamSoort, { titel: string; een: string; meer: string }> = {
  VERANTWOORDELIJKE: {
    titel: 'Verantwoordelijk voor deze dossiers',
    een: 'dossier als verantwoordelijke',
    meer: 'dossiers als verantwoordelijke',
  },
  VERVANGER: {
    titel: 'Vervanger bij deze dossiers',
    een: 'dossier als vervanger',
    meer: 'dossiers als vervanger',
  },
  LIJN: {
    titel: 'Verantwoordelijk voor deze consultatielijnen',
    een: 'consultatielijn als verantwoordelijke',
    meer: 'consultatielijnen als verantwoordelijke',
  },
  LIJNVERVANGER: {
    titel: 'Vervanger bij deze consultatielijnen',
    een: 'consultatielijn als vervanger',
    meer: 'consultatielijnen als vervanger',
  },
  CONCEPT: {
    titel: 'Nog niet gepubliceerde stukken',
    een: 'stuk dat nog niet gepubliceerd is',
    meer: 'stukken die nog niet gepubliceerd zijn',
  },
  KLAD: { titel: 'Kladden', een: 'klad', meer: 'kladden' },
  OPMERKING: { titel: 'Open opmerkingen', een: 'open opmerking', meer: 'open opmerkingen' },
}

/** '2 dossiers als verantwoordelijke en 1 klad' */
export function inWoorden(tellingen: readonly { soort: OpNaamSoort; aantal: number }[]): string {
  const delen = tellingen.flatMap(({ soort, aantal }) => {
    const { een, meer } = OP_NAAM_LABELS[soort]
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`]
  })
  return new Intl.ListFormat('nl').format(delen)
}
