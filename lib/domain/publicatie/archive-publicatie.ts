import 'server-only'
import { canPublishPublicatie } from './policy'
import { defineStatusovergang } from './statusovergang'

/** Archiveren: out of sight, kept for later. */
export const archivePublicatie = defineStatusovergang({
  name: 'publicatie.archive',
  overgang: 'archive',
  authorize: canPublishPublicatie,
})
