import 'server-only'
import { canSubmitPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { eisVolledigeScholing } from './volledigheid'

/** Ter beoordeling aanbieden: the coordinator's scholing goes to the redactie. */
export const submitScholing = defineStatusovergang({
  name: 'scholing.submit',
  overgang: 'submit',
  soort: 'SCHOLING',
  authorize: canSubmitPublicatie,
  check: eisVolledigeScholing,
})
