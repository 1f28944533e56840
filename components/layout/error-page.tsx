'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { LANDELIJK_NUMMER } from './destinations'

type Props = {
  /** The number under which the server wrote the error in its log. */
  referentie?: string | undefined
  retry: () => void
}

/** When a page breaks: what happened, what to do, and a way to get help that needs no website. */
export function ErrorPage({ referentie, retry }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  return (
    <div className="flex max-w-measure flex-col items-start gap-4">
      <h1 ref={heading} tabIndex={-1}>
        Deze pagina doet het even niet
      </h1>
      <p>
        Er ging iets mis aan onze kant. Wat je eerder hebt opgeslagen, is bewaard. Probeer het zo nog een
        keer.
      </p>
      <Button variant="primary" icon="refresh-cw" onClick={retry}>
        Probeer opnieuw
      </Button>
      <p>
        Heb je nu hulp nodig bij een bewoner? Bel{' '}
        {/* A plain link: nothing here may depend on what just broke. */}
        <a
          href={`tel:${LANDELIJK_NUMMER.replaceAll(' ', '')}`}
          className="font-bold whitespace-nowrap text-action underline"
        >
          {LANDELIJK_NUMMER}
        </a>
        , dag en nacht.
      </p>
      {referentie && (
        <p className="text-sm text-ink-soft">Meld je dit aan je netwerkcoördinator, noem dan: {referentie}</p>
      )}
    </div>
  )
}
