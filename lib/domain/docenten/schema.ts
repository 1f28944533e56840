import { alinea, idLijst, optioneleDag } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'
import { MAX_ZIN } from './labels'

const minstensEen = (zin: string) => idLijst(50).refine((ids) => ids.length > 0, zin)

/** What somebody says of the own teaching. `laatstGegeven`: a Dutch calendar day. */
export const docentSchema = z.object({
  zin: alinea('waarover je lesgeeft', MAX_ZIN),
  laatstGegeven: optioneleDag,
  doelgroepIds: minstensEen('Kies minstens één doelgroep.'),
  werkvormIds: minstensEen('Kies minstens één werkvorm.'),
  niveauIds: idLijst(50),
  netwerkIds: minstensEen('Kies minstens één netwerk waar je naartoe wilt.'),
})

/** What coordinators look for, as it stands in the address: slugs; an unknown one is no filter. */
const slug = z.string().max(120).nullable().catch(null).default(null)
export const docentfilterSchema = z.object({ doelgroep: slug, werkvorm: slug, niveau: slug, netwerk: slug })
export type Docentfilter = z.output<typeof docentfilterSchema>
