import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { alsDag, alsDatum, dagVanVolgendeControle } from './controle'

type Afspraken = {
  verantwoordelijkeId: string | null
  vervangerId: string | null
  volgendeControleOp: string | null
  controleMaanden: number
}

/** What an item holds before its agreements change. */
type Bestaand = {
  laatstGecontroleerdOp: Date | null
  volgendeControleOp: Date | null
  controleMaanden: number
}

/**
 * The agreements as columns, with what a noun agrees on besides; `bestaand` is null for what is not there yet.
 * Throws InvalidInputError for people who are not there or a day that cannot be.
 */
export async function afspraakKolommen<Meer extends Afspraken>(
  db: Db,
  afspraken: Meer,
  bestaand: Bestaand | null,
) {
  const { verantwoordelijkeId, vervangerId } = afspraken
  const volgendeControleOp = dagVanControle(afspraken, bestaand)
  if (vervangerId !== null && vervangerId === verantwoordelijkeId) {
    throw new InvalidInputError({ vervangerId: ['Kies iemand anders dan de verantwoordelijke.'] })
  }
  const laatst = alsDag(bestaand?.laatstGecontroleerdOp ?? null)
  if (volgendeControleOp !== null && laatst !== null && volgendeControleOp <= laatst) {
    throw new InvalidInputError({ volgendeControleOp: ['Kies een dag na de laatste controle.'] })
  }
  await isActief(db, 'verantwoordelijkeId', verantwoordelijkeId)
  await isActief(db, 'vervangerId', vervangerId)
  return {
    ...afspraken,
    volgendeControleOp: volgendeControleOp === null ? null : alsDatum(volgendeControleOp),
  }
}

// Another interval moves the day along, unless somebody chose a day besides.
function dagVanControle(afspraken: Afspraken, bestaand: Bestaand | null): string | null {
  const { volgendeControleOp: gekozen, controleMaanden } = afspraken
  const laatst = alsDag(bestaand?.laatstGecontroleerdOp ?? null)
  const isAnderInterval = bestaand !== null && bestaand.controleMaanden !== controleMaanden
  const isZelfdeDag = bestaand !== null && alsDag(bestaand.volgendeControleOp) === gekozen
  return laatst !== null && isAnderInterval && isZelfdeDag
    ? dagVanVolgendeControle(laatst, controleMaanden)
    : gekozen
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
