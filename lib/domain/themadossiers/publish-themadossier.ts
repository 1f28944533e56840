import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { canPublishThemadossier } from './policy'
import { eisVolledig } from './volledigheid'

/**
 * Publiceren: needs an inleiding and the five onderdelen, and somebody who looks after it; without a verantwoordelijke
 * only when the publisher says that one is nog aan te wijzen.
 */
export const publishThemadossier = defineStatusovergang({
  name: 'themadossier.publish',
  overgang: 'publish',
  soort: 'THEMADOSSIER',
  authorize: canPublishThemadossier,
  check: async ({ db, subject, input, note }) => {
    await eisVolledig(db, subject.id, 'publiceren')
    if (subject.themadossier?.verantwoordelijkeId) return
    if (!input.zonderVerantwoordelijke)
      throw new RefusedError(
        'Dit dossier heeft nog geen verantwoordelijke. Wijs iemand aan bij de afspraken, of vink aan dat die nog aan te wijzen is.',
        subject.ref,
      )
    note({ verantwoordelijke: 'nog aan te wijzen' })
  },
})
