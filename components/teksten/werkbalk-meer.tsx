'use client'

import { type RefObject, useEffect, useState } from 'react'
import { Icon } from '@/components/ui/icon'

type Stand = 'PAST' | 'MEER' | 'EIND'

/**
 * Shows that a toolbar on a narrow screen goes on, and slides it. For the finger and the mouse alone: the arrows of the
 * keyboard and a screen reader come past every button as it is.
 */
export function WerkbalkMeer({
  balk,
  inTabel,
}: {
  balk: RefObject<HTMLDivElement | null>
  inTabel: boolean
}) {
  const stand = useStand(balk, inTabel)
  if (stand === 'PAST') return null
  return (
    <button
      type="button"
      className="werkbalk-meer"
      aria-hidden="true"
      tabIndex={-1}
      title={stand === 'MEER' ? 'Meer knoppen' : 'Terug naar de eerste knoppen'}
      // Keeps the selection in the text, which a press of the mouse would end.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => schuif(balk.current, stand)}
    >
      <Icon name={stand === 'MEER' ? 'chevron-right' : 'chevron-left'} />
    </button>
  )
}

function useStand(balk: RefObject<HTMLDivElement | null>, inTabel: boolean): Stand {
  const [stand, setStand] = useState<Stand>('PAST')
  // With or without the buttons for a table the bar is as long as its buttons.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const element = balk.current
    if (!element) return
    const kijk = () => setStand(standVan(element))
    kijk()
    element.addEventListener('scroll', kijk, { passive: true })
    window.addEventListener('resize', kijk)
    return () => {
      element.removeEventListener('scroll', kijk)
      window.removeEventListener('resize', kijk)
    }
  }, [balk, inTabel])
  return stand
}

function standVan({ scrollLeft, clientWidth, scrollWidth }: HTMLDivElement): Stand {
  if (scrollWidth <= clientWidth + 1) return 'PAST'
  return scrollLeft + clientWidth >= scrollWidth - 2 ? 'EIND' : 'MEER'
}

function schuif(element: HTMLDivElement | null, stand: Stand): void {
  if (element)
    element.scrollTo({ left: stand === 'EIND' ? 0 : element.scrollLeft + element.clientWidth * 0.75 })
}
