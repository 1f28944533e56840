'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { controlClass, controlProps, Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { Textarea } from '@/components/ui/textarea'
import type { FormAction } from '@/lib/web/form-action'

type Props = {
  scholingId: string
  /** how many pieces of text there are now */
  aantal: number
  /** the same as WebVTT */
  tekst: string
  actie: FormAction<{ slug: string; aantal: number }>
}

/** The captions of a recording: a file, or the text itself. Read on the server, so it works without our script. */
export function OndertitelingForm({ scholingId, aantal, tekst, actie }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  const { veld, geheim } = formStaat(state, { tekst })
  const bestand = {
    ...geheim('bestand'),
    hint: 'Een .vtt- of .srt-bestand, hoogstens 1 MB. Het komt in de plaats van de tekst hieronder.',
  }
  const { defaultValue, ...vak } = {
    ...veld('tekst'),
    hint: 'Plak hier de tekst met tijden, of verbeter wat er staat. Maak het vak leeg om de ondertiteling weg te halen.',
  }
  return (
    <form action={verstuur} noValidate className="flex flex-col gap-6">
      <FormProblems state={state} />
      <p className="max-w-measure">
        {aantal > 0
          ? `De opname heeft nu ${aantal === 1 ? 'één stukje' : `${aantal} stukjes`} ondertiteling.`
          : 'De opname heeft nog geen ondertiteling. Veel programma’s om te vergaderen of te filmen maken er een. Lees haar na: namen en vaktaal gaan vaak mis.'}{' '}
        Noem er niemand in die zorg kreeg.
      </p>
      <input type="hidden" name="id" value={scholingId} />
      <Field {...bestand} label="Bestand">
        <input
          {...controlProps(bestand)}
          type="file"
          accept=".vtt,.srt,text/vtt,application/x-subrip"
          className={`${controlClass} max-w-xl`}
        />
      </Field>
      <Field {...vak} label="Tekst met tijden">
        <Textarea
          {...controlProps(vak)}
          defaultValue={defaultValue}
          rows={10}
          spellCheck={false}
          className={`${controlClass} max-w-measure`}
        />
      </Field>
      <SubmitButton icon="save" variant="secondary" className="self-start">
        Bewaar de ondertiteling
      </SubmitButton>
    </form>
  )
}
