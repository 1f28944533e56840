import type { Route } from 'next'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { paths } from '@/lib/web/paths'

type Props = {
  video: {
    id: string
    titel: string
    mediatype: string
    /** what plays along, where there is any */
    ondertiteling: Route | null
    hoofdstukken: Route | null
  } | null
  /** another site, and what it is called */
  elders: { url: string; bij: string } | null | ''
}

/** Our own video plays here; for one elsewhere one hears first who will see that one watches. */
export function OpnameSpeler({ video, elders }: Props) {
  return (
    <>
      {video && (
        // biome-ignore lint/a11y/useMediaCaption: the captions are in it, one condition deeper than the rule looks
        <video
          controls
          playsInline
          preload="metadata"
          aria-label={video.titel}
          className="aspect-video w-full rounded-box bg-ink"
        >
          <source src={paths.bijlage(video.id)} type={video.mediatype} />
          {video.ondertiteling && (
            <track kind="captions" srcLang="nl" label="Nederlands" src={video.ondertiteling} />
          )}
          {video.hoofdstukken && (
            <track kind="chapters" srcLang="nl" label="Hoofdstukken" src={video.hoofdstukken} />
          )}
          <a href={paths.bijlage(video.id)}>Haal de video op</a>
        </video>
      )}
      {elders && (
        <div className="flex max-w-measure flex-col items-start gap-4 rounded-box border border-line-soft bg-surface p-4">
          <p className="wrap-anywhere">
            Deze video staat bij <strong>{elders.bij}</strong>. Als je hem bekijkt, ziet {elders.bij} het
            internetadres van je apparaat. We laden hier niets van die site.
          </p>
          <a
            href={elders.url}
            target="_blank"
            rel="noopener noreferrer"
            className={buttonClass(video ? 'secondary' : 'primary')}
          >
            Bekijk bij {elders.bij} <Icon name="external-link" size="text" />
            <span className="sr-only">(opent in een nieuw tabblad)</span>
          </a>
        </div>
      )}
      {!video && !elders && <p>Er is een opname gemaakt. De video staat hier zodra hij er is.</p>}
    </>
  )
}
