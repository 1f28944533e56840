import { optioneleDag } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'

/** What was promised for a year of which nobody said anything. */
export const WEBINARS_PER_JAAR = 2

const heelGetal = (zin: string, min: number, max: number) =>
  z.preprocess(
    // An empty field is no zero.
    (waarde) => (typeof waarde === 'string' && /^\s*\d{1,4}\s*$/.test(waarde) ? Number(waarde) : waarde),
    z.number(zin).int(zin).min(min, zin).max(max, zin),
  )

/** The form of a year; the days are Dutch calendar days in that year. */
export const jaarafspraakSchema = z
  .object({
    jaar: heelGetal('Kies een jaar van 2000 tot en met 2100.', 2000, 2100),
    webinars: heelGetal('Vul een aantal in van 0 tot 100.', 0, 100),
    eersteDag: optioneleDag,
    tweedeDag: optioneleDag,
  })
  .superRefine(({ jaar, eersteDag, tweedeDag }, ctx) => {
    for (const [veld, dag] of [
      ['eersteDag', eersteDag],
      ['tweedeDag', tweedeDag],
    ] as const) {
      if (dag !== null && !dag.startsWith(`${jaar}-`))
        ctx.addIssue({ code: 'custom', path: [veld], message: `Kies een dag in ${jaar}.` })
    }
  })
