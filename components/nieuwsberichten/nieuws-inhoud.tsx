import type { Bronbijlage } from '@/components/bijlagen/bronbijlagen'
import { Bronnenlijst } from '@/components/teksten/bronnenlijst'
import { type BegripUitleg, Tekst, type Verwijzing } from '@/components/teksten/tekst'
import { BRON_SOORT_LABELS } from '@/lib/domain/bronnen/labels'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import type { BronSoort } from '@/prisma/generated/client'

type Props = {
  inhoud: TekstDoc
  cacheKey: string
  bronnen: readonly {
    slug: string
    titel: string
    url: string
    uitgever: string
    soort: BronSoort
    bijlagen: readonly Bronbijlage[]
  }[]
  begrippen: readonly BegripUitleg[]
  verwijzingen: readonly Verwijzing[]
  magMelden?: boolean
}

/** The text of a nieuwsbericht with its sources below. */
export function NieuwsInhoud({ bronnen, magMelden = false, ...tekst }: Props) {
  const voetnoten = bronnen.map((bron) => ({ ...bron, soort: BRON_SOORT_LABELS[bron.soort] }))
  return (
    <div className="max-w-measure">
      <Tekst
        doc={tekst.inhoud}
        cacheKey={tekst.cacheKey}
        idPrefix="nieuws"
        bronnen={voetnoten}
        begrippen={tekst.begrippen}
        verwijzingen={tekst.verwijzingen}
      />
      {voetnoten.length > 0 && (
        <section aria-labelledby="bronnen" className="mt-8">
          <h2 id="bronnen">Bronnen</h2>
          <Bronnenlijst bronnen={voetnoten} magMelden={magMelden} />
        </section>
      )}
    </div>
  )
}
