import 'server-only'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { canPublishThemadossier } from './policy'
import { eisVolledig } from './volledigheid'

/** Publiceren: needs an inleiding and the five onderdelen. */
export const publishThemadossier = defineStatusovergang({
  name: 'themadossier.publish',
  overgang: 'publish',
  soort: 'THEMADOSSIER',
  authorize: canPublishThemadossier,
  check: ({ db, subject }) => eisVolledig(db, subject.id, 'publiceren'),
})
