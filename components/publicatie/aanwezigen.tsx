'use client'

import { Alert } from '@/components/ui/alert'
import { formatTime } from '@/lib/web/format-nl'
import { type Aanwezig, type Aanwezigheidsactie, useAanwezigen } from './gebruik-aanwezigen'

type Props = {
  id: string
  plek: string
  /** Who had the form open when the page was made; without JavaScript it stays at that. */
  anderen: readonly Aanwezig[]
  meld: Aanwezigheidsactie
}

/** Who else has this edit form open, kept up to date while one works. Read aloud only when it changes. */
export function Aanwezigen(props: Props) {
  const anderen = useAanwezigen(props)
  return (
    <div role="status" className="print:hidden">
      {anderen.length > 0 && (
        <Alert tone="bijna" title={`Ook open bij: ${lijst.format(anderen.map(wieEnSinds))}.`}>
          <p>Wie als tweede opslaat, ziet beide teksten naast elkaar. Er gaat niets verloren.</p>
        </Alert>
      )}
    </div>
  )
}

const lijst = new Intl.ListFormat('nl')
const wieEnSinds = ({ naam, sinds }: Aanwezig) => `${naam}, sinds ${formatTime(new Date(sinds))}`
