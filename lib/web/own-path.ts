const ORIGIN = 'https://eigen.invalid'

/** A redirect target from outside, reduced to a path of our own; anything else becomes '/' (ASVS 3.7.2). */
export function ownPath(target: unknown): string {
  if (typeof target !== 'string' || !target.startsWith('/') || !URL.canParse(target, ORIGIN)) return '/'
  const url = new URL(target, ORIGIN)
  return url.origin === ORIGIN ? `${url.pathname}${url.search}${url.hash}` : '/'
}
