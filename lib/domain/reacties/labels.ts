export const MAX_REACTIE = 1_000
export const MAX_REDEN = 300
