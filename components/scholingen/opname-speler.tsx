import { VideoSpeler } from '@/components/opnames/video-speler'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

type Props = {
  /** our own, with all that goes with it */
  video: Parameters<typeof VideoSpeler>[0] | null
  /** another site, and what it is called */
  elders: { url: string; bij: string } | null | ''
}

/** Our own video plays here; for one elsewhere one hears first who will see that one watches. */
export function OpnameSpeler({ video, elders }: Props) {
  return (
    <>
      {video && <VideoSpeler {...video} />}
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
