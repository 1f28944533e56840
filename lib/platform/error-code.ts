/** Whether this is what Node throws with that code: 'ENOENT'. */
export const isErrorCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
