import type { ReactNode } from 'react'
import type { BegripUitleg, Verwijzing, VoetnootBron } from '@/components/teksten/tekst'
import { Tekst } from '@/components/teksten/tekst'
import type { TekstDoc } from '@/lib/domain/teksten/schema'

type Props = {
  id: string
  titel: string
  tekst: { doc: TekstDoc; cacheKey: string } | null
  bronnen: readonly VoetnootBron[]
  begrippen: readonly BegripUitleg[]
  verwijzingen: readonly Verwijzing[]
  /** What to show while nothing was written. */
  leeg?: ReactNode
  /** Lists that belong to this part. */
  children?: ReactNode
}

/** A part of a dossier with an address of its own. */
export function DossierDeel({ id, titel, tekst, leeg, children, ...gedeeld }: Props) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} tabIndex={-1} className="scroll-mt-6 border-t border-line-soft pt-6">
        {titel}
      </h2>
      {tekst ? <Tekst {...tekst} {...gedeeld} idPrefix={id} headingOffset={1} /> : leeg}
      {children}
    </section>
  )
}
