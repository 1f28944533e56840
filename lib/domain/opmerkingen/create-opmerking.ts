import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { vraagOpmerkingmail } from '../publicatie/opmerkingmail'
import { fragmentVan } from './blokken'
import { BIJ_BLOK, MAX_OPEN } from './draden'
import { canWriteOpmerkingen } from './policy'
import { eisZorgvuldig } from './privacy'
import { blokSchema, type Geschreven, opmerkingTekst } from './schema'
import { laadStuk, leesTeksten, vindBlok } from './stuk'

/** A remark on one block of an item's text. The words it is about are kept with it. */
export const createOpmerking = defineCommand({
  name: 'opmerking.create',
  input: z.object({ id: z.uuid(), blok: blokSchema, tekst: opmerkingTekst }),
  load: ({ db, input }) => laadStuk(db, input.id),
  authorize: canWriteOpmerkingen,
  run: async ({ db, actor, input, subject, now, queue }): Promise<Geschreven> => {
    if (actor.kind !== 'gebruiker') throw new ForbiddenError()
    const plek = vindBlok(await leesTeksten(db, subject), input.blok)
    if (!plek) throw new RefusedError(VERANDERD)
    eisZorgvuldig(subject.soort, input.tekst)
    const { id: publicatieId } = subject
    const open = await db.opmerking.count({ where: { publicatieId, ...BIJ_BLOK, opgelostOp: null } })
    if (open >= MAX_OPEN) throw new RefusedError(VOL)
    const { id } = await db.opmerking.create({
      data: {
        publicatieId,
        auteurId: actor.id,
        houderId: actor.id,
        tekst: input.tekst,
        item: plek.item,
        veld: plek.veld,
        blok: plek.blok,
        fragment: fragmentVan(plek.tekst),
      },
      select: { id: true },
    })
    await vraagOpmerkingmail(queue, publicatieId, now)
    return { id, stukId: publicatieId, veranderd: true }
  },
  item: ({ ref }) => ref,
})

const VERANDERD =
  'Deze tekst is net gewijzigd. Ververs de pagina, dan zie je hoe hij nu is. Kopieer eerst je opmerking.'
const VOL = `Er staan al ${MAX_OPEN} opmerkingen open. Handel er eerst een paar af, of bel even met elkaar.`
