import 'server-only'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { eisVerantwoordelijke } from '../publicatie/toegewezen'
import { canPublishThemadossier } from './policy'
import { eisVolledig } from './volledigheid'

/** Publiceren: needs an inleiding and the five onderdelen, and somebody who looks after it. */
export const publishThemadossier = defineStatusovergang({
  name: 'themadossier.publish',
  overgang: 'publish',
  soort: 'THEMADOSSIER',
  authorize: canPublishThemadossier,
  check: async (context) => {
    await eisVolledig(context.db, context.subject.id, 'publiceren')
    eisVerantwoordelijke(context, 'Dit dossier')
  },
})
