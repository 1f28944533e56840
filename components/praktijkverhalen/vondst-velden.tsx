import { Alert } from '@/components/ui/alert'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import { VONDST_ADVIES, VONDST_LABELS } from '@/lib/domain/praktijkverhalen/labels'
import { type Vondst, VondstPlekken } from './vondst-plekken'

type Props = {
  vondsten: readonly Vondst[]
  /** What was typed as explanation of the find at this place in the list; undefined before an answer. */
  getypt: (nummer: number) => string | undefined
}

/** What the privacy check found in the saved text: change the text, or explain why it may stay. */
export function VondstVelden({ vondsten, getypt }: Props) {
  if (vondsten.length === 0) return null
  const open = vondsten.filter(({ uitleg }) => uitleg === null).length
  const titel =
    open === 0
      ? 'Je hebt alles uitgelegd wat de privacycontrole vond'
      : `Hieraan is misschien iemand te herkennen (${open} nog open)`
  return (
    <Alert tone={open === 0 ? 'info' : 'bijna'} title={titel} headingLevel={2} id="toelichtingen">
      <p>
        Vervang het door iets neutraals, of pas zelf de tekst aan en bewaar opnieuw. Mag het toch blijven
        staan? Leg dan uit waarom. De redactie leest je uitleg; lezers niet.
      </p>
      <ul className="flex flex-col gap-6">
        {vondsten.map(({ soort, vondst, uitleg, voorstel, plekken }, nummer) => (
          <li key={`${soort}-${vondst}`} className="flex flex-col gap-2">
            <p>
              Dit lijkt {VONDST_LABELS[soort]}. {VONDST_ADVIES[soort]}
            </p>
            <VondstPlekken vondst={vondst} plekken={plekken} />
            <input type="hidden" name={`toelichtingen[${nummer}].soort`} value={soort} />
            <input type="hidden" name={`toelichtingen[${nummer}].vondst`} value={vondst} />
            {soort !== 'COMBINATIE' && <Vervanging nummer={nummer} vondst={vondst} voorstel={voorstel} />}
            <TextareaField
              name={`toelichtingen[${nummer}].uitleg`}
              id={`toelichting-${nummer}`}
              label={
                <>
                  Waarom mag dit blijven?<span className="sr-only"> ({vondst})</span>
                </>
              }
              rows={2}
              maxLength={500}
              defaultValue={getypt(nummer) ?? uitleg ?? ''}
            />
          </li>
        ))}
      </ul>
    </Alert>
  )
}

type VervangingProps = { nummer: number; vondst: string; voorstel: string | null }

/** Other words for this find everywhere in the story; the button keeps all that was typed as well. */
function Vervanging({ nummer, vondst, voorstel }: VervangingProps) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      <input type="hidden" name={`vervangingen[${nummer}].vondst`} value={vondst} />
      <TextField
        name={`vervangingen[${nummer}].door`}
        id={`vervanging-${nummer}`}
        label={
          <>
            Schrijf in plaats hiervan<span className="sr-only"> ({vondst})</span>
          </>
        }
        hint={voorstel === '' ? 'Leeg laten haalt het weg.' : undefined}
        maxLength={120}
        defaultValue={voorstel ?? ''}
      />
      <SubmitButton variant="secondary" icon="pencil" name="vervang" value={String(nummer)}>
        Vervang overal<span className="sr-only"> ({vondst})</span>
      </SubmitButton>
    </div>
  )
}
