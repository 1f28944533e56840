import 'server-only'
import { createHash } from 'node:crypto'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Limit } from '@/lib/platform/rate-limit'
import { canManageInschrijvingen } from '../scholingen/policy'
import { selectBeheerd } from './beheerd'
import { berichtmail } from './emails'
import { scholingberichtVelden } from './schema'

const PER_SCHOLING: Limit = { name: 'scholingbericht', points: 5, seconds: 3_600 }

/**
 * A message of the organiser to everybody who has a place, one mail each. The same message is mailed to each person
 * once, however often the button is pressed; the logboek says to how many, never what. In: the scholing's id. Out: its
 * slug and how many mails. Throws RefusedError when nobody has a place and after five messages in an hour.
 */
export const sendScholingbericht = defineCommand({
  name: 'scholing.sendBericht',
  input: z.object({ id: z.uuid(), ...scholingberichtVelden }),
  load: ({ db, input: { id } }) =>
    db.scholing.findUnique({
      relationLoadStrategy: 'join',
      where: { id },
      select: {
        ...selectBeheerd,
        inschrijvingen: {
          where: { status: 'BEVESTIGD', gebruiker: { gedeactiveerdOp: null } },
          orderBy: { volgnummer: 'asc' },
          select: { id: true, gebruiker: { select: { naam: true, email: true } } },
        },
      },
    }),
  authorize: (actor, { publicatie }) => canManageInschrijvingen(actor, publicatie),
  run: async ({ subject, input, mail, link, note, takePoint }) => {
    const { id, publicatie, inschrijvingen } = subject
    if (inschrijvingen.length === 0)
      throw new RefusedError('Er is nog niemand ingeschreven, dus dit bericht zou niemand bereiken.')
    if (!(await takePoint(PER_SCHOLING, id)))
      throw new RefusedError('Je stuurde het laatste uur al vijf berichten. Wacht even met het volgende.')
    const welk = createHash('sha256')
      .update(`${input.onderwerp}\n${input.bericht}`)
      .digest('hex')
      .slice(0, 16)
    for (const { id: inschrijvingId, gebruiker } of inschrijvingen)
      await mail({
        ...berichtmail({
          ...input,
          naam: gebruiker.naam,
          titel: publicatie.titel,
          adres: link(`/scholingsagenda/${publicatie.slug}`),
        }),
        aan: gebruiker.email,
        sleutel: `inschrijving/${inschrijvingId}/bericht/${welk}`,
      })
    note({ aantal: inschrijvingen.length })
    return { slug: publicatie.slug, aantal: inschrijvingen.length }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
