import { z } from '@/lib/kernel/zod'

/** A Dutch calendar day in a filter. */
export const dagSchema = z.iso.date('Vul een datum in.')
