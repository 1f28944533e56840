import 'server-only'

/** Number of words in plain text, as a reader counts them: `auto's` and `ggz-team` are one word each. */
export const woordenaantal = (tekst: string): number =>
  tekst.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
