import { SamenvoegForm } from '@/components/redactie/samenvoeg-form'
import { TextLink } from '@/components/ui/text-link'
import type { KeuzeSoort } from '@/lib/domain/samenvoegingen/labels'
import { paths } from '@/lib/web/paths'
import { setGebruikAction } from './[lijst]/actions'

type Props = {
  soort: KeuzeSoort
  rij: { id: string; slug: string; versie: number; actief: boolean }
}

/** What can be done to an entry of a list beside changing it: merge it with another, take it out of use or back. */
export function Lijstacties({ soort, rij: { id, slug, versie, actief } }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <TextLink href={paths.samenvoegen(soort, { id, slug })}>Voeg samen met een andere</TextLink>
      <SamenvoegForm
        action={setGebruikAction}
        variant="secondary"
        velden={{ soort, id, versie: String(versie), actief: actief ? 'nee' : 'ja' }}
      >
        {actief ? 'Neem uit gebruik' : 'Neem weer in gebruik'}
      </SamenvoegForm>
    </div>
  )
}
