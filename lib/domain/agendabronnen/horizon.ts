import 'server-only'

/** How far ahead we look into the agendas of others. */
export const HORIZON_DAGEN = 548
