import 'server-only'
import { canPublishPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { eisVerantwoordelijke } from '../publicatie/toegewezen'

/** Publiceren: from now on everybody within its zichtbaarheid can call this line. It needs somebody who looks after it. */
export const publishConsultatielijn = defineStatusovergang({
  name: 'consultatielijn.publish',
  overgang: 'publish',
  soort: 'CONSULTATIELIJN',
  authorize: canPublishPublicatie,
  check: async (context) => eisVerantwoordelijke(context, 'Deze lijn'),
})
