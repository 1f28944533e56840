import 'server-only'
import { eisNietOpgegaan } from './opgegaan'
import { canPublishPublicatie } from './policy'
import { defineStatusovergang } from './statusovergang'

/** Terugzetten: from the archive back to concept. */
export const restorePublicatie = defineStatusovergang({
  name: 'publicatie.restore',
  overgang: 'restore',
  authorize: canPublishPublicatie,
  check: ({ db, subject }) => eisNietOpgegaan(db, subject),
})
