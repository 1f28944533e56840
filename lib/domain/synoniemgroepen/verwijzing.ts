import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'

/** Throws InvalidInputError unless the ref is empty or belongs to something that exists. */
export async function eisVerwijzing(db: Db, ref: string | null): Promise<void> {
  if (ref === null) return
  const where = { ref }
  const aantallen = await Promise.all([
    db.publicatie.count({ where }),
    db.doelgroep.count({ where }),
    db.werkvorm.count({ where }),
    db.discipline.count({ where }),
    db.domein.count({ where }),
    db.niveau.count({ where }),
    db.netwerk.count({ where }),
    db.organisatie.count({ where }),
  ])
  if (aantallen.some((aantal) => aantal > 0)) return
  throw new InvalidInputError({
    verwijstNaar: [`We kennen "${ref}" niet. Neem de verwijzing over van de pagina waar je naar verwijst.`],
  })
}
