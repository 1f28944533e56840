import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { eisDoelgroepen } from '../publicatie/relaties'
import type { bronVelden } from './schema'

type Velden = { [Veld in keyof typeof bronVelden]: z.output<(typeof bronVelden)[Veld]> }

/** The columns of the bron's own row, from what a form gave. */
export const gegevens = ({
  url,
  uitgever,
  soort,
  taal,
  tijd,
  beschrijving,
  geverifieerd,
  laatstGecontroleerdOp: dag,
}: Velden) => ({
  url,
  uitgever,
  soort,
  taal,
  tijd,
  beschrijving,
  geverifieerd,
  laatstGecontroleerdOp: dag === null ? null : new Date(`${dag}T00:00:00Z`),
})

/** What a versie keeps of it. */
export const inhoudVan = (velden: Velden) => {
  const { titel, doelgroepIds, laatstGecontroleerdOp } = velden
  return { titel, doelgroepIds, ...gegevens(velden), laatstGecontroleerdOp }
}

/** Throws InvalidInputError when a doelgroep is gone, or when the address already belongs to another bron. */
export async function controleerBron(db: Db, velden: Velden, eigenId: string | null): Promise<void> {
  await eisDoelgroepen(db, velden.doelgroepIds)
  const ander = await db.bron.findUnique({
    where: { url: velden.url },
    select: { id: true, publicatie: { select: { titel: true } } },
  })
  if (ander && ander.id !== eigenId) {
    throw new InvalidInputError({
      url: [
        `Dit adres staat al bij de bron "${ander.publicatie.titel}". Verander die, of kies een ander adres.`,
      ],
    })
  }
}
