import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { alsDag, alsDatum } from './controle'

type Afspraken = {
  verantwoordelijkeId: string | null
  vervangerId: string | null
  verantwoordelijkeRol: string | null
  directPubliceren: boolean
  volgendeControleOp: string | null
}

/** The agreements as columns. Throws InvalidInputError for people who are not there or a day that cannot be. */
export async function afspraakKolommen(db: Db, afspraken: Afspraken, laatstGecontroleerdOp: Date | null) {
  const { verantwoordelijkeId, vervangerId, volgendeControleOp, ...rest } = afspraken
  if (vervangerId !== null && vervangerId === verantwoordelijkeId) {
    throw new InvalidInputError({ vervangerId: ['Kies iemand anders dan de verantwoordelijke.'] })
  }
  const laatst = alsDag(laatstGecontroleerdOp)
  if (volgendeControleOp !== null && laatst !== null && volgendeControleOp <= laatst) {
    throw new InvalidInputError({ volgendeControleOp: ['Kies een dag na de laatste controle.'] })
  }
  await isActief(db, 'verantwoordelijkeId', verantwoordelijkeId)
  await isActief(db, 'vervangerId', vervangerId)
  return {
    ...rest,
    verantwoordelijkeId,
    vervangerId,
    volgendeControleOp: volgendeControleOp === null ? null : alsDatum(volgendeControleOp),
  }
}

async function isActief(db: Db, veld: string, id: string | null): Promise<void> {
  if (id === null) return
  const gebruiker = await db.gebruiker.findFirst({
    where: { id, gedeactiveerdOp: null },
    select: { id: true },
  })
  if (!gebruiker)
    throw new InvalidInputError({ [veld]: ['Deze persoon heeft geen account meer. Kies iemand anders.'] })
}
