import 'server-only'
import { canPublishPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { eisKlaar } from './volledigheid'

/** Publiceren: by a second person of the redactie, who may have changed the text since, so it is checked again. */
export const publishPraktijkverhaal = defineStatusovergang({
  name: 'praktijkverhaal.publish',
  overgang: 'publish',
  soort: 'PRAKTIJKVERHAAL',
  authorize: canPublishPublicatie,
  check: ({ db, subject }) => eisKlaar(db, subject.id),
})
