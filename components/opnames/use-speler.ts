import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { bewaarKeuze, leesKeuze } from './keuze-opslag'
import { type Spelerdaad, spelerdaad } from './toetsen'

export const SNELHEDEN = [0.75, 1, 1.25, 1.5, 2] as const
const STAP = 10

type Stand = { seconde: number; snelheid: number; isOndertiteld: boolean; kanLos: boolean }

/** Follows a video, and does with it what a person asks with a button, a link or a key. */
export function useSpeler() {
  const ref = useRef<HTMLVideoElement>(null)
  const [stand, zet] = useState<Stand>({ seconde: 0, snelheid: 1, isOndertiteld: false, kanLos: false })
  useEffect(() => {
    const video = ref.current
    if (!video) return
    begin(video)
    return volg(video, () => zet(standVan(video)))
  }, [])
  const met = (doe: (video: HTMLVideoElement) => void) => () => ref.current && doe(ref.current)
  const doe: Record<Spelerdaad, () => void> = {
    speel: met((video) => (video.paused ? speel(video) : video.pause())),
    terug: met((video) => spring(video, video.currentTime - STAP)),
    vooruit: met((video) => spring(video, video.currentTime + STAP)),
    ondertiteling: met(wisselOndertiteling),
    scherm: met(wisselScherm),
  }
  return {
    ref,
    stand,
    doe,
    losmaken: met(wisselLos),
    kiesSnelheid: (snelheid: number) => met((video) => kiesSnelheid(video, snelheid))(),
    opToets: (event: KeyboardEvent) => {
      const daad = spelerdaad(event.nativeEvent)
      if (!daad) return
      // The browser's own player does something with some of these keys too.
      event.preventDefault()
      doe[daad]()
    },
  }
}

/** As last time: the speed, and captions only for who turned them on. */
function begin(video: HTMLVideoElement): void {
  const snelheid = SNELHEDEN.find((keuze) => String(keuze) === leesKeuze('snelheid'))
  if (snelheid) zetSnelheid(video, snelheid)
  const spoor = ondertitelspoor(video)
  if (spoor && leesKeuze('ondertiteling') === 'aan') spoor.mode = 'showing'
}

function volg(video: HTMLVideoElement, kijk: () => void): () => void {
  const op = ['timeupdate', 'seeked', 'ratechange', 'loadedmetadata'] as const
  for (const naam of op) video.addEventListener(naam, kijk)
  video.textTracks?.addEventListener?.('change', kijk)
  kijk()
  return () => {
    for (const naam of op) video.removeEventListener(naam, kijk)
    video.textTracks?.removeEventListener?.('change', kijk)
  }
}

const standVan = (video: HTMLVideoElement): Stand => ({
  seconde: Math.floor(video.currentTime),
  snelheid: video.playbackRate,
  isOndertiteld: ondertitelspoor(video)?.mode === 'showing',
  kanLos: document.pictureInPictureEnabled === true && !video.disablePictureInPicture,
})

const ondertitelspoor = (video: HTMLVideoElement): TextTrack | undefined =>
  [...(video.textTracks ?? [])].find(({ kind }) => kind === 'captions')

// Where the browser refuses to play, its own button is still there.
const speel = (video: HTMLVideoElement): void => void video.play().catch(() => undefined)

function spring(video: HTMLVideoElement, seconde: number): void {
  video.currentTime = Math.max(
    0,
    Math.min(seconde, Number.isFinite(video.duration) ? video.duration : seconde),
  )
}

/** To a moment, in ms, and on from there. */
export function ga({ current: video }: RefObject<HTMLVideoElement | null>, moment: number): void {
  if (!video) return
  spring(video, moment / 1_000)
  video.scrollIntoView({ block: 'nearest' })
  speel(video)
}

function zetSnelheid(video: HTMLVideoElement, snelheid: number): void {
  // The second is what a browser goes back to when it loads the video anew.
  video.playbackRate = snelheid
  video.defaultPlaybackRate = snelheid
}

function kiesSnelheid(video: HTMLVideoElement, snelheid: number): void {
  zetSnelheid(video, snelheid)
  bewaarKeuze('snelheid', String(snelheid))
}

function wisselOndertiteling(video: HTMLVideoElement): void {
  const spoor = ondertitelspoor(video)
  if (!spoor) return
  spoor.mode = spoor.mode === 'showing' ? 'disabled' : 'showing'
  bewaarKeuze('ondertiteling', spoor.mode === 'showing' ? 'aan' : 'uit')
}

function wisselScherm(video: HTMLVideoElement): void {
  const klaar = document.fullscreenElement ? document.exitFullscreen() : video.requestFullscreen()
  void klaar.catch(() => undefined)
}

function wisselLos(video: HTMLVideoElement): void {
  const klaar = document.pictureInPictureElement
    ? document.exitPictureInPicture()
    : video.requestPictureInPicture()
  void klaar.catch(() => undefined)
}
