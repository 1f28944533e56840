import { type MouseEvent, type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Cluster } from '@/components/ui/stack'
import { VERHAALSTAPPEN, type Verhaalstap } from '@/lib/domain/praktijkverhalen/schema'

const KOPPEN: Record<Verhaalstap, string> = {
  casus: 'De casus',
  aanpak: 'De aanpak',
  uitkomst: 'De uitkomst',
  aandachtspunten: 'Aandachtspunten',
  afronden: 'Vragen voor het gesprek',
}

const idVan = (stap: Verhaalstap) => `stap-${stap}`

// What only works with JavaScript is not there without; what JavaScript would hide is all there.
const ALLEEN_MET_SCRIPT = '[@media(scripting:none)]:hidden'
const DICHT = '[@media(scripting:enabled)]:hidden'

/** Which step is shown, and in the address; null is the whole form. `alles`: show it all, whatever step was chosen. */
export function useStappen(begin: Verhaalstap | null, alles: boolean) {
  const [gekozen, setGekozen] = useState(begin)
  const stap = alles ? null : gekozen
  const kies = (naar: Verhaalstap | null) => {
    setGekozen(naar)
    const adres = new URL(window.location.href)
    if (naar === null) adres.searchParams.delete('stap')
    else adres.searchParams.set('stap', naar)
    adres.hash = ''
    window.history.replaceState(null, '', adres)
    // After the step is shown: who reads by ear or by keyboard goes on in it.
    requestAnimationFrame(() => document.getElementById(idVan(naar ?? 'casus'))?.focus())
  }
  return { stap, kies }
}

type Stappen = ReturnType<typeof useStappen>

/** The way through the form. Without JavaScript, and in the whole form, links to the parts of the page. */
export function Stappenlijst({ stap, kies }: Stappen) {
  const ga = (naar: Verhaalstap) => (event: MouseEvent) => {
    if (stap === null) return
    event.preventDefault()
    kies(naar)
  }
  return (
    <nav aria-label="Stappen" className="flex flex-col gap-2">
      <ol className="flex flex-wrap gap-2">
        {VERHAALSTAPPEN.map((naam, plaats) => (
          <li key={naam}>
            <a
              href={`#${idVan(naam)}`}
              onClick={ga(naam)}
              aria-current={stap === naam ? 'step' : undefined}
              className={classNames(
                'inline-flex min-h-11 items-center gap-2 rounded-box border px-3 py-1',
                stap === naam ? 'border-action bg-action-tint font-semibold' : 'border-line-soft bg-surface',
              )}
            >
              <span className="text-ink-soft">{plaats + 1}</span>
              {KOPPEN[naam]}
            </a>
          </li>
        ))}
      </ol>
      <Button
        type="button"
        variant="quiet"
        className={classNames('self-start', ALLEEN_MET_SCRIPT)}
        onClick={() => kies(stap === null ? 'casus' : null)}
      >
        {stap === null ? 'Schrijf stap voor stap' : 'Alles op één pagina'}
      </Button>
    </nav>
  )
}

/** One step with its fields; hidden while another is shown, so that nothing of it is lost. */
export function Stapblok({
  naam,
  stap,
  kies,
  children,
}: Stappen & { naam: Verhaalstap; children: ReactNode }) {
  const plaats = VERHAALSTAPPEN.indexOf(naam)
  const [vorige, volgende] = [VERHAALSTAPPEN[plaats - 1], VERHAALSTAPPEN[plaats + 1]]
  return (
    <section
      id={idVan(naam)}
      tabIndex={-1}
      aria-labelledby={`${idVan(naam)}-kop`}
      className={classNames(
        'flex min-w-0 scroll-mt-6 flex-col gap-6',
        stap !== null && stap !== naam && DICHT,
      )}
    >
      <h2 id={`${idVan(naam)}-kop`} className="text-xl">
        {KOPPEN[naam]}
        {stap !== null && (
          <span className="ms-2 text-base font-normal text-ink-soft">
            stap {plaats + 1} van {VERHAALSTAPPEN.length}
          </span>
        )}
      </h2>
      {children}
      {stap !== null && (
        <div className={ALLEEN_MET_SCRIPT}>
          <Cluster>
            {vorige && (
              <Button type="button" variant="secondary" icon="arrow-left" onClick={() => kies(vorige)}>
                Vorige stap
              </Button>
            )}
            {volgende && (
              <Button type="button" variant="secondary" icon="arrow-right" onClick={() => kies(volgende)}>
                Volgende: {KOPPEN[volgende].toLowerCase()}
              </Button>
            )}
          </Cluster>
        </div>
      )}
    </section>
  )
}
