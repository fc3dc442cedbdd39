import { defineConfig } from '@playwright/test'

/**
 * Journeys of people through the museum, in a real Chromium with software WebGL: what every machine can run. No retries:
 * a journey that passes sometimes is a defect.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.rihla/reports/journeys',
  globalSetup: './globalSetup.ts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    // A trace costs a tenth of every journey, and one that follows many changes half: ask for it with `--trace on`.
    trace: 'off',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
      args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--autoplay-policy=no-user-gesture-required'],
    },
  },
})
