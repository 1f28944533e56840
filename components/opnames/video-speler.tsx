'use client'

import type { Route } from 'next'
import { type RefObject, useCallback } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { Hoofdstuk } from '@/lib/domain/opnames/schema'
import type { Deel } from '@/lib/domain/opnames/transcript'
import { paths } from '@/lib/web/paths'
import { Hoofdstuklijst } from './hoofdstuklijst'
import { SpelerKnoppen } from './speler-knoppen'
import { TranscriptTekst } from './transcript-tekst'
import { TranscriptZoeken } from './transcript-zoeken'
import { ga, useSpeler } from './use-speler'

/** How a link leads to a moment (ms): the address for who has no script, and what to do for who has. */
export type Naar = (moment: number) => { href: Route; ga: () => void }

type Props = {
  slug: string
  video: { id: string; titel: string; mediatype: string }
  hoofdstukken: readonly Hoofdstuk[]
  /** what is said, to read; empty without captions */
  delen: readonly Deel[]
  /** what the address asks for: from which second, and which words */
  vanaf: number | null
  zoek: string
}

/** Plays our own video. The browser's player works without our script; with it come buttons, keys, and the text along. */
export function VideoSpeler({ slug, video, hoofdstukken, delen, vanaf, zoek }: Props) {
  const speler = useSpeler()
  const { ref, stand } = speler
  const heeftTekst = delen.length > 0
  const naar = useNaar(slug, zoek, ref)
  const moment = stand.seconde * 1_000 + 999
  const adres = paths.bijlage(video.id)
  return (
    <div
      className={classNames(
        'flex flex-col gap-6',
        heeftTekst && 'lg:grid lg:grid-cols-2 lg:items-start lg:gap-8',
      )}
    >
      <div className={classNames('flex flex-col gap-6', heeftTekst && 'lg:sticky lg:top-4')}>
        <section
          id="speler"
          aria-label="Speler"
          onKeyDown={speler.opToets}
          className="flex flex-col gap-3 print:hidden"
        >
          {/* biome-ignore lint/a11y/useMediaCaption: the captions are in it, one condition deeper than the rule looks */}
          <video
            ref={ref}
            controls
            playsInline
            preload="metadata"
            aria-label={video.titel}
            className="aspect-video w-full rounded-box bg-ink"
          >
            <source src={vanaf === null ? adres : `${adres}#t=${vanaf}`} type={video.mediatype} />
            {heeftTekst && (
              <track
                kind="captions"
                srcLang="nl"
                label="Nederlands"
                src={paths.opnameSpoor(slug, 'ondertiteling')}
              />
            )}
            {hoofdstukken.length > 0 && (
              <track
                kind="chapters"
                srcLang="nl"
                label="Hoofdstukken"
                src={paths.opnameSpoor(slug, 'hoofdstukken')}
              />
            )}
            <a href={adres}>Haal de video op</a>
          </video>
          <SpelerKnoppen speler={speler} heeftOndertiteling={heeftTekst} />
        </section>
        {hoofdstukken.length > 0 && (
          <Hoofdstuklijst hoofdstukken={hoofdstukken} moment={moment} naar={naar} />
        )}
      </div>
      {heeftTekst && (
        <section aria-labelledby="tekst" className="flex min-w-0 flex-col gap-4">
          <h2 id="tekst">Tekst van de opname</h2>
          <TranscriptZoeken delen={delen} zoek={zoek} adres={paths.scholingOpname(slug)} naar={naar} />
          <TranscriptTekst delen={delen} actief={alineaOp(delen, moment)} naar={naar} />
        </section>
      )}
    </div>
  )
}

/** The same function as long as the page is there, so that a long text is not drawn anew each second. */
const useNaar = (slug: string, zoek: string, ref: RefObject<HTMLVideoElement | null>): Naar =>
  useCallback(
    (moment) => ({
      href: paths.scholingOpname(slug, { t: Math.floor(moment / 1_000), ...(zoek && { zoek }) }),
      ga: () => ga(ref, moment),
    }),
    [slug, zoek, ref],
  )

const alineaOp = (delen: readonly Deel[], moment: number): number | null =>
  delen.flatMap(({ alineas }) => alineas).findLast(({ begin }) => begin <= moment)?.begin ?? null
