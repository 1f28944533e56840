import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { aPublicatie } from './publicatie'

export type LijnWens = {
  publicatie?: Partial<Prisma.PublicatieUncheckedCreateInput>
  telefoon?: string | null
  netwerkIds?: readonly string[]
  doelgroepIds?: readonly string[]
  landelijk?: boolean
  eersteKeus?: boolean
  geverifieerd?: boolean
  verantwoordelijkeId?: string | null
  vervangerId?: string | null
  laatstGecontroleerdOp?: Date | null
  volgendeControleOp?: Date | null
  controleMaanden?: number
  bereikbaarheid?: string
  kosten?: string
  website?: string
}

/** A published line with a number. */
export async function aConsultatielijn(wens: LijnWens = {}) {
  const {
    publicatie: gewenst,
    netwerkIds = [],
    doelgroepIds = [],
    telefoon = '010 123 45 67',
    ...rest
  } = wens
  const publicatie = await aPublicatie({ soort: 'CONSULTATIELIJN', ...gewenst })
  await database().consultatielijn.create({
    data: {
      id: publicatie.id,
      voorWie: 'Zorgverleners',
      voorWelkeVraag: 'Pijn',
      hoe: 'Bellen',
      gebied: 'Zeeland',
      telefoon,
      ...rest,
      netwerken: { connect: netwerkIds.map((id) => ({ id })) },
      doelgroepen: { connect: doelgroepIds.map((id) => ({ id })) },
    },
  })
  return publicatie
}

/** What the form of a line would hold. */
export const LIJN = {
  naam: 'Lijn',
  voorWie: 'Zorgverleners',
  voorWelkeVraag: 'Pijn',
  hoe: 'Bellen',
  telefoon: '010 123 45 67',
  bereikbaarheid: '',
  openingstijden: null,
  kosten: '',
  website: '',
  gebied: 'Zeeland',
  opmerking: '',
  netwerkIds: [],
  doelgroepIds: [],
}
