import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { isTekstDoc } from '../teksten/leesschema'
import { isLegeTekst } from '../teksten/schema'

const GEEN_BIJEENKOMST = 'Voeg eerst een bijeenkomst toe, met datum en tijd.'
const GEEN_BESCHRIJVING = 'Schrijf eerst een beschrijving: wat leer je, en voor wie is het?'

type Inhoud = { bijeenkomsten: number; beschrijving: unknown }

/** What readers cannot do without: the field that lacks and the sentence, or null when it is complete. */
export function watOntbreekt({ bijeenkomsten, beschrijving }: Inhoud): { veld: string; zin: string } | null {
  if (bijeenkomsten === 0) return { veld: 'bijeenkomsten', zin: GEEN_BIJEENKOMST }
  const heeftTekst = isTekstDoc(beschrijving) && !isLegeTekst(beschrijving)
  return heeftTekst ? null : { veld: 'beschrijving', zin: GEEN_BESCHRIJVING }
}

/** The condition for offering and publishing. Throws RefusedError with what must be done first. */
export async function eisVolledigeScholing({
  db,
  subject,
}: {
  db: Db
  subject: { id: string }
}): Promise<void> {
  const { beschrijving, _count } = await db.scholing.findUniqueOrThrow({
    where: { id: subject.id },
    select: { beschrijving: true, _count: { select: { bijeenkomsten: true } } },
  })
  const ontbreekt = watOntbreekt({ beschrijving, bijeenkomsten: _count.bijeenkomsten })
  if (ontbreekt) throw new RefusedError(ontbreekt.zin)
}
