import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { eisGeenPersoon } from '../praktijkverhalen/persoonsgegevens'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { bewaarVersie } from '../publicatie/versies'
import { gegevens, inhoudVan } from './gegevens'
import { canAskKennisvraag } from './policy'
import { gesteldeVraagVelden } from './schema'

const PER_UUR = { name: 'vraag-stellen', points: 5, seconds: 3_600 }

/**
 * A question of a reader, as a concept for the redactie. Refused while something in it seems to point at a person: what
 * is stored once stays in earlier versies. Out: id, ref and slug.
 */
export const requestKennisvraag = defineCommand({
  name: 'kennisvraag.request',
  input: z.object(gesteldeVraagVelden),
  load: nothing,
  authorize: canAskKennisvraag,
  run: async ({ db, actor, input, takePoint }) => {
    eisGeenPersoon(input)
    if (!(await takePoint(PER_UUR, actorId(actor) ?? 'niemand')))
      throw new RefusedError('Je hebt net al een paar vragen gesteld. Wacht een uur en probeer het nog eens.')
    const vraag = {
      vraag: input.vraag,
      waarom: input.toelichting ?? 'Gesteld door een lezer die het niet vond met de zoekfunctie.',
      prioriteit: 'MIDDEN' as const,
      stand: 'OPEN' as const,
      herkomst: 'Vraag van een lezer',
      eigenaarRol: null,
      doelgroepIds: [],
    }
    const publicatie = await maakPublicatie(db, actor, { soort: 'KENNISVRAAG', titel: vraag.vraag })
    await db.kennisvraag.create({ data: { id: publicatie.id, ...gegevens(vraag) } })
    await bewaarVersie(db, actor, { item: publicatie.ref, nummer: 1, inhoud: inhoudVan(vraag) })
    return publicatie
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'KENNISVRAAG', id }),
})
