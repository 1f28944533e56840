/** How many dates can be made at once. */
export const MEESTE_DATUMS = 12
