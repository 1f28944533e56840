import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { Stack } from '@/components/ui/stack'
import type { FormAction } from '@/lib/web/form-action'
import { SamenvoegForm } from './samenvoeg-form'

type Rij = { id: string; slug: string; naam: string; versie: number }
type Props<Result> = {
  /** of lists that share one command */
  soort?: string
  van: Rij
  doelen: readonly Rij[]
  naar: Rij | null
  verwijzingen: readonly { aantal: number; een: string; meer: string }[]
  /** why it cannot go into `naar` */
  hinder: string | null
  adres: Route
  action: FormAction<Result>
  /** what becomes of both, as items of the list, where that is more than going out of use */
  gevolgen?: ReactNode
}

/** First what it goes into; then what moves along, and the button that does it. */
export function Samenvoegblad<Result>(props: Props<Result>) {
  const { soort, van, doelen, naar, verwijzingen, hinder, adres, action, gevolgen } = props
  return (
    <Stack gap="large">
      <form method="get" action={adres} className="flex max-w-measure flex-col items-stretch gap-4">
        <SelectField
          name="naar"
          label="Gaat op in"
          emptyLabel="Kies uit de lijst"
          required
          defaultValue={naar?.slug ?? ''}
          options={doelen.map(({ slug, naam }) => ({ value: slug, label: naam }))}
        />
        <Button type="submit" variant="secondary" className="self-start">
          Bekijk wat er meegaat
        </Button>
      </form>
      {naar && hinder !== null && (
        <Alert tone="te-laat" title="Dit kan niet">
          {hinder}
        </Alert>
      )}
      {naar && hinder === null && (
        <section className="flex flex-col gap-4" aria-labelledby="meegaan">
          <h2 id="meegaan">Wat er gebeurt</h2>
          <ul className="flex list-disc flex-col gap-2 pl-6">
            {verwijzingen.map(({ aantal, een, meer }) => (
              <li key={`${een}-${aantal}`}>
                {aantal} {aantal === 1 ? een : meer} {aantal === 1 ? 'gaat' : 'gaan'} naar “{naar.naam}”.
              </li>
            ))}
            {verwijzingen.length === 0 && <li>Niets verwijst naar “{van.naam}”.</li>}
            {gevolgen ?? (
              <li>
                “{van.naam}” gaat uit gebruik. Oude adressen en filters leiden naar “{naar.naam}”.
              </li>
            )}
            <li>Dit kan niet in één keer worden teruggedraaid.</li>
          </ul>
          <SamenvoegForm
            action={action}
            velden={{ ...(soort && { soort }), id: van.id, versie: String(van.versie), naarId: naar.id }}
          >
            Voeg samen
          </SamenvoegForm>
        </section>
      )}
    </Stack>
  )
}
