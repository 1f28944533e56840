import 'server-only'
import { isJob, type Rol } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { opmerkingenMail } from './emails'
import { canSeeOpmerkingen } from './policy'
import { laadStuk, type Stuk } from './stuk'

/**
 * One mail to everybody who has to know what was written with an item since the last: who writes it, who is responsible for
 * it, who takes part in the same talk, and of the redactie who handled the item last when somebody else wrote; nobody
 * about the own words. Out: how many mails.
 */
export const sendOpmerkingen = defineCommand({
  name: 'opmerking.send',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input: { id } }) => laadStuk(db, id),
  authorize: isJob,
  run: async ({ db, subject, now, mail, link }) => {
    const nieuw = await neemNieuwe(db, subject.id, now)
    const laatste = nieuw.at(-1)
    if (!laatste) return { aantal: 0 }
    const mensen = await leesMensen(
      db,
      nieuw.flatMap((bericht) => aanVan(bericht, subject)),
    )
    let aantal = 0
    for (const mens of mensen.filter((een) => magWeten(een, subject))) {
      const voor = nieuw.filter(
        (bericht) => bericht.auteur.id !== mens.id && aanVan(bericht, subject).includes(mens.id),
      )
      if (voor.length === 0) continue
      aantal += 1
      await mail({
        sleutel: `opmerking/${laatste.id}/${mens.id}`,
        aan: mens.email,
        ...opmerkingenMail({
          naam: mens.naam,
          titel: subject.titel,
          aantal: voor.length,
          door: [...new Set(voor.map(({ auteur }) => auteur.naam))],
          link: link(`/opmerkingen/${subject.id}`),
        }),
      })
    }
    return { aantal }
  },
  logs: ({ aantal }) => aantal > 0,
})

const persoon = { select: { id: true, naam: true, rollen: { select: { rol: true } } } } as const
const selectDraad = { houderId: true, auteurId: true, antwoorden: { select: { auteurId: true } } } as const
const selectBericht = {
  id: true,
  houderId: true,
  auteur: persoon,
  onder: { select: selectDraad },
} satisfies Prisma.OpmerkingSelect
type Bericht = Prisma.OpmerkingGetPayload<{ select: typeof selectBericht }>

/** Marks and reads them; of two processes the second finds none left. */
async function neemNieuwe(db: Db, publicatieId: string, now: Date): Promise<Bericht[]> {
  const genomen = await db.opmerking.updateManyAndReturn({
    where: { publicatieId, gemaildOp: null },
    data: { gemaildOp: now },
    select: { id: true },
  })
  if (genomen.length === 0) return []
  return db.opmerking.findMany({
    where: { id: { in: genomen.map(({ id }) => id) } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: selectBericht,
    relationLoadStrategy: 'join',
  })
}

/** ids of whom a message is for, its own writer perhaps among them. */
function aanVan({ onder, auteur }: Bericht, stuk: Stuk): string[] {
  const { auteurId, meeschrijvers, redacteurId, themadossier, consultatielijn } = stuk
  const inDraad = onder
    ? [onder.auteurId, onder.houderId, ...onder.antwoorden.map((een) => een.auteurId)]
    : []
  // One of the redactie: who handled the item last. The others find it on the list, and talk among themselves there.
  const vanRedactie = auteur.rollen.some(({ rol }) => rol === 'REDACTIE')
  const zorgt = themadossier?.verantwoordelijkeId ?? consultatielijn?.verantwoordelijkeId
  const metAuteur = meeschrijvers.flatMap(({ stand, gebruikerId }) => (stand === 'JA' ? gebruikerId : null))
  return [auteurId, ...metAuteur, zorgt, vanRedactie ? null : redacteurId, ...inDraad].flatMap(
    (id) => id ?? [],
  )
}

const leesMensen = (db: Db, ids: readonly string[]) =>
  db.gebruiker.findMany({
    // The addresses of demo accounts do not exist.
    where: { id: { in: [...new Set(ids)] }, gedeactiveerdOp: null, isDemo: false },
    orderBy: { id: 'asc' },
    select: { id: true, naam: true, email: true, netwerkId: true, rollen: { select: { rol: true } } },
    relationLoadStrategy: 'join',
  })

type Mens = { id: string; naam: string; netwerkId: string | null; rollen: readonly { rol: Rol }[] }

// Rights may have changed since it was written.
const magWeten = ({ id, naam, netwerkId, rollen }: Mens, stuk: Stuk): boolean =>
  canSeeOpmerkingen({ kind: 'gebruiker', id, naam, netwerkId, rollen: rollen.map(({ rol }) => rol) }, stuk)
