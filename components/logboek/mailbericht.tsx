import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { Time } from '@/components/ui/time'
import { formatDate, formatTime } from '@/lib/web/format-nl'

type Props = { aan: string; onderwerp: string; tekst: string; createdAt: Date; sentAt: Date | null }

/** One mail of a demo: closed it says to whom and what about, open it shows the plain text with its links. */
export function Mailbericht({ aan, onderwerp, tekst, createdAt, sentAt }: Props) {
  return (
    <Disclosure
      summary={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>{onderwerp}</span>
          <span className="text-sm font-normal text-ink-soft">
            aan {aan},{' '}
            <Time datetime={createdAt.toISOString()}>
              {formatDate(createdAt)} om {formatTime(createdAt)}
            </Time>
          </span>
          {!sentAt && <Badge tone="bijna">Wacht op verzending</Badge>}
        </span>
      }
    >
      {tekst.split('\n\n').map((alinea, nummer) => (
        // Paragraphs of a mail have no identity and never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed text
        <p key={nummer} className="mb-3 max-w-measure break-words whitespace-pre-line">
          <Alinea tekst={alinea} />
        </p>
      ))}
    </Disclosure>
  )
}

function Alinea({ tekst }: { tekst: string }) {
  if (!/^https?:\/\/\S+$/.test(tekst)) return tekst
  return (
    <a href={tekst} className="text-action underline underline-offset-3">
      {tekst}
    </a>
  )
}
