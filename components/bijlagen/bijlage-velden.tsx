import { RadioGroup } from '@/components/ui/choice-group'
import { TextareaField, TextField } from '@/components/ui/text-field'

type Props = {
  /** Makes the ids unique when several forms stand on one page. */
  id: string
  waarden: { titel: string; alt: string; toegankelijk: string; andereVorm: string }
  fouten?: Partial<Record<'titel' | 'alt', string[]>>
  /** An image needs a description; what else it is, is known once it is there. */
  vraagt: 'afbeelding' | 'ander' | 'alles'
}

const KEUZES = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
  { value: 'weet-niet', label: 'Dat weet ik niet' },
]

/** What is asked about a file. */
export function BijlageVelden({ id, waarden, fouten = {}, vraagt }: Props) {
  return (
    <>
      <TextField
        id={`${id}-titel`}
        name="titel"
        label="Titel"
        hint="Zo heet het bestand voor de lezer, bijvoorbeeld “Folder mondzorg”."
        required
        maxLength={150}
        errors={fouten.titel}
        defaultValue={waarden.titel}
      />
      {vraagt !== 'ander' && (
        <TextareaField
          id={`${id}-alt`}
          name="alt"
          label="Wat staat er op de afbeelding?"
          hint={
            vraagt === 'alles'
              ? 'Alleen bij een afbeelding: voor wie haar niet ziet.'
              : 'Voor wie de afbeelding niet ziet.'
          }
          required={vraagt === 'afbeelding'}
          rows={2}
          maxLength={500}
          errors={fouten.alt}
          defaultValue={waarden.alt}
        />
      )}
      {vraagt !== 'afbeelding' && (
        <>
          <RadioGroup
            id={`${id}-toegankelijk`}
            name="toegankelijk"
            legend="Kan iedereen dit bestand lezen, ook met voorleessoftware?"
            hint="Een document met koppen en leesbare tekst kan dat meestal wel, een scan niet."
            choices={KEUZES}
            defaultValue={waarden.toegankelijk}
          />
          <TextField
            id={`${id}-andereVorm`}
            name="andereVorm"
            label="Bij wie kan iemand een andere vorm vragen?"
            hint="Een naam met telefoonnummer of e-mailadres."
            maxLength={200}
            defaultValue={waarden.andereVorm}
          />
        </>
      )}
    </>
  )
}
