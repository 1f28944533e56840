import 'server-only'
import { canPublishPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'

/** Publiceren: the kennisvraag stands on the kennisagenda. */
export const publishKennisvraag = defineStatusovergang({
  name: 'kennisvraag.publish',
  overgang: 'publish',
  soort: 'KENNISVRAAG',
  authorize: canPublishPublicatie,
})
