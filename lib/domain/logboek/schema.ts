import { z } from '@/lib/kernel/zod'

/** A Dutch calendar day in a filter; PostgreSQL knows no year 0. */
export const dagSchema = z.iso
  .date('Vul een datum in.')
  .refine((dag) => dag >= '2000-01-01' && dag < '2200-01-01', 'Vul een jaar in na 2000.')
