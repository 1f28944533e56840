import { KloptDitNiet } from './klopt-dit-niet'
import { type GemeldOp, NummerWaarschuwing } from './nummer-waarschuwing'

export type LijnMetNummer = {
  slug: string
  naam: string
  telefoon: string | null
  /** Numbers of which a colleague says that they are wrong. */
  gemeld: GemeldOp
}

/** Below the number of a line, wherever it stands: that it may be wrong, and the way to say so. */
export function GemeldNummer({ lijn: { slug, naam, telefoon, gemeld } }: { lijn: LijnMetNummer }) {
  if (telefoon === null) return null
  const [nummer = telefoon] = telefoon.split(' of ')
  return (
    <>
      <NummerWaarschuwing telefoon={telefoon} gemeld={gemeld} />
      <KloptDitNiet over={{ soort: 'CONSULTATIELIJN', slug, nummer }} naam={naam} />
    </>
  )
}
