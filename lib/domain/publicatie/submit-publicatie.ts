import 'server-only'
import { canSubmitPublicatie } from './policy'
import { defineStatusovergang } from './statusovergang'

/**
 * Ter beoordeling aanbieden, for the kinds that only the redactie writes: a colleague reads it first. What must be
 * complete before it is offered has a command of its own.
 */
export const submitPublicatie = defineStatusovergang({
  name: 'publicatie.submit',
  overgang: 'submit',
  soort: ['NIEUWSBERICHT', 'BRON', 'CONSULTATIELIJN', 'BEGRIP', 'KENNISVRAAG'],
  authorize: canSubmitPublicatie,
})
