import { z } from '@/lib/kernel/zod'

/** As somebody types it from paper: small letters, spaces and dashes do not matter. */
export const certificaatcodeSchema = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/[\s-]/g, '').toUpperCase() : value),
  z.string().regex(/^[0-9A-Z]{12}$/),
)
