import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { isLegeTekst } from '../teksten/schema'
import { VERHAALVELD_LABELS } from './labels'
import { VERHAALDELEN } from './schema'
import {
  aantalOpen,
  opgeslagenToelichtingen,
  type Verhaaldelen,
  verhaaldelen,
  vertelOverOverlijden,
} from './verhaalinhoud'

type Onderzocht = Verhaaldelen & {
  titel: string
  samenvatting: string | null
  doelgroepIds: readonly string[]
  nabestaanden?: string | null | undefined
  /** A story put together of several: it has no relatives. */
  voorbeeld: boolean
}

/** What must still be written before somebody else reads it, as a Dutch sentence per field; empty when all is there. */
export function watOntbreekt(verhaal: Onderzocht): Record<string, string[]> {
  const ontbreekt: Record<string, string[]> = {}
  if (!verhaal.samenvatting) ontbreekt['samenvatting'] = ['Vat het verhaal samen in een of twee zinnen.']
  if (verhaal.doelgroepIds.length === 0) ontbreekt['doelgroepIds'] = ['Kies over welke doelgroep het gaat.']
  for (const deel of VERHAALDELEN) {
    const doc = verhaal[deel]
    if (doc === null || isLegeTekst(doc))
      ontbreekt[deel] = [`Schrijf nog iets bij ‘${VERHAALVELD_LABELS[deel]}’.`]
  }
  if (!verhaal.voorbeeld && !verhaal.nabestaanden && vertelOverOverlijden(verhaal))
    ontbreekt['nabestaanden'] = [
      'In dit verhaal overlijdt iemand. Schrijf hoe je aan de nabestaanden hebt gedacht.',
    ]
  return ontbreekt
}

/** The sentence for a story in which somebody may still be recognised. It names no find: refusals go to the logboek. */
export const herkenbaarZin = (aantal: number): string =>
  aantal === 1
    ? 'Er staat nog één gegeven in waaraan iemand te herkennen kan zijn. Haal het weg, of leg uit waarom het mag blijven.'
    : `Er staan nog ${aantal} gegevens in waaraan iemand te herkennen kan zijn. Haal ze weg, of leg uit waarom ze mogen blijven.`

/**
 * For a stored story that is about to be read by others. Throws RefusedError until it is complete and every
 * identifying detail is solved or explained.
 */
export async function eisKlaar(db: Db, id: string): Promise<void> {
  // Held until the status is set: the author may be saving another text at this very moment.
  await db.$queryRaw`SELECT id FROM "Publicatie" WHERE id = ${id}::uuid FOR UPDATE`
  const { publicatie, doelgroepen, samenvatting, nabestaanden, voorbeeld, toelichtingen, ...rij } =
    await db.praktijkverhaal.findUniqueOrThrow({
      where: { id },
      relationLoadStrategy: 'join',
      select: {
        samenvatting: true,
        casus: true,
        aanpak: true,
        uitkomst: true,
        aandachtspunten: true,
        gespreksvragen: true,
        toelichtingen: true,
        nabestaanden: true,
        voorbeeld: true,
        publicatie: { select: { ref: true, titel: true } },
        doelgroepen: { select: { id: true } },
      },
    })
  const delen = verhaaldelen(rij)
  const zinnen = watOntbreekt({
    ...delen,
    titel: publicatie.titel,
    samenvatting,
    nabestaanden,
    voorbeeld,
    doelgroepIds: doelgroepen.map((doelgroep) => doelgroep.id),
  })
  const ontbreekt = Object.values(zinnen).flat()
  if (ontbreekt.length > 0) throw new RefusedError(ontbreekt.join(' '), publicatie.ref)
  const open = aantalOpen(
    { ...delen, titel: publicatie.titel, samenvatting },
    opgeslagenToelichtingen(toelichtingen),
  )
  if (open > 0) throw new RefusedError(herkenbaarZin(open), publicatie.ref)
}
