import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { meeschrijfantwoordMail } from './emails'
import { laadMeeschrijver } from './meeschrijvers'
import { canSetMeeschrijver } from './policy'
import { antwoordVelden } from './schema'

/** Ik schrijf mee, or liever niet; who asked gets a mail. Out: the answer and the slug. */
export const setMeeschrijver = defineCommand({
  name: 'meeschrijver.setMee',
  input: z.object({ id: z.uuid(), ...antwoordVelden }),
  load: ({ db, input }) => laadMeeschrijver(db, input.id),
  authorize: canSetMeeschrijver,
  run: async ({ db, actor, subject, input: { antwoord, woord }, now, mail, link, note }) => {
    const { id, publicatie, gevraagdDoor, jaOp } = subject
    const zegtJa = antwoord === 'JA'
    // Whoever reads it for the redactie now never wrote it.
    if (zegtJa && publicatie.status !== 'CONCEPT')
      throw new RefusedError('Dit verhaal is al aangeboden aan de redactie. Meeschrijven kan niet meer.')
    await db.meeschrijver.update({
      where: { id },
      data: {
        stand: antwoord,
        email: null,
        antwoordOp: now,
        woord: woord ?? null,
        ...(zegtJa && { jaOp: jaOp ?? now }),
      },
    })
    if (gevraagdDoor && gevraagdDoor.gedeactiveerdOp === null)
      await mail({
        ...meeschrijfantwoordMail({
          naam: gevraagdDoor.naam,
          door: actor.kind === 'gebruiker' ? actor.naam : '',
          titel: publicatie.titel,
          zegtJa,
          link: link(`/praktijkverhalen/${publicatie.slug}`),
        }),
        aan: gevraagdDoor.email,
        sleutel: `meeschrijver/${id}/antwoord/${now.getTime()}`,
      })
    note({ antwoord })
    return { antwoord, slug: publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
