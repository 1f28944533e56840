import type { Route } from 'next'
import { Alert } from '@/components/ui/alert'
import { Button, ButtonLink } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { controlClass, controlProps, Field } from '@/components/ui/field'
import { Cluster } from '@/components/ui/stack'
import { formatDate, formatTime } from '@/lib/web/format-nl'

type Props = {
  /** Where the file goes, and where one goes on without a file. */
  adres: Route
  terug: Route
  /** When one's own draft was last saved; null when there is none. */
  kladOp: Date | null
  heeftTekst: boolean
  fout: string | undefined
}

const HINT = 'Een .docx-bestand of een PDF met tekst, hoogstens 20 MB en 300 pagina’s.'

/** Asks for the Word or PDF file that a text begins with. A plain form: the file is read on the server. */
export function ImportForm({ adres, terug, kladOp, heeftTekst, fout }: Props) {
  const mustAsk = kladOp !== null || heeftTekst
  const errors = fout === undefined ? [] : [fout]
  return (
    <form
      method="post"
      action={adres}
      encType="multipart/form-data"
      noValidate
      className="flex flex-col gap-6"
    >
      <ErrorSummary errors={errors.map((text) => ({ fieldId: 'bestand', text }))} />
      <div className="flex max-w-measure flex-col gap-3">
        <p>
          We maken een klad van de tekst in je bestand, met de koppen, lijsten, tabellen en links die erin
          staan. Daarna kijk je alles na en sla je het op. Lezers zien niets van het klad.
        </p>
        <p>
          De afbeeldingen komen mee, tot veertig per bestand. Bij elke afbeelding hoort een beschrijving voor
          wie haar niet ziet; ontbreekt die, dan vragen we erom. Uit een PDF komen niet alle afbeeldingen mee:
          daarna zie je hoeveel niet.
        </p>
      </div>
      <Field name="bestand" label="Word- of PDF-bestand" hint={HINT} errors={errors} required>
        <input
          {...controlProps({ name: 'bestand', hint: HINT, errors, required: true })}
          type="file"
          accept=".docx,.pdf,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          className={`${controlClass} max-w-xl`}
        />
      </Field>
      {mustAsk && (
        <Alert
          tone="bijna"
          title={
            kladOp ? `Je hebt hier al een klad van ${moment(kladOp)}.` : 'Dit onderdeel heeft al een tekst.'
          }
        >
          <p>
            {kladOp
              ? 'De tekst uit het bestand komt in de plaats van dat klad. Je oude klad bewaren we: je kunt het terugzetten.'
              : 'De tekst uit het bestand komt in een klad. Wat er nu staat, verandert pas als je het klad opslaat, en blijft ook dan bij de versies.'}
          </p>
          <CheckboxField name="akkoord" label="Begin toch met het bestand" required />
        </Alert>
      )}
      <Cluster gap="normal">
        <Button type="submit" variant="primary" icon="file-text">
          Lees het bestand in
        </Button>
        <ButtonLink href={terug}>Terug</ButtonLink>
      </Cluster>
    </form>
  )
}

const moment = (op: Date) => `${formatDate(op)}, ${formatTime(op)}`
