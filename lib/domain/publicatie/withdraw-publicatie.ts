import 'server-only'
import { canPublishPublicatie } from './policy'
import { defineStatusovergang } from './statusovergang'

/** Intrekken: readers no longer see it; the reason stays with the item. */
export const withdrawPublicatie = defineStatusovergang({
  name: 'publicatie.withdraw',
  overgang: 'withdraw',
  authorize: canPublishPublicatie,
  opmerkingVerplicht: 'Schrijf op waarom je dit intrekt.',
})
