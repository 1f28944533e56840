import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { parseThema, THEMA_COOKIE } from '@/components/layout/theme'
import './globals.css'

const atkinson = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      weight: '200 800',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
      weight: '200 800',
      style: 'italic',
    },
  ],
  variable: '--font-atkinson',
  display: 'swap',
})

// For names with ğ, ş or ł; the browser fetches it only when such a letter is on the page.
const atkinsonExt = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-atkinson-ext',
  preload: false,
  adjustFontFallback: false,
})

export const metadata: Metadata = {
  title: { default: 'Kennisplein', template: '%s · Kennisplein' },
  description: 'Kennis over palliatieve zorg voor bijzondere doelgroepen, van en voor hospices en netwerken.',
  // Safari would turn dates and dossier numbers into telephone links.
  formatDetection: { telephone: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1e2527' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const thema = parseThema((await cookies()).get(THEMA_COOKIE)?.value)
  return (
    <html
      lang="nl"
      data-thema={thema ?? undefined}
      className={`${atkinson.variable} ${atkinsonExt.variable}`}
    >
      <body>{children}</body>
    </html>
  )
}
