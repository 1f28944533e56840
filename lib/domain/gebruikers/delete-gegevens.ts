import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { naamNaWissen } from '../publicatie/historienaam'
import { GEBRUIKER } from '../wissingen/schema'
import { laatLos } from './loslaten'
import { leesOpNaam } from './opnaam'
import { canDeleteGegevens } from './policy'
import { requireEigenWachtwoord } from './rechten'
import { wissenSchema } from './schema'

/**
 * Erases who a closed account belonged to (AVG 17), for good: name, address, password, place, personal remarks and
 * mails. What the person did stays, as "een redacteur". Asks the own password. Throws RefusedError for an account that
 * is open, still has something in its name, or was erased before. A job does it again after an older backup was put
 * back: the account that was opened by that is closed first.
 */
export const deleteGegevens = defineCommand({
  name: 'gebruiker.deleteGegevens',
  input: wissenSchema.extend({ adres: z.string().max(100) }),
  load: async ({ db, input }) => {
    await db.$queryRaw`select id from "Gebruiker" where id = ${input.id}::uuid for update`
    return db.gebruiker.findUnique({
      where: { id: input.id },
      select: {
        id: true,
        email: true,
        gedeactiveerdOp: true,
        gewistOp: true,
        rollen: { select: { rol: true } },
      },
    })
  },
  authorize: canDeleteGegevens,
  run: async ({ db, actor, input, subject, now, queue, note, takePoint, givePointBack }) => {
    const { id, email, gedeactiveerdOp, gewistOp, rollen } = subject
    if (gewistOp !== null) throw new RefusedError('Deze gegevens zijn al gewist.')
    if (isJob(actor)) note({ overgedragen: await laatLos(db, id, now) })
    else if (gedeactiveerdOp === null)
      throw new RefusedError('Sluit eerst het account. Daarna kun je de gegevens wissen.')
    if ((await leesOpNaam(db, id)).length > 0)
      throw new RefusedError('Op deze naam staat nog werk. Draag dat eerst over aan iemand anders.')
    const counter = { takePoint, givePointBack }
    await requireEigenWachtwoord({
      db,
      actor,
      counter,
      wachtwoord: input.eigenWachtwoord,
      adres: input.adres,
    })
    const naam = naamNaWissen(rollen)
    await db.gebruiker.update({
      where: { id },
      data: {
        naam,
        // Nobody receives mail there (RFC 2606), and it differs for each.
        email: `gewist-${id}@gewist.invalid`,
        wachtwoordHash: null,
        netwerkId: null,
        organisatieId: null,
        laatstGezienOp: null,
        gewistOp: now,
        versie: { increment: 1 },
      },
    })
    const van = { gebruikerId: id }
    await db.session.deleteMany({ where: van })
    await db.uitnodiging.deleteMany({ where: van })
    await db.reflectie.deleteMany({ where: van })
    await db.gespreksstilte.deleteMany({ where: van })
    await db.docent.deleteMany({ where: van })
    await db.meeschrijver.deleteMany({ where: { OR: [van, { email }] } })
    const leeg = { opmerking: null, registersoort: null, registratienummer: null }
    await db.inschrijving.updateMany({ where: van, data: leeg })
    await vergeetSpreker(db, { id, email, naam })
    await db.halte.updateMany({ where: { aanvragerId: id }, data: { bericht: null } })
    // What was the matter stays for who keeps the item; the own words of the reader go, unless they still wait.
    await db.melding.updateMany({
      where: { ...van, status: { not: 'OPEN' }, tekst: { not: null } },
      data: { tekst: '(gewist)' },
    })
    await db.mailbericht.deleteMany({ where: { aan: email } })
    // A trigger allows this change of the logboek and no other.
    await db.logboekregel.updateMany({ where: { actorId: id }, data: { actor: naam } })
    await db.wissing.createMany({
      data: [{ soort: GEBRUIKER, itemId: id, op: now }],
      skipDuplicates: true,
    })
    // One after another, so that the newest list is the one that stays.
    await queue('wissing.bewaak', {}, { queue: 'wissingen' })
    return { id }
  },
})

// Who is erased takes back that a recording may be shown, and there is nobody left to ask.
const vergeetSpreker = (db: Db, { id, email, naam }: { id: string; email: string; naam: string }) =>
  db.spreker.updateMany({
    where: { OR: [{ gebruikerId: id }, { email }] },
    data: {
      naam,
      functie: null,
      email: null,
      gebruikerId: null,
      akkoord: 'NIET_GEVRAAGD',
      gevraagdBereik: null,
      gevraagdTot: null,
      gevraagdOp: null,
      akkoordBereik: null,
      akkoordTot: null,
      antwoordOp: null,
      tokenHash: null,
      tokenTot: null,
    },
  })
