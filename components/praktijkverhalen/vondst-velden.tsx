import { Alert } from '@/components/ui/alert'
import { TextareaField } from '@/components/ui/text-field'
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
        Pas de tekst aan en bewaar opnieuw. Mag het toch blijven staan? Leg dan uit waarom. De redactie leest
        je uitleg; lezers niet.
      </p>
      <ul className="flex flex-col gap-6">
        {vondsten.map(({ soort, vondst, uitleg, plekken }, nummer) => (
          <li key={`${soort}-${vondst}`} className="flex flex-col gap-2">
            <p>
              Dit lijkt {VONDST_LABELS[soort]}. {VONDST_ADVIES[soort]}
            </p>
            <VondstPlekken vondst={vondst} plekken={plekken} />
            <input type="hidden" name={`toelichtingen[${nummer}].soort`} value={soort} />
            <input type="hidden" name={`toelichtingen[${nummer}].vondst`} value={vondst} />
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
