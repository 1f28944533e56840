import { Icon } from '@/components/ui/icon'
import { telHref } from '@/lib/web/format-nl'

/** The number or numbers of a line as large links: '113 of 0800 0113' gives two. `naam` is spoken along. */
export function BelKnoppen({ telefoon, naam }: { telefoon: string; naam: string }) {
  return (
    <p className="flex flex-wrap items-center gap-3">
      {telefoon.split(' of ').map((nummer, index) => (
        <span key={nummer} className="flex items-center gap-3">
          {index > 0 && <span className="text-ink-soft">of</span>}
          <a
            href={telHref(nummer)}
            className="inline-flex min-h-11 items-center gap-2 rounded-box border border-action px-4 text-lg font-bold whitespace-nowrap text-action hover:bg-action-tint"
          >
            <Icon name="phone" />
            <span className="sr-only">Bel {naam}: </span>
            {nummer}
          </a>
        </span>
      ))}
    </p>
  )
}
