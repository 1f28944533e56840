'use client'

import { createContext, type ReactNode, use } from 'react'
import { paths } from '@/lib/web/paths'

const MagBronMaken = createContext(false)
export const useMagBronMaken = (): boolean => use(MagBronMaken)

/** Lets the editors inside send who writes to the form of a new bron. */
export const MetNieuweBron = ({ mag, children }: { mag: boolean; children: ReactNode }) => (
  <MagBronMaken value={mag}>{children}</MagBronMaken>
)

/** Where a bron comes from that is not in the list. In a page of its own, so that the text stays. */
export function NieuweBron() {
  if (!useMagBronMaken())
    return <p>Staat je bron nog niet in de lijst? De redactie voegt hem toe bij Bronnen.</p>
  return (
    <p>
      Staat je bron nog niet in de lijst?{' '}
      <a
        href={paths.redactieDeel('bronnen', 'nieuw')}
        target="_blank"
        rel="noopener"
        className="font-semibold text-action underline"
      >
        Nieuwe bron (opent een nieuw tabblad)
      </a>
      . Is hij gepubliceerd, laad dan deze pagina opnieuw om hem te kiezen. Wat je typte blijft bewaard.
    </p>
  )
}
