import { buttonClass } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { Stack } from '@/components/ui/stack'
import { type Maakactie, NieuwFormulier, type Wijzigactie, WijzigFormulier } from './formulier'
import type { Veld } from './veld'

type Groep = { id: string; slug: string; versie: number; termen: readonly string[] }

type Props = {
  /** id of the question that found nothing; the forms lead back to it */
  zoekgat: string
  vraag: string
  groepen: readonly { slug: string; naam: string }[]
  /** the group to add the words to, with its fields as they are stored; null for a new one */
  gekozen: Groep | null
  velden: readonly Veld[]
  maak: Maakactie
  wijzig: Wijzigactie
}

/** The words of a question as a synonym: of a group that exists, or the first of a new one. Works without JavaScript. */
export function SynoniemErbij({ zoekgat, vraag, groepen, gekozen, velden, maak, wijzig }: Props) {
  const verborgen = { zoekgat }
  return (
    <section id="synoniem" aria-labelledby="synoniem-kop" className="scroll-mt-6">
      <h2 id="synoniem-kop" className="mb-2 text-xl font-bold">
        Voeg een synoniem toe
      </h2>
      <Stack gap="large">
        <form method="get" action="#synoniem" className="flex flex-col items-start gap-4">
          <SelectField
            name="groep"
            label="Bij welke woorden hoort het?"
            hint="Kies een groep die er al is, of laat het leeg voor een nieuwe groep."
            required
            emptyLabel="Nieuwe groep woorden"
            options={groepen.map(({ slug, naam }) => ({ value: slug, label: naam }))}
            defaultValue={gekozen?.slug ?? ''}
          />
          <button type="submit" className={buttonClass('secondary')}>
            Kies deze groep
          </button>
        </form>
        {gekozen ? (
          <WijzigFormulier
            key={gekozen.id}
            actie={wijzig}
            velden={velden}
            waarden={{ ...gekozen, termen: [...gekozen.termen, vraag] }}
            id={gekozen.id}
            versie={gekozen.versie}
            verborgen={{ ...verborgen, actief: 'on' }}
          />
        ) : (
          <NieuwFormulier
            actie={maak}
            velden={velden}
            waarden={{ termen: [vraag, ''] }}
            verborgen={verborgen}
          />
        )}
      </Stack>
    </section>
  )
}
