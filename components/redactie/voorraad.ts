import type { MeldingSoort, PublicatieSoort } from '@/prisma/generated/client'

export type Beoordeling = {
  id: string
  soort: PublicatieSoort
  slug: string
  titel: string
  aangebodenOp: Date | null
  auteur: string | null
  netwerk: string | null
  isEigenVerhaal: boolean
}
type Gepland = Beoordeling & { publicerenOp: Date | null; planbericht: string | null }
type TeLezen = Beoordeling & {
  plaatser: string | null
  nogTeLezenSinds: Date | null
  plaatsreden: string | null
  leestEenAnder: boolean
}
export type Versie = { id: string; item: string; titel: string; door: string | null; op: Date }
export type Zorgsoort = 'THEMADOSSIER' | 'CONSULTATIELIJN'
type Zorgstuk = { id: string; soort: Zorgsoort; slug: string; titel: string; volgendeControleOp: Date | null }

export type Melding = { id: string; soort: MeldingSoort; titel: string; door: string; op: Date }

export type Opmerkingen = {
  id: string
  soort: PublicatieSoort
  titel: string
  aantal: number
  door: string
  op: Date
}

type Verzoek = {
  id: string
  soort: Zorgsoort
  slug: string
  titel: string
  zin: string
  door: string
  op: Date
}

/** The work list as its query gives it. */
export type Voorraad = {
  beoordelingen: readonly Beoordeling[]
  nogTeLezen: readonly TeLezen[]
  gepland: readonly Gepland[]
  voorstellen: readonly Versie[]
  meldingen: readonly Melding[]
  botsingen: readonly Versie[]
  opmerkingen: readonly Opmerkingen[]
  verzoeken: readonly Verzoek[]
  controles: readonly Zorgstuk[]
  zonderVerantwoordelijke: readonly Zorgstuk[]
}
