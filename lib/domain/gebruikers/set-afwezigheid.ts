import 'server-only'
import { parseDate } from '@internationalized/date'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { ForbiddenError, InvalidInputError } from '@/lib/kernel/errors'
import { alsDatum, dagVan } from '../publicatie/controle'
import { afwezigheidSchema } from './schema'

/**
 * Ik ben afwezig tot en met …: of oneself, from now on. Null: back again. While somebody is away reminders go to the
 * vervanger. Out: the day.
 */
export const setAfwezigheid = defineCommand({
  name: 'gebruiker.setAfwezigheid',
  input: afwezigheidSchema,
  load: nothing,
  authorize: isSignedIn,
  run: async ({ db, actor, input: { afwezigTot }, now, note }) => {
    const id = actorId(actor)
    if (id === null) throw new ForbiddenError()
    const vandaag = dagVan(now)
    if (afwezigTot !== null && afwezigTot < vandaag) fout('Kies vandaag of een dag die nog komt.')
    // A slip of the year would keep every reminder away without anybody noticing.
    if (afwezigTot !== null && afwezigTot > parseDate(vandaag).add({ years: 1 }).toString())
      fout(
        'Kies een dag binnen een jaar. Ben je langer weg? Vraag de redactie om iemand anders aan te wijzen.',
      )
    await db.gebruiker.update({
      where: { id },
      data: { afwezigTot: afwezigTot === null ? null : alsDatum(afwezigTot) },
      select: { id: true },
    })
    note({ afwezigTot })
    return { afwezigTot }
  },
})

function fout(zin: string): never {
  throw new InvalidInputError({ afwezigTot: [zin] })
}
