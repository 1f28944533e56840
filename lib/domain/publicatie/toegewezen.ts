import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'
import type { PublicatieForPolicy } from './policy'

type Context = {
  subject: Pick<PublicatieForPolicy, 'themadossier' | 'consultatielijn'> & { ref: string }
  input: { zonderVerantwoordelijke: boolean }
  note: (details: { verantwoordelijke: string }) => void
}

/**
 * Publishing needs somebody who looks after the item; without a verantwoordelijke only when the publisher says that one is
 * nog aan te wijzen. `wat`: 'Dit dossier'. Throws RefusedError.
 */
export function eisVerantwoordelijke({ subject, input, note }: Context, wat: string): void {
  if ((subject.themadossier ?? subject.consultatielijn)?.verantwoordelijkeId) return
  if (!input.zonderVerantwoordelijke)
    throw new RefusedError(
      `${wat} heeft nog geen verantwoordelijke. Wijs iemand aan bij de afspraken, of vink aan dat die nog aan te wijzen is.`,
      subject.ref,
    )
  note({ verantwoordelijke: 'nog aan te wijzen' })
}
