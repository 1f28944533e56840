import { getypteWaarde, zinnenBij } from '@/components/publicatie/formulierwaarden'
import { type Option, SelectField } from '@/components/ui/select-field'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { FormState } from '@/lib/web/form-action'

/** Who can do it, and for which netwerk. */
export type Besluitkeuzes = { mensen: readonly string[]; netwerken: readonly Option[] }

export type Besluitwaarden = {
  tekst: string
  wie: string
  /** Dutch calendar day, '' for none yet */
  voor: string
  netwerkId: string | null
}

type Props = {
  /** Several forms stand on one page: what the ids of this one begin with. */
  id: string
  keuzes: Besluitkeuzes
  begin?: Besluitwaarden | undefined
  state?: FormState
}

/** What is decided, who does it, by when and for whom. */
export function BesluitVelden({ id, keuzes, begin, state }: Props) {
  const veld = (name: string, waarde: string | null = '') => ({
    id: `${id}-${name}`,
    name,
    errors: zinnenBij(state, name),
    defaultValue: getypteWaarde(state, name, waarde ?? ''),
  })
  return (
    <div className="grid w-full gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextareaField
          {...veld('tekst', begin?.tekst)}
          errors={[...zinnenBij(state, ''), ...zinnenBij(state, 'tekst')]}
          label="Wat spreken we af?"
          required
          rows={2}
          maxLength={500}
        />
      </div>
      <TextField
        {...veld('wie', begin?.wie)}
        label="Wie doet het?"
        list={`${id}-mensen`}
        required
        maxLength={160}
        autoComplete="off"
      />
      <datalist id={`${id}-mensen`}>
        {keuzes.mensen.map((wie) => (
          <option key={wie} value={wie} />
        ))}
      </datalist>
      <TextField {...veld('voor', begin?.voor)} type="date" label="Klaar op" required width="short" />
      <SelectField
        {...veld('netwerkId', begin?.netwerkId)}
        label="Voor welk netwerk?"
        emptyLabel="Alle netwerken samen"
        options={keuzes.netwerken}
      />
    </div>
  )
}
