import 'server-only'

/** 'Één e-mail' → 'een e-mail': lower case, without accents, one space between words. */
export const normaliseer = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
