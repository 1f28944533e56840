import 'server-only'
import { canPublishPublicatie } from '../publicatie/policy'
import { defineStatusovergang } from '../publicatie/statusovergang'
import { eisAndereOrganisatie } from './lezer'
import { eisKlaar } from './volledigheid'

/** Publiceren: by a second person of the redactie, who may have changed the text since, so it is checked again. */
export const publishPraktijkverhaal = defineStatusovergang({
  name: 'praktijkverhaal.publish',
  overgang: 'publish',
  soort: 'PRAKTIJKVERHAAL',
  authorize: canPublishPublicatie,
  check: async ({ db, actor, subject }) => {
    await eisAndereOrganisatie(db, actor, subject)
    await eisKlaar(db, subject.id)
  },
  // The list stands in the order of publication; pilot stories keep the day that they carry.
  gepubliceerdOp: async ({ db, subject }) => {
    const verhaal = await db.praktijkverhaal.findUnique({
      where: { id: subject.id },
      select: { datum: true },
    })
    return verhaal?.datum ?? null
  },
})
