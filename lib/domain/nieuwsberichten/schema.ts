import { alinea, idLijst, optioneleRegel, regel } from '@/lib/domain/publicatie/schema'
import { tekstVeld } from '@/lib/domain/teksten/schema'
import { z } from '@/lib/kernel/zod'

// PostgreSQL knows no year 0, and nobody means one.
const isDenkbareDag = (dag: string) => dag >= '2000-01-01' && dag <= '2100-12-31'

/** The fields of a nieuwsbericht's form. */
export const nieuwsVelden = {
  titel: regel('een titel', 120),
  /** Dutch calendar day, 'yyyy-mm-dd': the order of the list. */
  datum: z.iso.date('Kies een datum.').refine(isDenkbareDag, 'Kies een datum tussen 2000 en 2100.'),
  samenvatting: alinea('de samenvatting', 400),
  inhoud: tekstVeld(),
  /** Who speaks, as a rol and not a name: "Werkgroep Communicatie". */
  auteurrol: optioneleRegel('wie het schrijft', 120),
  /** Leave out for news that concerns everybody. */
  netwerkId: z.uuid('Kies het netwerk opnieuw.').nullable().optional(),
  doelgroepIds: idLijst(20),
}

const nieuwsSchema = z.object(nieuwsVelden)
export type NieuwsVelden = z.output<typeof nieuwsSchema>

export const KLAD_NIEUW = 'nieuwsbericht:nieuw'
export const kladSleutel = (id: string): string => `nieuwsbericht:${id}`
