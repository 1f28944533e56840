import 'server-only'
import { canSubmitPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { eisVolledig } from './volledigheid'

/** Ter beoordeling aanbieden: by verantwoordelijke, vervanger or redactie, once everything is written. */
export const submitThemadossier = defineStatusovergang({
  name: 'themadossier.submit',
  overgang: 'submit',
  soort: 'THEMADOSSIER',
  authorize: canSubmitPublicatie,
  check: ({ db, subject }) => eisVolledig(db, subject.id, 'het dossier ter beoordeling aanbieden'),
})
