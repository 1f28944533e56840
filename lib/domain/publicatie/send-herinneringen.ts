import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { alsDag, dagVan } from './controle'
import { controlemail, type Mailregel } from './emails'
import { alsControleerbaar, alsMens, leesRedactie, selectControleerbaar, staptNu } from './herinneringen'
import { isErbij } from './ladder'

/**
 * One mail to one gebruiker (`id`) with all steps that wait for them, at most one a day; what comes later waits for
 * tomorrow. What no longer holds (confirmed, withdrawn, a higher step, somebody else's) is thrown away unsent. Out: how
 * many items the mail names, 0 when there was none to send.
 */
export const sendHerinneringen = defineCommand({
  name: 'gebruiker.sendHerinneringen',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, input: { id } }) => {
    // Two processes take turns here: the second one finds the mail of the first.
    await db.$executeRaw`select 1 from "Gebruiker" where id = ${id}::uuid for no key update`
    return db.gebruiker.findUnique({
      where: { id },
      select: { id: true, naam: true, email: true, gedeactiveerdOp: true, isDemo: true, afwezigTot: true },
    })
  },
  authorize: isJob,
  run: async ({ db, subject, now, mail, link, note }) => {
    const vandaag = dagVan(now)
    const sleutel = `controle/${subject.id}/${vandaag}`
    // Who is away keeps what waits: it is looked at again on the first day back.
    if (!isErbij(alsMens(subject), vandaag) || (await isAlGemaild(db, sleutel))) return { aantal: 0 }
    const wachtend = await leesWachtend(db, subject.id, vandaag)
    await db.herinnering.deleteMany({ where: { id: { in: wachtend.vervallen } } })
    if (wachtend.regels.length === 0) return { aantal: 0 }
    const { naam, email } = subject
    await mail({ sleutel, aan: email, ...controlemail({ naam, regels: wachtend.regels, vandaag, link }) })
    await db.herinnering.updateMany({ where: { id: { in: wachtend.geldig } }, data: { gemaildOp: now } })
    note({ aantal: wachtend.regels.length })
    return { aantal: wachtend.regels.length }
  },
  logs: ({ aantal }) => aantal > 0,
})

const isAlGemaild = async (db: Db, sleutel: string): Promise<boolean> =>
  (await db.mailbericht.findUnique({ where: { sleutel }, select: { id: true } })) !== null

/** What waits for somebody: the lines of the mail, and the ids of what they stand for and of what no longer holds. */
async function leesWachtend(db: Db, gebruikerId: string, vandaag: string) {
  const rijen = await db.herinnering.findMany({
    where: { gebruikerId, gemaildOp: null },
    relationLoadStrategy: 'join',
    orderBy: [{ vervaltOp: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      trede: true,
      vervaltOp: true,
      publicatie: { select: { ...selectControleerbaar, status: true } },
    },
  })
  const redactie = rijen.length > 0 ? await leesRedactie(db) : []
  const geldig: string[] = []
  const regels: Mailregel[] = []
  for (const { id, trede, vervaltOp, publicatie } of rijen) {
    const { status, ...rij } = publicatie
    const stuk = status === 'GEPUBLICEERD' ? alsControleerbaar(rij) : null
    if (!stuk || stuk.vervalt === null || stuk.vervalt !== alsDag(vervaltOp)) continue
    const nu = staptNu(stuk, redactie, vandaag)
    const zelf = nu.aan.find((ontvanger) => ontvanger.id === gebruikerId)
    if (!zelf || nu.trede !== trede) continue
    geldig.push(id)
    regels.push({
      ...stuk,
      vervalt: stuk.vervalt,
      trede,
      als: zelf.als,
      isToegewezen: stuk.verantwoordelijke !== null,
    })
  }
  return { regels, geldig, vervallen: rijen.map(({ id }) => id).filter((id) => !geldig.includes(id)) }
}
