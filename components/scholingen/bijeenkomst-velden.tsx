'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/choice-group'
import { FieldError } from '@/components/ui/field'
import { Fieldset } from '@/components/ui/fieldset'
import { TextField } from '@/components/ui/text-field'
import { alsTekst, isAangevinkt, type Waarden } from './formulier-veld'

type Props = {
  /** the dates that the form starts with */
  waarde: unknown
  errors: readonly string[]
  foutenOp: (pad: string) => string[]
  /** rows to show at least: as many as a klad holds */
  minstens: number
}

type Rij = { sleutel: number; waarden: Waarden }

const NIEUW: Waarden = { datumBevestigd: true, tijdBevestigd: true }

/**
 * The dates of a scholing, one set of fields each. A row that is left empty is no date, so that one can take a date
 * away and, with the last empty row, add one without JavaScript too.
 */
export function BijeenkomstVelden({ waarde, errors, foutenOp, minstens }: Props) {
  const [rijen, setRijen] = useState<readonly Rij[]>(() => beginrijen(waarde, minstens))
  const voegToe = () =>
    setRijen([...rijen, { sleutel: 1 + Math.max(0, ...rijen.map(({ sleutel }) => sleutel)), waarden: NIEUW }])
  return (
    <div id="bijeenkomsten" tabIndex={-1} className="flex flex-col gap-6">
      <FieldError id="bijeenkomsten" errors={errors} />
      <p className="text-ink-soft">
        Verandert een datum of plaats? Wie is ingeschreven krijgt daar één mail over, tien minuten na de
        laatste keer opslaan.
      </p>
      {rijen.map(({ sleutel, waarden }, plaats) => (
        <Bijeenkomst
          key={sleutel}
          pad={`bijeenkomsten[${plaats}]`}
          nummer={plaats + 1}
          waarden={waarden}
          foutenOp={foutenOp}
          onWeg={rijen.length > 1 ? () => setRijen(rijen.filter((rij) => rij.sleutel !== sleutel)) : null}
        />
      ))}
      <Button icon="plus" className="self-start" onClick={voegToe}>
        Nog een bijeenkomst
      </Button>
    </div>
  )
}

function beginrijen(waarde: unknown, minstens: number): Rij[] {
  const gegeven = Array.isArray(waarde) ? waarde.map(alsWaarden) : []
  const leeg = Array.from({ length: Math.max(1, minstens) - gegeven.length }, () => NIEUW)
  return [...gegeven, ...leeg].map((waarden, sleutel) => ({ sleutel, waarden }))
}

const alsWaarden = (rij: unknown): Waarden => (typeof rij === 'object' && rij !== null ? { ...rij } : NIEUW)

type BijeenkomstProps = {
  pad: string
  nummer: number
  waarden: Waarden
  foutenOp: Props['foutenOp']
  onWeg: (() => void) | null
}

function Bijeenkomst({ pad, nummer, waarden, foutenOp, onWeg }: BijeenkomstProps) {
  const veld = (naam: string) => {
    const name = `${pad}.${naam}`
    return { name, id: name, errors: foutenOp(name) }
  }
  const tekst = (naam: string) => ({ ...veld(naam), defaultValue: alsTekst(waarden[naam]) })
  return (
    <Fieldset
      look="field"
      legend={`Bijeenkomst ${nummer}`}
      className="gap-4 rounded-box border border-line-soft p-4"
    >
      <input type="hidden" name={`${pad}.id`} value={alsTekst(waarden['id'])} />
      <div className="flex flex-wrap gap-4">
        <TextField {...tekst('datum')} type="date" label="Datum" width="short" required />
        <TextField {...tekst('begin')} type="time" label="Begin" width="short" required />
        <TextField {...tekst('einde')} type="time" label="Einde" width="short" required />
      </div>
      <div>
        <CheckboxField
          {...veld('datumBevestigd')}
          required
          label="De datum staat vast"
          defaultChecked={isAangevinkt(waarden['datumBevestigd'])}
        />
        <CheckboxField
          {...veld('tijdBevestigd')}
          required
          label="De tijd staat vast"
          defaultChecked={isAangevinkt(waarden['tijdBevestigd'])}
        />
      </div>
      <TextField {...tekst('locatie')} label="Locatie" hint="Naam en adres, of “Online”." maxLength={200} />
      <TextField {...tekst('gemeente')} label="Plaats" maxLength={100} />
      <TextField
        {...tekst('onlineLink')}
        type="url"
        label="Link om online mee te doen"
        hint="Alleen wie is ingeschreven ziet deze link, vanaf de dag ervoor."
        maxLength={2_000}
      />
      {onWeg && (
        <Button variant="quiet" icon="trash-2" className="self-start" onClick={onWeg}>
          Verwijder bijeenkomst {nummer}
        </Button>
      )}
    </Fieldset>
  )
}
