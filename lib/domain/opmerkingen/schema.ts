import { z } from '@/lib/kernel/zod'
import { alinea } from '../publicatie/schema'
import { MAX_OPMERKING } from './labels'

/** How a block is named: see `blokken.ts`. */
export const blokSchema = z.string().regex(/^[0-9a-f]{24}$/)

/** What each of the commands answers: the remark, the item it is with, and whether anything happened. */
export type Geschreven = { id: string; stukId: string; veranderd: boolean }

export const opmerkingTekst = alinea('je opmerking', MAX_OPMERKING)
