import { Disclosure } from '@/components/ui/disclosure'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'
import { Draad, type Draadacties, type DraadTonen } from './draad'

type Props = {
  /** id of the item */
  id: string
  /** ref of the text that the form is about; of other texts of the item only the number is told. */
  item: string
  draden: readonly (DraadTonen & { item: string | null })[]
  acties: Draadacties | null
}

/** With an edit form: what others said about this text, to work through while writing. */
export function OpmerkingenPaneel({ id, item, draden, acties }: Props) {
  const open = draden.filter(({ opgelost }) => opgelost === null)
  const hier = open.filter((draad) => draad.item === item)
  const elders = open.length - hier.length
  const opgelost = draden.length - open.length
  return (
    <Disclosure summary={`Opmerkingen bij de tekst: ${hier.length} open`} open={hier.length > 0}>
      <div className="flex flex-col gap-4">
        {hier.map((draad) => (
          <Draad key={draad.id} draad={draad} acties={acties} metFragment />
        ))}
        {(elders > 0 || opgelost > 0) && (
          <p className="text-sm text-ink-soft">
            {[
              elders > 0 && `Bij andere teksten hiervan: ${elders} open.`,
              opgelost > 0 && `Opgelost: ${opgelost}.`,
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
        <p>
          <TextLink href={paths.opmerkingen(id)}>
            {acties ? 'Lees de tekst en zet er opmerkingen bij' : 'Alle opmerkingen bij de tekst'}
          </TextLink>
        </p>
      </div>
    </Disclosure>
  )
}
