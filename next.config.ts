import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  typedRoutes: true,
  productionBrowserSourceMaps: false,
  // Most holes of 2026 sat in the optimizer; our images are small and re-encoded (security.md V4).
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'graphile-worker', 'nodemailer', 'pg'],
  experimental: {
    serverActions: { bodySizeLimit: '2mb' },
  },
}

export default config
