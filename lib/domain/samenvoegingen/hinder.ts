import 'server-only'
import type { Db } from '@/lib/platform/db'
import type { KeuzeSoort } from './labels'

type Rij = { id: string; naam: string }
type Regel = (db: Db, van: Rij, naar: Rij) => Promise<string | null>

const MEESTE_TERMEN = 50

/** Why one entry cannot go into another: a sentence with what to do instead, by list. */
const REGELS: Partial<Record<KeuzeSoort, Regel>> = {
  NIVEAU: async () =>
    'De niveaus 2 tot en met 8 liggen vast en gaan niet in elkaar op. Neem een niveau uit gebruik als niemand het meer kiest.',
  DOELGROEP: async (db, van, naar) => {
    const dossiers = await db.themadossier.count({ where: { doelgroepId: { in: [van.id, naar.id] } } })
    return dossiers < 2
      ? null
      : `“${van.naam}” en “${naar.naam}” hebben allebei een themadossier, en een doelgroep heeft er één. Neem eerst de teksten over in één dossier.`
  },
  SYNONIEMGROEP: async (db, van, naar) => {
    const [een, ander] = await Promise.all([
      db.synoniemgroep.findUniqueOrThrow({ where: { id: van.id } }),
      db.synoniemgroep.findUniqueOrThrow({ where: { id: naar.id } }),
    ])
    if (een.eenrichting || ander.eenrichting)
      return 'Een van deze groepen werkt alleen naar het eerste woord toe. Voeg de woorden zelf toe, zodat je kiest welk woord voorop staat.'
    if (een.verwijstNaar !== null && ander.verwijstNaar !== null && een.verwijstNaar !== ander.verwijstNaar)
      return 'Deze groepen verwijzen elk naar een ander stuk. Haal eerst één van die verwijzingen weg.'
    return new Set([...een.termen, ...ander.termen]).size > MEESTE_TERMEN
      ? `Samen zijn het meer dan ${MEESTE_TERMEN} woorden. Haal er eerst een paar weg.`
      : null
  },
}

/** The sentence why `van` cannot go into `naar` as things are now; null when it can. */
export const hinderNu = async (db: Db, soort: KeuzeSoort, van: Rij, naar: Rij): Promise<string | null> =>
  (await REGELS[soort]?.(db, van, naar)) ?? null
