import 'server-only'
import { canPublishPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'

/** Publiceren: from now on everybody within its zichtbaarheid can call this line. */
export const publishConsultatielijn = defineStatusovergang({
  name: 'consultatielijn.publish',
  overgang: 'publish',
  soort: 'CONSULTATIELIJN',
  authorize: canPublishPublicatie,
})
