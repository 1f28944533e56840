import 'server-only'
import { z } from '@/lib/kernel/zod'

/** What a file gave when it was taken over as a text; shown with the draft until it is saved. */
export const importverslagSchema = z.object({
  bestand: z.string(),
  koppen: z.number(),
  alineas: z.number(),
  punten: z.number(),
  tabellen: z.number(),
  links: z.number(),
  afbeeldingen: z.number().default(0),
  hersteld: z.array(z.string()),
  twijfel: z.array(z.string()),
  weggelaten: z.array(z.object({ wat: z.string(), onder: z.string().nullable() })),
  /** the beginning of what did not fit; '' when that part was not even read */
  vanaf: z.string().nullable(),
})
export type Importverslag = z.output<typeof importverslagSchema>

export const kort = (tekst: string): string => {
  const schoon = tekst.replace(/\s+/g, ' ').trim()
  return schoon.length > 200 ? `${schoon.slice(0, 199)}…` : schoon
}

/** How a picture that is not taken over is named; why not comes after it. */
export const plaatjeMet = (alt: string): string => (alt === '' ? 'afbeelding.' : `afbeelding: ${kort(alt)}.`)
