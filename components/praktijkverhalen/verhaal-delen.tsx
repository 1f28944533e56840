import { type BegripUitleg, Tekst, type Verwijzing } from '@/components/teksten/tekst'
import type { Verhaaldeel } from '@/lib/domain/praktijkverhalen/schema'
import type { TekstDoc } from '@/lib/domain/teksten/schema'

type Deel = { deel: Verhaaldeel; kop: string; doc: TekstDoc; cacheKey: string; isLeeg: boolean }
type Props = {
  delen: readonly Deel[]
  begrippen: readonly BegripUitleg[]
  verwijzingen: readonly Verwijzing[]
}

/** The parts of the template under each other; the questions for the team stand apart, they are for after reading. */
export function VerhaalDelen({ delen, ...gedeeld }: Props) {
  return (
    <div className="flex flex-col gap-8">
      {delen.map(({ deel, kop, doc, cacheKey, isLeeg }) => (
        <section
          key={deel}
          aria-labelledby={deel}
          className={
            deel === 'gespreksvragen'
              ? 'max-w-measure rounded-box border border-line-soft bg-action-tint p-5 break-inside-avoid'
              : 'max-w-measure'
          }
        >
          <h2 id={deel} className="mb-2 scroll-mt-6">
            {kop}
          </h2>
          {isLeeg ? (
            <p className="text-ink-soft">Hier staat nog niets.</p>
          ) : (
            <Tekst doc={doc} cacheKey={cacheKey} idPrefix={deel} {...gedeeld} headingOffset={1} />
          )}
        </section>
      ))}
    </div>
  )
}
