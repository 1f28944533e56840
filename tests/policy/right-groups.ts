import type { CommandWorld, Wie } from '../support/command-world'

/** Which item, by how the table calls it; nothing when it does not matter. */
type Bij = (world: CommandWorld) => { id: string }
export type Recht = { handeling: string; bij: string; kies?: Bij; mag: readonly Wie[] }

// Who, as contract.md §4 groups them. The pilot content comes in by a job of the background.
export const IEDEREEN: Wie[] = [
  'bezoeker',
  'hospicemedewerker',
  'hospicemedewerker elders',
  'auteur',
  'verantwoordelijke',
  'vervanger',
  'coordinator',
  'coordinator elders',
  'redacteur',
  'andere redacteur',
  'beheerder',
  'achtergrondwerk',
]
export const AANGEMELD = IEDEREEN.filter((wie) => wie !== 'bezoeker' && wie !== 'achtergrondwerk')
export const REDACTIE: Wie[] = ['redacteur', 'andere redacteur']
export const REDACTIE_EN_INHOUD: Wie[] = [...REDACTIE, 'achtergrondwerk']
export const NIET_HET_EIGEN_WERK: Wie[] = ['andere redacteur', 'achtergrondwerk']
export const BEHEER: Wie[] = ['beheerder']
export const BEHEER_EN_INHOUD: Wie[] = [...BEHEER, 'achtergrondwerk']
export const EIGEN_NETWERK: Wie[] = ['coordinator', ...REDACTIE_EN_INHOUD]
export const ZORGT_OF_REDACTIE: Wie[] = ['verantwoordelijke', 'vervanger', ...REDACTIE]
export const STATUSSEN = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD'] as const
export const EIGEN_DOSSIER: Wie[] = [...ZORGT_OF_REDACTIE, 'achtergrondwerk']

export const recht = (handeling: string, mag: readonly Wie[], bij = '', kies?: Bij): Recht => ({
  handeling,
  bij,
  mag,
  ...(kies && { kies }),
})
export const elk = (mag: readonly Wie[], ...handelingen: string[]) =>
  handelingen.map((naam) => recht(naam, mag))
export const neemtMee = (mag: readonly Wie[], ...lijsten: string[]) =>
  elk(mag, ...lijsten.map((lijst) => `${lijst}.export`))
