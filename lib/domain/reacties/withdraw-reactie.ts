import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { verborgenMail } from './emails'
import { laadReactie, plekVan, refVanVerhaal } from './gesprek'
import { canModerate } from './policy'
import { redenSchema } from './schema'

/** Verbergen: from now on only its writer and the redactie read it, and the writer reads why. Mails the writer once. */
export const withdrawReactie = defineCommand({
  name: 'reactie.withdraw',
  input: z.object({ id: z.uuid(), reden: redenSchema }),
  load: ({ db, actor, input }) => laadReactie(db, actor, input.id),
  authorize: canModerate,
  run: async ({ db, actor, subject, input: { id, reden }, now, mail, link }) => {
    const { count } = await db.reactie.updateMany({
      where: { id, verwijderdOp: null, verborgenOp: null },
      data: { verborgenOp: now, verborgenDoorId: actorId(actor), reden },
    })
    const { auteur, verhaal } = subject
    if (count > 0 && auteur.gedeactiveerdOp === null && !auteur.isDemo)
      await mail({
        sleutel: `reactie/${id}/verborgen/${now.getTime()}`,
        aan: auteur.email,
        ...verborgenMail({
          naam: auteur.naam,
          titel: verhaal.publicatie.titel,
          link: link(`/praktijkverhalen/${verhaal.publicatie.slug}#reactie-${id}`),
        }),
      })
    return plekVan(subject)
  },
  item: refVanVerhaal,
})
