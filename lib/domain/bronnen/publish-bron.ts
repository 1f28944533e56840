import 'server-only'
import { canPublishPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'

/** Publiceren: readers find the bron, and texts can refer to it. */
export const publishBron = defineStatusovergang({
  name: 'bron.publish',
  overgang: 'publish',
  soort: 'BRON',
  authorize: canPublishPublicatie,
})
