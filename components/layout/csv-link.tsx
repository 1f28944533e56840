import type { Route } from 'next'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** Takes a list along. Without `download`: when the password is asked first, the answer is a page and no file. */
export function CsvLink({ href }: { href: Route }) {
  return (
    <a href={href} className={buttonClass('secondary')}>
      <Icon name="download" /> Download als bestand (CSV)
    </a>
  )
}
