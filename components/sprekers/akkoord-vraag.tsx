import { Alert } from '@/components/ui/alert'
import { Facts } from '@/components/ui/facts'
import type { Bereik } from '@/lib/domain/opnames/schema'
import { BEREIK_IN_ZIN, BEREIK_LABELS } from '@/lib/domain/sprekers/labels'
import { formatDag, formatDate } from '@/lib/web/format-nl'
import type { Opnameakkoord } from '@/prisma/generated/client'

type Grens = { bereik: Bereik; tot: string }
type Props = {
  vraag: {
    titel: string
    van: string
    begin: Date | null
    akkoord: Opnameakkoord
    gevraagd: Grens
    gegeven: Grens | null
  }
}

/** What a speaker is asked, and how it stands now. */
export function AkkoordVraag({ vraag: { titel, van, begin, akkoord, gevraagd, gegeven } }: Props) {
  return (
    <>
      {gegeven && (
        <Alert tone="klopt" title="Je zei ja.">
          <p>
            Wie mag kijken: {BEREIK_IN_ZIN[gegeven.bereik]}. Tot en met {formatDag(gegeven.tot)}. Wil je dit
            niet meer? Kies hieronder Nee; dan ziet niemand de opname meer.
          </p>
        </Alert>
      )}
      {akkoord === 'NEE' && <Alert title="Je zei nee. We tonen de opname niet." />}
      {akkoord === 'INGETROKKEN' && <Alert title="Je trok je akkoord in. We tonen de opname niet." />}
      <Facts
        facts={[
          { label: 'Scholing', value: titel },
          { label: 'Wanneer', value: begin && formatDate(begin) },
          { label: 'Gevraagd door', value: van },
          { label: 'Wie mag de opname bekijken', value: BEREIK_LABELS[gevraagd.bereik] },
          { label: 'Tot en met', value: formatDag(gevraagd.tot) },
        ]}
      />
      <div className="flex max-w-measure flex-col gap-4">
        <p>
          De opname staat op Kennisplein en is alleen te zien als alle sprekers ja zeggen. Het kleinste bereik
          en de vroegste einddatum gelden. Je kunt je antwoord altijd veranderen op deze pagina.
        </p>
        <p>
          Na een nee en na de einddatum ziet niemand de opname meer. Veertien dagen later wissen we haar
          helemaal.
        </p>
      </div>
    </>
  )
}
