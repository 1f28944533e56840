import { type NextRequest, NextResponse } from 'next/server'

// Sets headers and decides nothing else: rights are checked where the data is (security.md R4).
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
  const policy = contentSecurityPolicy(nonce)
  const forwarded = new Headers(request.headers)
  forwarded.set('x-nonce', nonce)
  forwarded.set('x-kennisplein-pad', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  forwarded.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers: forwarded } })
  for (const [name, value] of Object.entries({ ...HEADERS, 'Content-Security-Policy': policy })) {
    response.headers.set(name, value)
  }
  return response
}

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cache-Control': 'private, no-store',
}

const contentSecurityPolicy = (nonce: string) =>
  [
    "default-src 'self'",
    // `next dev` compiles in the browser with eval; no build does.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    'report-uri /api/csp',
  ].join('; ')

// biome-ignore lint/style/noProcessEnv: Next replaces NODE_ENV at build time; the proxy cannot import the platform
const isDev = process.env.NODE_ENV === 'development'

export const config = {
  // Behind a proxy Next cuts off what is sent at 10 MB and still answers as if all was well; files set their own headers.
  matcher: [
    {
      source:
        '/((?!_next/static|_next/image|favicon.ico|bijlagen$|bijlagen/uploads(?:/[0-9a-f-]{36})?$|bijlagen/[0-9a-f-]{36}$|themadossiers/[^/]+/bewerken/[^/]+/bestand$).*)',
    },
  ],
}
