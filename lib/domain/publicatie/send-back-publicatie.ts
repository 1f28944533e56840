import 'server-only'
import { canPublishPublicatie } from './policy'
import { defineStatusovergang } from './statusovergang'

/** Terugsturen: back to the author, with what must change first. */
export const sendBackPublicatie = defineStatusovergang({
  name: 'publicatie.sendBack',
  overgang: 'sendBack',
  authorize: canPublishPublicatie,
  opmerkingVerplicht: 'Schrijf op wat er nog moet veranderen. De auteur krijgt dit te lezen.',
})
