import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { TextLink } from '@/components/ui/text-link'
import { BIJLAGE_LABELS, omvang } from '@/lib/domain/bijlagen/labels'
import type { BijlageSoort } from '@/lib/domain/bijlagen/schema'
import { type Meldwaar, paths } from '@/lib/web/paths'

export type Bijlage = {
  id: string
  soort: BijlageSoort
  titel: string
  alt: string | null
  toegankelijk: boolean | null
  andereVorm: string | null
  breedte: number | null
  hoogte: number | null
  bytes: number
}

/** The files of an item, as readers see them: what each is and how large, before it is opened. */
export function Bijlagenlijst({
  bijlagen,
  kop = 'Bijlagen',
  melden = false,
}: {
  bijlagen: readonly Bijlage[]
  kop?: string
  /** the item that they belong to, for who may say that something is wrong */
  melden?: Meldwaar | false
}) {
  if (bijlagen.length === 0) return null
  return (
    <section aria-labelledby="bijlagen" className="mt-8">
      <h2 id="bijlagen" className="mb-3 text-xl font-bold">
        {kop}
      </h2>
      <ul className="flex flex-col gap-4">
        {bijlagen.map((bijlage) => (
          <li key={bijlage.id}>
            <BijlageRegel {...bijlage} />
            {melden && <KloptDitNiet over={{ ...melden, bijlage: bijlage.id }} naam={bijlage.titel} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function BijlageRegel(bijlage: Bijlage) {
  if (bijlage.soort === 'AFBEELDING') return <Afbeelding {...bijlage} />
  const { id, soort, titel } = bijlage
  return (
    <div className="flex flex-col gap-2">
      <p className="flex items-start gap-2">
        <Icon name={ICONEN[soort]} className="mt-1 shrink-0" />
        <span>
          <TextLink href={paths.bijlage(id)}>{titel}</TextLink> <Soort {...bijlage} />
        </span>
      </p>
      <Speler {...bijlage} />
      <AndereVorm {...bijlage} />
    </div>
  )
}

function Afbeelding({ id, titel, alt, breedte, hoogte }: Bijlage) {
  return (
    <figure className="max-w-measure">
      {/* biome-ignore lint/performance/noImgElement: stored small, and the optimizer is off (security.md V4) */}
      <img
        src={paths.bijlage(id)}
        alt={alt ?? ''}
        width={breedte ?? undefined}
        height={hoogte ?? undefined}
        loading="lazy"
        className="h-auto max-w-full rounded-box"
      />
      <figcaption className="mt-1 text-sm text-ink-soft">{titel}</figcaption>
    </figure>
  )
}

// Nothing is fetched before somebody presses play.
function Speler({ id, soort, titel }: Bijlage) {
  if (soort === 'AUDIO')
    // biome-ignore lint/a11y/useMediaCaption: a recording without pictures; what is said stands beside it or is asked for
    return <audio controls preload="none" src={paths.bijlage(id)} aria-label={titel} className="max-w-full" />
  if (soort !== 'VIDEO') return null
  return (
    // biome-ignore lint/a11y/useMediaCaption: captions are asked of who adds a recording; "andere vorm" says whom to ask
    <video
      controls
      preload="none"
      src={paths.bijlage(id)}
      aria-label={titel}
      className="max-w-full rounded-box"
    />
  )
}

const Soort = ({ soort, bytes }: Bijlage) => (
  <span className="whitespace-nowrap text-sm text-ink-soft">
    ({BIJLAGE_LABELS[soort]}, {omvang(bytes)})
  </span>
)

/** For who cannot read a file: that it is so, and whom to ask for another form. */
export function AndereVorm({ toegankelijk, andereVorm }: Pick<Bijlage, 'toegankelijk' | 'andereVorm'>) {
  if (toegankelijk !== false && andereVorm === null) return null
  return (
    <p className="text-sm text-ink-soft">
      {toegankelijk === false &&
        'Dit bestand is niet voor iedereen te lezen, bijvoorbeeld met voorleessoftware. '}
      {andereVorm !== null && `Een andere vorm nodig? Vraag het aan ${andereVorm}.`}
    </p>
  )
}

const ICONEN: Record<BijlageSoort, IconName> = {
  AFBEELDING: 'file-text',
  PDF: 'file-text',
  WORD: 'file-text',
  POWERPOINT: 'file-text',
  EXCEL: 'file-text',
  AUDIO: 'play',
  VIDEO: 'play',
}
