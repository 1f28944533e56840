import 'server-only'
import type { ScholingKeuzes } from '@/components/scholingen/scholing-velden'
import { listKeuzes } from '@/lib/domain/scholingen/queries'
import type { GebruikerActor } from '@/lib/kernel/actor'

type Lijst = readonly { id: string; naam: string }[]
const opties = (lijst: Lijst) => lijst.map(({ id, naam }) => ({ value: id, label: naam }))

/** The choices of the form; who is no redactie makes scholingen of the own netwerk only, so has no netwerk to choose. */
export async function leesScholingkeuzes(
  actor: GebruikerActor,
  gekozen: string[] = [],
): Promise<ScholingKeuzes> {
  const { doelgroep, discipline, niveau, domein, werkvorm, netwerk } = await listKeuzes(actor, { gekozen })
  return {
    doelgroepen: opties(doelgroep),
    disciplines: opties(discipline),
    niveaus: opties(niveau),
    domeinen: opties(domein),
    werkvormen: opties(werkvorm),
    netwerken: actor.rollen.includes('REDACTIE') ? opties(netwerk) : null,
  }
}

type Kladvelden = {
  inhoud: Record<string, unknown> | null
  vorige?: readonly { inhoud: Record<string, unknown> }[]
}

/** How many dates a klad or one beside it holds, so that the form has a place for each. */
export function bijeenkomstenInKlad(klad: Kladvelden | null): number {
  const nummers = [klad, ...(klad?.vorige ?? [])]
    .flatMap((een) => Object.keys(een?.inhoud ?? {}))
    .flatMap((naam) => /^bijeenkomsten\[(\d{1,2})\]/.exec(naam)?.[1] ?? [])
  return Math.max(0, ...nummers.map((nummer) => Number(nummer) + 1))
}
