import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { isTekstDoc } from '../teksten/leesschema'
import { eisEenBlad } from './kenniskaartblad'
import { ONDERDELEN } from './labels'
import { heeftTekst, ongeschreven } from './ontbreekt'

/**
 * What readers may expect of a dossier: an inleiding, all five onderdelen, and a kenniskaart that fits on its A4 when
 * there is one. Throws RefusedError with what to do.
 */
export async function eisVolledig(db: Db, id: string, voornemen: string): Promise<void> {
  const dossier = await db.themadossier.findUniqueOrThrow({
    where: { id },
    relationLoadStrategy: 'join',
    select: {
      inleiding: true,
      publicatie: { select: { ref: true } },
      onderdelen: { select: { soort: true, inhoud: true } },
      kenniskaart: { select: { ref: true, titel: true, inhoud: true } },
    },
  })
  const { inleiding, onderdelen, publicatie, kenniskaart } = dossier
  if (!heeftTekst(inleiding))
    throw new RefusedError(`Schrijf eerst een inleiding. Daarna kun je ${voornemen}.`, publicatie.ref)
  const leeg = ongeschreven(onderdelen).map((soort) => ONDERDELEN[soort].naam)
  if (leeg.length > 0) {
    const namen = new Intl.ListFormat('nl').format(leeg)
    throw new RefusedError(`Schrijf eerst nog: ${namen}. Daarna kun je ${voornemen}.`, publicatie.ref)
  }
  if (isTekstDoc(kenniskaart?.inhoud))
    await eisEenBlad(db, { ...kenniskaart, inhoud: kenniskaart.inhoud }, voornemen)
}
