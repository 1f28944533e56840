import 'server-only'
import { canPublishPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { planHerindexering } from './search-document'
import { eisVolledigeScholing } from './volledigheid'

/** Publiceren: from now on it stands in the agenda and people can enrol. */
export const publishScholing = defineStatusovergang({
  name: 'scholing.publish',
  overgang: 'publish',
  soort: 'SCHOLING',
  authorize: canPublishPublicatie,
  check: async (context) => {
    await eisVolledigeScholing(context)
    await planHerindexering(context, context.subject.id)
  },
})
