import 'server-only'
import { canPublishPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'

/** Publiceren: the nieuwsbericht stands in the list for who may read it. */
export const publishNieuwsbericht = defineStatusovergang({
  name: 'nieuwsbericht.publish',
  overgang: 'publish',
  soort: 'NIEUWSBERICHT',
  authorize: canPublishPublicatie,
})
