import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import { isTekstDoc } from '../teksten/leesschema'
import { isLegeTekst } from '../teksten/schema'
import { voetnoten } from '../teksten/voetnoten'
import { ONDERDEEL_SOORTEN, type OnderdeelSoort } from './schema'

/** What a dossier still lacks, in the order in which somebody would make it. */
export type Stap =
  | { soort: 'INLEIDING' | 'KENNISKAART' | 'BRON' | 'CONSULTATIELIJN' | 'VERANTWOORDELIJKE' | 'VERHAAL' }
  | { soort: 'ONDERDELEN'; delen: readonly OnderdeelSoort[] }

const gepubliceerd = { where: { publicatie: { status: 'GEPUBLICEERD' } } } as const

/** The columns that `watOntbreekt` reads. */
export const selectOntbreekt = {
  inleiding: true,
  inHetKort: true,
  waarBeginJe: true,
  verantwoordelijkeId: true,
  doelgroep: {
    select: { _count: { select: { consultatielijnen: gepubliceerd, praktijkverhalen: gepubliceerd } } },
  },
  onderdelen: { select: { soort: true, inhoud: true } },
  kenniskaart: { select: { inhoud: true } },
  _count: { select: { bronnen: true, praktijkverhalen: gepubliceerd } },
} satisfies Prisma.ThemadossierSelect

type Rij = Prisma.ThemadossierGetPayload<{ select: typeof selectOntbreekt }>

/**
 * Next steps, never a mark: without inleiding and onderdelen a dossier cannot be published, the rest makes it whole.
 * A consultatielijn counts when it is meant for this doelgroep; the ones for everybody stand in every dossier.
 */
export function watOntbreekt(rij: Rij): Stap[] {
  const delen = ongeschreven(rij.onderdelen)
  const { consultatielijnen, praktijkverhalen } = rij.doelgroep._count
  const stappen: (Stap | false)[] = [
    !heeftTekst(rij.inleiding) && { soort: 'INLEIDING' },
    delen.length > 0 && { soort: 'ONDERDELEN', delen },
    !heeftTekst(rij.kenniskaart?.inhoud) && { soort: 'KENNISKAART' },
    !heeftBron(rij) && { soort: 'BRON' },
    consultatielijnen === 0 && { soort: 'CONSULTATIELIJN' },
    rij.verantwoordelijkeId === null && { soort: 'VERANTWOORDELIJKE' },
    praktijkverhalen + rij._count.praktijkverhalen === 0 && { soort: 'VERHAAL' },
  ]
  return stappen.filter((stap) => stap !== false)
}

/** The onderdelen in which there is nothing to read. */
export const ongeschreven = (
  delen: readonly { soort: OnderdeelSoort; inhoud: unknown }[],
): OnderdeelSoort[] =>
  ONDERDEEL_SOORTEN.filter((soort) => !heeftTekst(delen.find((deel) => deel.soort === soort)?.inhoud))

export const heeftTekst = (doc: unknown): boolean => isTekstDoc(doc) && !isLegeTekst(doc)

function heeftBron({ inleiding, inHetKort, waarBeginJe, onderdelen, kenniskaart, _count }: Rij): boolean {
  const docs = [
    inleiding,
    inHetKort,
    waarBeginJe,
    kenniskaart?.inhoud,
    ...onderdelen.map(({ inhoud }) => inhoud),
  ]
  return _count.bronnen > 0 || voetnoten(...docs.filter(isTekstDoc)).length > 0
}
