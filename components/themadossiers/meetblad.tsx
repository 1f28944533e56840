'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { BegripUitleg, VoetnootBron } from '@/components/teksten/tekst'
import type { Voetnootkeuze } from '@/components/teksten/tekst-editor'
import { nodesVan } from '@/lib/domain/teksten/leesschema'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { formatDate } from '@/lib/web/format-nl'
import { alsDrukwerk } from './drukwerk'
import { KenniskaartBlad } from './kenniskaart-blad'

export type MeetbladProps = {
  titel: string
  doc: TekstDoc
  doelgroep: { titel: string; icoon: string }
  bronnen: readonly Voetnootkeuze[]
  begrippen: readonly BegripUitleg[]
  /** The address of the card, which stands at its foot. */
  pad: string
  /** Height on paper in CSS pixels, foot included. */
  onGemeten: (hoogte: number) => void
}

/** The printed card itself in a frame as wide as the paper, out of sight: the same component and the same style sheets. */
export function Meetblad(props: MeetbladProps) {
  const { frame, romp } = useDrukwerk()
  return (
    <>
      <iframe ref={frame} aria-hidden="true" tabIndex={-1} title="Meetblad" className="meetblad" />
      {romp && createPortal(<Blad {...props} />, romp)}
    </>
  )
}

/** The body of the frame, once its document has the look of paper. */
function useDrukwerk() {
  const frame = useRef<HTMLIFrameElement>(null)
  const [romp, setRomp] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const element = frame.current
    let klaar: Document | null = null
    const begin = async () => {
      const nieuw = element?.contentDocument ?? null
      if (!nieuw || nieuw === klaar) return
      klaar = nieuw
      await alsDrukwerk(nieuw, document)
      if (nieuw === klaar) setRomp(nieuw.body)
    }
    void begin()
    // Some browsers put another empty document in the place of the first.
    element?.addEventListener('load', begin)
    return () => {
      klaar = null
      element?.removeEventListener('load', begin)
    }
  }, [])
  return { frame, romp }
}

function Blad({ titel, doc, doelgroep, bronnen, begrippen, pad, onGemeten }: MeetbladProps) {
  const blad = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be measured again when the card says something else
  useLayoutEffect(() => {
    if (blad.current) onGemeten(blad.current.getBoundingClientRect().height)
  }, [titel, doc, onGemeten])
  const datum = formatDate(new Date())
  return (
    <div ref={blad} className="pagina">
      <main>
        <KenniskaartBlad
          titel={titel}
          doelgroep={doelgroep}
          tekst={{ doc, cacheKey: JSON.stringify(doc) }}
          bronnen={inVolgorde(doc, bronnen)}
          begrippen={begrippen}
          datum={`Bijgewerkt op ${datum}`}
        />
      </main>
      <div className="print-voet">
        <p>{`Kennisplein · ${location.host}${pad} · geprint op ${datum}`}</p>
      </div>
    </div>
  )
}

/** The bronnen of the footnotes, as the card numbers them. Kind and address only stand in what is not printed. */
function inVolgorde(doc: TekstDoc, bronnen: readonly Voetnootkeuze[]): VoetnootBron[] {
  const perSlug = new Map(bronnen.map((bron) => [bron.slug, bron]))
  const slugs = [...nodesVan(doc)].flatMap((node) => (node.type === 'voetnoot' ? [node.attrs.bron] : []))
  return [...new Set(slugs)].flatMap((slug) => {
    const bron = perSlug.get(slug)
    return bron ? [{ slug, titel: bron.titel, uitgever: bron.uitgever, url: null, soort: '' }] : []
  })
}
