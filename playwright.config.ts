import { defineConfig } from '@playwright/test'
import { chromiumArguments } from './lib/platform/chromium'
import { installedChromium } from './tests/support/chromium'

// Set once in the first process, and inherited by the workers that read this file again.
process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 10_000))
process.env['CHROMIUM_PATH'] ??= installedChromium() ?? ''

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/e2e-setup.ts',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine may miss one deadline; what needed a second try is named in the report.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '.data/test/e2e.json' }],
  ],
  outputDir: '.data/test/e2e',
  use: {
    baseURL: process.env['E2E_BASE_URL'] ?? `http://localhost:${process.env['E2E_PORT']}`,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Pacific/Auckland',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: chromiumArguments(),
    },
  },
})
