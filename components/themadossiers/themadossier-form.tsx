'use client'

import { BewerkFormulier, type Veldstaat } from '@/components/publicatie/bewerk-formulier'
import { alsLijst, alsTekst } from '@/components/publicatie/formulierstaat'
import type { Voetnootkeuze } from '@/components/teksten/tekst-editor'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { Fieldset } from '@/components/ui/fieldset'
import type { Option } from '@/components/ui/select-field'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { FormAction } from '@/lib/web/form-action'
import { Tekstveld } from './tekstveld'

type Koppelveld = 'scholingIds' | 'praktijkverhaalIds' | 'kennisvraagIds' | 'bronIds'

type Props = {
  action: FormAction<Opgeslagen>
  id: string
  versie: number
  inhoud: Readonly<Record<string, unknown>>
  waits: boolean
  /** What a footnote can refer to. */
  bronnen: readonly Voetnootkeuze[]
  keuzes: Readonly<Record<Koppelveld, readonly Option[]>>
}

const TEKSTEN = [
  {
    name: 'inleiding',
    label: 'Inleiding',
    description: 'Een paar zinnen: waarom dit dossier? Nodig om te publiceren.',
  },
  { name: 'inHetKort', label: 'In het kort', description: 'Vijf punten die je altijd moet weten.' },
  { name: 'waarBeginJe', label: 'Waar begin je?', description: 'Wat lees of doe je eerst?' },
]

const KOPPELINGEN: readonly { naam: Koppelveld; label: string }[] = [
  { naam: 'scholingIds', label: 'Scholingen' },
  { naam: 'praktijkverhaalIds', label: 'Praktijkverhalen' },
  { naam: 'kennisvraagIds', label: 'Kennisvragen' },
  { naam: 'bronIds', label: 'Bronnen om verder te lezen' },
]

/** The dossier's own texts and what it links to. The onderdelen and the kenniskaart have forms of their own. */
export function ThemadossierForm({ keuzes, bronnen, ...form }: Props) {
  const velden = [
    { naam: 'titel', label: 'Titel' },
    { naam: 'samenvatting', label: 'Samenvatting' },
    ...TEKSTEN.map(({ name, label }) => ({ naam: name, label })),
    ...KOPPELINGEN.map(({ naam, label }) => ({ naam, label, namen: namenVan(keuzes[naam]) })),
  ]
  return (
    <BewerkFormulier {...form} velden={velden}>
      {(veld) => (
        <>
          <Kopvelden veld={veld} />
          {TEKSTEN.map((tekst) => {
            const { sleutel, ...staat } = veld(tekst.name)
            return <Tekstveld key={sleutel} {...tekst} {...staat} bronnen={bronnen} />
          })}
          <Fieldset
            legend="Hoort erbij"
            id="koppelingen"
            hint="Wat over deze doelgroep gaat, staat vanzelf in het dossier. Kies hier wat er ook bij hoort."
          >
            {KOPPELINGEN.map(({ naam, label }) => {
              const { sleutel, waarde, errors } = veld(naam)
              return (
                <Koppeling
                  key={sleutel}
                  naam={naam}
                  label={label}
                  opties={keuzes[naam]}
                  gekozen={alsLijst(waarde)}
                  errors={errors}
                />
              )
            })}
          </Fieldset>
        </>
      )}
    </BewerkFormulier>
  )
}

function Kopvelden({ veld }: { veld: Veldstaat }) {
  const titel = veld('titel')
  const samenvatting = veld('samenvatting')
  return (
    <>
      <TextField
        key={titel.sleutel}
        name="titel"
        label="Titel"
        required
        maxLength={120}
        errors={titel.errors}
        defaultValue={alsTekst(titel.waarde)}
      />
      <TextareaField
        key={samenvatting.sleutel}
        name="samenvatting"
        label="Samenvatting"
        hint="Een of twee zinnen. Deze staan boven het dossier en in de zoekresultaten."
        required
        rows={3}
        maxLength={600}
        errors={samenvatting.errors}
        defaultValue={alsTekst(samenvatting.waarde)}
      />
    </>
  )
}

type KoppelingProps = {
  naam: Koppelveld
  label: string
  opties: readonly Option[]
  gekozen: readonly string[]
  errors: string[]
}

function Koppeling({ naam, label, opties, gekozen, errors }: KoppelingProps) {
  if (opties.length === 0) return null
  return (
    <Disclosure summary={`${label}: ${gekozen.length} gekozen`} open={errors.length > 0}>
      <div className="max-h-96 overflow-y-auto">
        <CheckboxGroup
          name={naam}
          legend={label}
          errors={errors}
          required
          choices={opties}
          defaultValues={gekozen}
        />
      </div>
    </Disclosure>
  )
}

const namenVan = (opties: readonly Option[]) =>
  Object.fromEntries(opties.map(({ value, label }) => [value, label]))
