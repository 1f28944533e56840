import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { controleerBron, inhoudVan } from './gegevens'
import { canWriteBron } from './policy'
import { bronVelden } from './schema'

/**
 * "Nieuw adres overnemen": gives a bron another address and leaves the rest as it is. A save like any other, with a versie;
 * refused when somebody saved the bron since `versie`.
 */
export const changeBronadres = defineCommand({
  name: 'bron.changeAdres',
  input: z.object({ ...bewerkingSchema, url: bronVelden.url }),
  load: ({ db, input }) =>
    db.bron.findUnique({
      where: { id: input.id },
      include: {
        doelgroepen: { select: { id: true } },
        publicatie: { select: { ref: true, slug: true, titel: true } },
      },
    }),
  authorize: canWriteBron,
  run: async ({ db, actor, subject, input }) => {
    const { id, url, publicatie, doelgroepen, laatstGecontroleerdOp, ...rest } = subject
    const velden = z.object(bronVelden).parse({
      ...rest,
      titel: publicatie.titel,
      url: input.url,
      doelgroepIds: doelgroepen.map((doelgroep) => doelgroep.id),
      laatstGecontroleerdOp: laatstGecontroleerdOp?.toISOString().slice(0, 10) ?? null,
    })
    await controleerBron(db, velden, id)
    const reden = input.reden || `Nieuw adres; het was ${url}`.slice(0, 300)
    const { uitkomst } = await slaOp({
      db,
      actor,
      subject: { id, ...publicatie },
      input: { versie: input.versie, reden },
      inhoud: inhoudVan(velden),
      verhoog: verhoogPublicatie(db, id),
      schrijf: () => db.bron.update({ where: { id }, data: { url: input.url, linkDoodOp: null } }),
    })
    if (uitkomst !== 'OPGESLAGEN')
      throw new RefusedError(
        'Iemand heeft deze bron net bewaard. Laad de pagina opnieuw en kijk of het adres nog moet veranderen.',
        publicatie.ref,
      )
    return { slug: publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: ({ id }) => ({ soort: 'BRON', id }),
})
