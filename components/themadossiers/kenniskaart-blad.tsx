import { DoelgroepIcoon, doelgroepLook } from '@/components/doelgroepen/doelgroep-icoon'
import { Bronnenlijst } from '@/components/teksten/bronnenlijst'
import { type BegripUitleg, Tekst, type Verwijzing, type VoetnootBron } from '@/components/teksten/tekst'
import { classNames } from '@/components/ui/class-names'
import { tintClass } from '@/components/ui/tint'
import type { TekstDoc } from '@/lib/domain/teksten/schema'

type Props = {
  titel: string
  doelgroep: { titel: string; icoon: string }
  tekst: { doc: TekstDoc; cacheKey: string } | null
  /** in the order of the footnotes */
  bronnen: readonly VoetnootBron[]
  begrippen: readonly BegripUitleg[]
  /** left out where only the height counts */
  verwijzingen?: readonly Verwijzing[]
  /** 'Bijgewerkt op 21 november 2026' */
  datum: string
}

/** The kenniskaart: on paper one A4 for the wall, on a screen the same text on the tint of its doelgroep. */
export function KenniskaartBlad({ titel, doelgroep, tekst, bronnen, datum, ...gedeeld }: Props) {
  return (
    <article className="kenniskaart max-w-3xl overflow-clip rounded-box border border-line-soft bg-surface print:max-w-none print:overflow-visible print:border-0">
      <header
        className={classNames(
          'kenniskaart-kop flex items-center gap-4 p-4 md:p-6 print:mb-2 print:rounded-box print:p-2 print:[print-color-adjust:exact]',
          tintClass(doelgroepLook(doelgroep.icoon).tint),
        )}
      >
        <DoelgroepIcoon icoon={doelgroep.icoon} size="large" />
        <div>
          <p className="font-semibold">Kenniskaart · {doelgroep.titel}</p>
          <h1 className="text-ink">{titel}</h1>
        </div>
      </header>
      <div className="flex flex-col gap-6 p-4 md:p-6 print:block print:p-0">
        {tekst ? (
          <Tekst {...tekst} {...gedeeld} idPrefix="kaart" bronnen={bronnen} />
        ) : (
          <p>Op deze kaart is nog niets geschreven.</p>
        )}
        {bronnen.length > 0 && (
          <section aria-labelledby="bronnen" className="print:hidden">
            <h2 id="bronnen" className="mb-2">
              Bronnen
            </h2>
            <Bronnenlijst bronnen={bronnen} />
          </section>
        )}
        <p className="text-sm text-ink-soft print:mt-2 print:text-[7.5pt] print:leading-snug">
          {datum}
          {/* On paper there is no room for addresses; number, title and publisher are enough to find a source. */}
          <span aria-hidden="true" className="hidden print:inline">
            {bronnen
              .map(({ titel: bron, uitgever }, index) => ` · ${index + 1} ${bron} (${uitgever})`)
              .join('')}
          </span>
        </p>
      </div>
    </article>
  )
}
