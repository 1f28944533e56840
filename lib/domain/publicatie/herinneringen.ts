import 'server-only'
import type { Db, Prisma } from '@/lib/platform/db'
import { alsDag, alsDatum } from './controle'
import { laatsteBegonnenDag, type Mens, ontvangers, type Trede, tredeVan } from './ladder'

const selectMens = { id: true, gedeactiveerdOp: true, isDemo: true, afwezigTot: true } as const

const selectControle = {
  laatstGecontroleerdOp: true,
  volgendeControleOp: true,
  verantwoordelijke: { select: selectMens },
  vervanger: { select: selectMens },
} as const

/** An item with a controle, as the ladder needs it. */
export const selectControleerbaar = {
  id: true,
  ref: true,
  soort: true,
  slug: true,
  titel: true,
  themadossier: { select: selectControle },
  consultatielijn: { select: selectControle },
} satisfies Prisma.PublicatieSelect

type Rij = Prisma.PublicatieGetPayload<{ select: typeof selectControleerbaar }>
type MensRij = NonNullable<NonNullable<Rij['themadossier']>['verantwoordelijke']>

export type Controleerbaar = NonNullable<ReturnType<typeof alsControleerbaar>>

/** The row with its days and people; null for an item that has no controle. */
export function alsControleerbaar({ themadossier, consultatielijn, ...stuk }: Rij) {
  const rij = themadossier ?? consultatielijn
  if (!rij) return null
  const { laatstGecontroleerdOp, volgendeControleOp, verantwoordelijke, vervanger } = rij
  return {
    ...stuk,
    laatst: alsDag(laatstGecontroleerdOp),
    vervalt: alsDag(volgendeControleOp),
    verantwoordelijke: verantwoordelijke && alsMens(verantwoordelijke),
    vervanger: vervanger && alsMens(vervanger),
  }
}

/** Demo accounts are nobody's: their addresses do not exist. */
export const alsMens = ({ id, gedeactiveerdOp, isDemo, afwezigTot }: MensRij): Mens => ({
  id,
  isActief: gedeactiveerdOp === null && !isDemo,
  afwezigTot: alsDag(afwezigTot),
})

/** For the database: published items whose ladder may have begun on `vandaag`. */
export function metBegonnenLadder(vandaag: string): Prisma.PublicatieWhereInput {
  const begonnen = { volgendeControleOp: { lte: alsDatum(laatsteBegonnenDag(vandaag)) } }
  return { status: 'GEPUBLICEERD', OR: [{ themadossier: begonnen }, { consultatielijn: begonnen }] }
}

/** Everybody of the redactie; who of them can be asked now, `ontvangers` says. */
export const leesRedactie = async (db: Db): Promise<Mens[]> =>
  (
    await db.gebruiker.findMany({
      where: { rollen: { some: { rol: 'REDACTIE' } } },
      orderBy: { id: 'asc' },
      select: selectMens,
    })
  ).map(alsMens)

/** On which step the item stands today and who hears of it; nobody while there is no step. */
export function staptNu(stuk: Controleerbaar, redactie: readonly Mens[], vandaag: string) {
  const trede: Trede | null = tredeVan(stuk, vandaag)
  return { trede, aan: trede === null ? [] : ontvangers(trede, { ...stuk, redactie }, vandaag) }
}
