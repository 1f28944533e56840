/** Something that the person who starts the portal can mend. The message is one Dutch sentence; no stack is shown. */
export class StartError extends Error {
  override name = 'StartError'
}

/** The `code` of a system error ('ENOENT', '28P01'), or null for anything else. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
