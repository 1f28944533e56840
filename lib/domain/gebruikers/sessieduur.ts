import 'server-only'
import type { Rol } from '@/lib/kernel/actor'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Idle and absolute session lifetimes in milliseconds (security.md S1): short for those who write for others. */
export const sessieduur = (
  rollen: readonly Rol[],
  isVerantwoordelijke: boolean,
): { idle: number; absolute: number } =>
  isVerantwoordelijke || rollen.some((rol) => rol !== 'HOSPICEMEDEWERKER')
    ? { idle: 8 * HOUR, absolute: DAY }
    : { idle: 14 * DAY, absolute: 30 * DAY }
