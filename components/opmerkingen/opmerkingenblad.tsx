import { Tekst } from '@/components/teksten/tekst'
import { TextLink } from '@/components/ui/text-link'
import { MAX_OPMERKING } from '@/lib/domain/opmerkingen/labels'
import type { Geschreven } from '@/lib/domain/opmerkingen/schema'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { Draad, type Draadacties, type DraadTonen } from './draad'
import { OpmerkingForm } from './opmerking-form'

type Blok = { blok: string; tekst: string; doc: TekstDoc | null }
type Stuktekst = {
  item: string
  naam: string
  nummer: number
  velden: readonly { veld: string; label: string; blokken: readonly Blok[] }[]
  /** Set for the words that somebody's waiting change would bring. */
  voorstel: { id: string; door: string; op: Date } | null
}
type DraadBijBlok = DraadTonen & { blok: string | null }

export type OpmerkingActies = Draadacties & { plaats: FormAction<Geschreven> }

type Props = {
  id: string
  teksten: readonly Stuktekst[]
  draden: readonly DraadBijBlok[]
  /** The block that gets a remark now: its form is open. */
  bij: string | null
  acties: OpmerkingActies | null
}

/** The texts of an item, block by block, each with its remarks and a place for a new one. Works without JavaScript. */
export function Opmerkingenblad({ id, teksten, draden, bij, acties }: Props) {
  return teksten.map(({ item, naam, nummer, velden, voorstel }, plaats) => (
    <section
      key={voorstel?.id ?? item}
      id={voorstel ? `voorstel-${voorstel.id}` : undefined}
      aria-labelledby={`tekst-${plaats}`}
      className="flex flex-col gap-4"
    >
      <h2 id={`tekst-${plaats}`}>{voorstel ? `${naam}: voorstel van ${voorstel.door}` : naam}</h2>
      {voorstel && (
        <p className="max-w-measure text-ink-soft">
          Van {formatDate(voorstel.op)}. Dit wacht op de redactie; lezers zien het nog niet. Hier staat alleen
          wat anders wordt.
        </p>
      )}
      {velden.map(({ veld, label, blokken }) => (
        <div key={veld} className="flex flex-col gap-2">
          <h3 className="text-base font-bold text-ink-soft">{label}</h3>
          {blokken.map((blok) => (
            <BlokMetOpmerkingen
              key={blok.blok}
              blok={blok}
              versie={`${item}:${nummer}`}
              draden={draden.filter((draad) => draad.blok === blok.blok)}
              id={id}
              isOpen={bij === blok.blok}
              acties={acties}
            />
          ))}
        </div>
      ))}
    </section>
  ))
}

type BlokProps = {
  blok: Blok
  versie: string
  draden: readonly DraadBijBlok[]
  id: string
  isOpen: boolean
  acties: OpmerkingActies | null
}

function BlokMetOpmerkingen({ blok, versie, draden, id, isOpen, acties }: BlokProps) {
  const { blok: naam, tekst, doc } = blok
  return (
    <div id={`blok-${naam}`} className="flex flex-col gap-2 rounded-box border border-line-soft px-4 py-3">
      {doc ? (
        <Tekst doc={doc} cacheKey={`${versie}:${naam}`} idPrefix={`b${naam}`} headingOffset={1} />
      ) : (
        <p className="max-w-measure whitespace-pre-line wrap-anywhere">{tekst}</p>
      )}
      {draden.map((draad) => (
        <Draad key={draad.id} draad={draad} acties={acties} />
      ))}
      {acties && isOpen && (
        <OpmerkingForm
          action={acties.plaats}
          velden={{ id, blok: naam }}
          veldId="nieuwe-opmerking"
          label="Je opmerking bij dit stuk tekst"
          knop="Plaats opmerking"
          maxLength={MAX_OPMERKING}
        />
      )}
      {acties && !isOpen && (
        <p className="text-sm">
          <TextLink href={paths.opmerkingen(id, { bij: naam }, `blok-${naam}`)}>
            Zet hier een opmerking<span className="sr-only"> bij: {tekst.slice(0, 60)}</span>
          </TextLink>
        </p>
      )}
    </div>
  )
}
