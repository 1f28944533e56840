'use client'

import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { paths } from '@/lib/web/paths'

const Huidige = createContext(1)
/** The number of the screen that is shown now; the first is 1. */
export const useHuidigeDia = () => useContext(Huidige)

type Props = {
  dagId: string
  /** The headings of all screens. */
  koppen: readonly string[]
  children: ReactNode
}

/**
 * Walks through the screens by keys, a swipe and the links below each. The address says which one it is (`#dia-3`), and
 * the style sheet shows that one, so the walk needs nothing of the network.
 */
export function Standsturing({ dagId, koppen, children }: Props) {
  const aantal = koppen.length
  const huidig = useSyncExternalStore(
    opHash,
    () => leesHash(aantal),
    () => 1,
  )
  useSturing(aantal)
  useEffect(() => {
    // A letter that only a later screen needs (ş, ł) has its file now, or never without a connection.
    for (const letters of document.fonts) void letters.load().catch(() => undefined)
  }, [])
  return (
    <Huidige value={huidig}>
      <header className="stand-balk">
        <a href={paths.consortiumprogramma(dagId)} className={buttonClass('quiet')}>
          <Icon name="x" /> Sluit de stand
        </a>
        <Button variant="quiet" icon="square" className="scripting-only" onClick={wisselScherm}>
          Volledig scherm
        </Button>
        <Button variant="quiet" icon="printer" className="scripting-only" onClick={() => window.print()}>
          Afdrukken of als PDF bewaren
        </Button>
      </header>
      {children}
      <p role="status" className="sr-only">
        {huidig} van {aantal}: {koppen[huidig - 1]}
      </p>
    </Huidige>
  )
}

function opHash(verander: () => void) {
  window.addEventListener('hashchange', verander)
  return () => window.removeEventListener('hashchange', verander)
}

function leesHash(aantal: number): number {
  const nummer = Number(/^#dia-(\d{1,4})$/.exec(window.location.hash)?.[1] ?? 1)
  return Math.min(Math.max(nummer, 1), aantal)
}

// A screen further is no page further: "back" leaves the stand.
const ga = (nummer: number, aantal: number) =>
  window.location.replace(`#dia-${Math.min(Math.max(nummer, 1), aantal)}`)

function wisselScherm() {
  const { documentElement, fullscreenElement } = document
  // A browser that has no whole screen (a phone) leaves it as it is.
  if (fullscreenElement) void document.exitFullscreen()
  else void documentElement.requestFullscreen?.().catch(() => undefined)
}

const SLEEP = 60

function useSturing(aantal: number) {
  useToetsen(aantal)
  useVegen(aantal)
  useEffect(() => {
    const opKlik = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#dia-"]') : null
      const nummer = Number(link?.getAttribute('href')?.slice(5))
      if (!link || Number.isNaN(nummer) || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      ga(nummer, aantal)
    }
    document.addEventListener('click', opKlik)
    return () => document.removeEventListener('click', opKlik)
  }, [aantal])
}

// Where we are is read from the address at the moment itself: who presses twice goes two screens further.
function useToetsen(aantal: number) {
  useEffect(() => {
    const opToets = (event: KeyboardEvent) => {
      const naar = doel(event, leesHash(aantal), aantal)
      if (naar === null) return
      event.preventDefault()
      ga(naar, aantal)
    }
    window.addEventListener('keydown', opToets)
    return () => window.removeEventListener('keydown', opToets)
  }, [aantal])
}

function useVegen(aantal: number) {
  useEffect(() => {
    let begin: Touch | undefined
    const opRaak = (event: TouchEvent) => {
      begin = event.touches.length === 1 && !isVeld(event.target) ? event.touches[0] : undefined
    }
    const opLos = (event: TouchEvent) => {
      const einde = event.changedTouches[0]
      if (!begin || !einde) return
      const [x, y] = [einde.clientX - begin.clientX, einde.clientY - begin.clientY]
      if (Math.abs(x) > SLEEP && Math.abs(x) > 2 * Math.abs(y))
        ga(leesHash(aantal) + (x < 0 ? 1 : -1), aantal)
    }
    window.addEventListener('touchstart', opRaak, { passive: true })
    window.addEventListener('touchend', opLos, { passive: true })
    return () => {
      window.removeEventListener('touchstart', opRaak)
      window.removeEventListener('touchend', opLos)
    }
  }, [aantal])
}

const isVeld = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
const isKnop = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, summary') !== null

const STAPPEN: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}
// On a small screen these scroll, as everywhere.
const OP_EN_NEER: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Where this key leads; null when it means something else. */
function doel(event: KeyboardEvent, huidig: number, aantal: number): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey || isVeld(event.target)) return null
  if (event.key === 'Home') return 1
  if (event.key === 'End') return aantal
  const stap = stapVan(event)
  return stap === undefined ? null : huidig + stap
}

function stapVan({ key, target, shiftKey }: KeyboardEvent): number | undefined {
  // On a button the space bar presses it.
  if (key === ' ' && !isKnop(target)) return shiftKey ? -1 : 1
  return STAPPEN[key] ?? (pastOpScherm() ? OP_EN_NEER[key] : undefined)
}

const pastOpScherm = () => document.documentElement.scrollHeight <= window.innerHeight + 1
