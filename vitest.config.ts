import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// A zone far from ours and from UTC: a date that leans on the server's zone shows itself here.
process.env['TZ'] = 'Pacific/Auckland'

const alias = {
  '@': import.meta.dirname,
  // Its only job is to stop a browser build; there is none here.
  'server-only': `${import.meta.dirname}/tests/support/nothing.ts`,
}

const withDatabase = {
  environment: 'node' as const,
  globalSetup: 'tests/support/global-setup.ts',
  setupFiles: 'tests/support/setup.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...withDatabase,
          name: 'unit',
          include: ['{lib,search,prisma}/**/*.test.ts', 'tests/{policy,contract}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { ...withDatabase, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'components',
          environment: 'jsdom',
          testTimeout: 60_000,
          setupFiles: 'tests/support/setup-components.ts',
          include: ['{components,app}/**/*.test.tsx', 'components/**/*.test.ts'],
        },
      },
    ],
  },
})
