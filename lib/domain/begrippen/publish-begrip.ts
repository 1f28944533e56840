import 'server-only'
import { canPublishPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'

/** Publiceren: the begrip stands in the woordenlijst and is explained wherever a text uses it. */
export const publishBegrip = defineStatusovergang({
  name: 'begrip.publish',
  overgang: 'publish',
  soort: 'BEGRIP',
  authorize: canPublishPublicatie,
})
