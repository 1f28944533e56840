import { type Bronbijlage, Bronbijlagen } from '@/components/bijlagen/bronbijlagen'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { ExternalLink } from '@/components/ui/text-link'

export type WoordenlijstBegrip = {
  slug: string
  /** what links made earlier call it: slugs that it had, and those of what went into it */
  oudeSlugs: readonly string[]
  term: string
  uitleg: string
  ookBekendAls: readonly string[]
  bronnen: readonly { slug: string; url: string; titel: string; bijlagen: readonly Bronbijlage[] }[]
}

/** The first letters of the begrippen, in order, each with its begrippen. Accents do not make another letter. */
function perLetter(begrippen: readonly WoordenlijstBegrip[]) {
  const groepen = new Map<string, WoordenlijstBegrip[]>()
  for (const begrip of begrippen) {
    const letter = begrip.term.normalize('NFD').match(/\p{L}/u)?.[0].toUpperCase() ?? '#'
    groepen.set(letter, [...(groepen.get(letter) ?? []), begrip])
  }
  return [...groepen].map(([letter, inLetter]) => ({ letter, begrippen: inLetter }))
}

/** The letters that have begrippen, each a link to its place. */
export function Letters({ begrippen }: { begrippen: readonly WoordenlijstBegrip[] }) {
  return (
    <nav aria-label="Naar letter" className="mb-8 print:hidden">
      <ul className="flex flex-wrap gap-1">
        {perLetter(begrippen).map(({ letter }) => (
          <li key={letter}>
            <a
              href={`#letter-${letter}`}
              className="grid size-11 place-items-center rounded-box border border-line-soft bg-surface font-semibold text-action hover:border-action hover:bg-action-tint"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Props = { begrippen: readonly WoordenlijstBegrip[]; magMelden?: boolean }

/** The woordenlijst by letter; every begrip can be linked to by its slug. */
export function Woordenlijst({ begrippen, magMelden = false }: Props) {
  return perLetter(begrippen).map(({ letter, begrippen: inLetter }) => (
    <section key={letter} aria-labelledby={`letter-${letter}`} className="mb-8">
      <h2 id={`letter-${letter}`} className="mb-3 scroll-mt-6 border-b border-line pb-1 text-xl font-bold">
        {letter}
      </h2>
      <dl className="flex flex-col gap-5">
        {inLetter.map((begrip) => (
          <Begrip key={begrip.slug} begrip={begrip} magMelden={magMelden} />
        ))}
      </dl>
    </section>
  ))
}

function Begrip({ begrip, magMelden }: { begrip: WoordenlijstBegrip; magMelden: boolean }) {
  const { slug, oudeSlugs, term, uitleg, ookBekendAls, bronnen } = begrip
  return (
    <div
      id={slug}
      className="max-w-measure scroll-mt-6 rounded-box target:bg-action-tint target:p-3 has-[:target]:bg-action-tint has-[:target]:p-3"
    >
      <dt className="font-bold">
        {oudeSlugs.map((oud) => (
          <span key={oud} id={oud} className="scroll-mt-9" />
        ))}
        {term}
      </dt>
      <dd>{uitleg}</dd>
      {ookBekendAls.length > 0 && (
        <dd className="text-sm text-ink-soft">Ook bekend als: {ookBekendAls.join(', ')}</dd>
      )}
      {bronnen.length > 0 && (
        <dd className="text-sm">
          <span className="text-ink-soft">Meer lezen:</span>
          <ul>
            {bronnen.map(({ slug: bron, url, titel, bijlagen }) => (
              <li key={url}>
                <ExternalLink href={url} className="inline-block py-1">
                  {titel}
                </ExternalLink>
                <Bronbijlagen bijlagen={bijlagen} />
                {magMelden && <KloptDitNiet over={{ soort: 'BRON', slug: bron }} naam={titel} />}
              </li>
            ))}
          </ul>
        </dd>
      )}
      {magMelden && (
        <dd>
          <KloptDitNiet over={{ soort: 'BEGRIP', slug }} naam={term} />
        </dd>
      )}
    </div>
  )
}
