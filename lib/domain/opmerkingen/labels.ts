/** How many characters a remark may have. */
export const MAX_OPMERKING = 2_000
