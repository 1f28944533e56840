import 'server-only'
import { canSubmitPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { eisKlaar } from './volledigheid'

/** Ter beoordeling aanbieden: complete, and nobody in it can be recognised unless that is explained. */
export const submitPraktijkverhaal = defineStatusovergang({
  name: 'praktijkverhaal.submit',
  overgang: 'submit',
  soort: 'PRAKTIJKVERHAAL',
  authorize: canSubmitPublicatie,
  check: ({ db, subject }) => eisKlaar(db, subject.id),
})
