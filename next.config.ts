import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  // Said aloud, because a lock file in a folder above would make Next take that folder for the root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  typedRoutes: true,
  productionBrowserSourceMaps: false,
  // Most holes of 2026 sat in the optimizer; our images are small and re-encoded (security.md V4).
  images: { unoptimized: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    'pino',
    'graphile-worker',
    'nodemailer',
    'pg',
    'mammoth',
    'clamscan',
    'unpdf',
  ],
  // A folder of the app cannot be a parameter with something behind it.
  rewrites: async () => [
    { source: '/scholingsagenda/:slug([a-z0-9-]+)\\.ics', destination: '/scholingsagenda/:slug/ics' },
    { source: '/:plek(redactie|beheer)/:lijst([a-z]+)\\.csv', destination: '/redactie/csv/:lijst' },
  ],
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: '2mb' },
  },
}

export default config
