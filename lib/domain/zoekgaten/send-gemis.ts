import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { bewaarbareVraag, bewaarbareZin } from './bewaarbaar'
import { canSearch } from './policy'
import { gemisVelden } from './schema'
import { telMee } from './telling'
import { weekVan } from './week'

const PER_UUR = { name: 'ik-mis-iets', points: 10, seconds: 3_600 }

/** "Ik mis iets": counts the question as missed, with a sentence when there is one. Who said so is not kept. */
export const sendGemis = defineCommand({
  name: 'zoekgat.sendGemis',
  input: z.object(gemisVelden),
  load: nothing,
  authorize: canSearch,
  logs: false,
  run: async ({ db, actor, input, now, takePoint }) => {
    const vraag = bewaarbareVraag(input.tekst)
    if (vraag === null)
      throw new InvalidInputError({
        '': [
          'Deze zoekvraag bewaren we niet, want er kan een naam of nummer in staan. Zoek zonder, en meld het dan.',
        ],
      })
    const zin = input.zin === null ? null : bewaarbareZin(input.zin)
    if (input.zin !== null && zin === null)
      throw new InvalidInputError({
        zin: ['Haal namen, nummers en adressen weg. Daarna kun je het versturen.'],
      })
    if (!(await takePoint(PER_UUR, actorId(actor) ?? 'niemand')))
      throw new RefusedError(
        'Je hebt net al een paar keer iets gemeld. Wacht een uur en probeer het nog eens.',
      )
    const zoekgatId = await telMee(db, vraag, { gemist: 1 }, now)
    if (zin !== null) await db.zoekgemis.create({ data: { zoekgatId, week: weekVan(now), zin } })
    return { tekst: input.tekst }
  },
})
