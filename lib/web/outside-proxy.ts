import 'server-only'

const HEADERS = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
}

/** Adds what proxy.ts sets on every page to an answer of a route outside its matcher; what the answer says itself stays. */
export function outsideProxy(answer: Response): Response {
  for (const [name, value] of Object.entries(HEADERS))
    if (!answer.headers.has(name)) answer.headers.set(name, value)
  return answer
}
