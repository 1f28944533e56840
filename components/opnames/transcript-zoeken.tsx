import type { Route } from 'next'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { toonMoment } from '@/lib/domain/opnames/labels'
import type { Deel } from '@/lib/domain/opnames/transcript'
import { MomentLink } from './moment-link'
import { MAX_VRAAG, MIN_VRAAG, zoekTreffers } from './treffers'
import type { Naar } from './video-speler'

type Props = {
  delen: readonly Deel[]
  /** what the address asks for: the answer to it is there without our script too */
  zoek: string
  /** of the page, for the form when there is no script */
  adres: Route
  naar: Naar
}

/** Finds words in what is said. */
export function TranscriptZoeken({ delen, zoek, adres, naar }: Props) {
  const [getypt, typ] = useState(zoek)
  const vraag = useDeferredValue(getypt)
  const { totaal, treffers } = useMemo(() => zoekTreffers(delen, vraag), [delen, vraag])
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <form
        method="get"
        action={`${adres}#tekst`}
        onSubmit={(event) => event.preventDefault()}
        className="flex max-w-measure flex-wrap items-end gap-2"
      >
        <div className="min-w-0 grow">
          <TextField
            name="zoek"
            type="search"
            label="Zoek in de tekst"
            required
            maxLength={MAX_VRAAG}
            autoComplete="off"
            defaultValue={zoek}
            onChange={(event) => typ(event.currentTarget.value)}
          />
        </div>
        <noscript>
          <Button type="submit" icon="search">
            Zoek
          </Button>
        </noscript>
      </form>
      <p role="status">{telling(vraag, totaal, treffers.length)}</p>
      {treffers.length > 0 && (
        <ol className="flex max-w-measure flex-col">
          {treffers.map(({ begin, voor, raak, na }, plek) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two hits may be at one moment, and their order is all they have
            <li key={plek} className="flex items-start gap-3">
              <MomentLink {...naar(begin)} className="shrink-0 font-semibold tabular-nums">
                <span className="sr-only">Ga naar</span> {toonMoment(begin)}
              </MomentLink>
              <p className="py-2 wrap-anywhere">
                {voor}
                <mark className="bg-action-tint font-semibold text-ink">{raak}</mark>
                {na}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function telling(vraag: string, totaal: number, getoond: number): string {
  if (vraag.trim().length < MIN_VRAAG) return ''
  if (totaal === 0) return 'Dit wordt niet gezegd. Probeer een ander woord.'
  const keer = totaal === 1 ? 'Eén keer gezegd.' : `${totaal} keer gezegd.`
  return totaal > getoond ? `${keer} Dit zijn de eerste ${getoond}.` : keer
}
