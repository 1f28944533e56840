import type { Route } from 'next'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { StatusMessage } from '@/components/ui/status-message'

/** Takes a list along. Without `download`: when the password is asked first, the answer is a page and no file. */
export function CsvLink({
  href,
  children = 'Download als bestand (CSV)',
}: {
  href: Route
  children?: string
}) {
  return (
    <a href={href} className={buttonClass('secondary')}>
      <Icon name="download" /> {children}
    </a>
  )
}

/** Back from giving the password that a file with names in it asks; `gelukt` is what the address says. */
export function CsvBevestigd({ gelukt }: { gelukt: string | undefined }) {
  return (
    <StatusMessage>{gelukt === 'bevestigd' && 'Bedankt. Je kunt het bestand nu downloaden.'}</StatusMessage>
  )
}
