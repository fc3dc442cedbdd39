import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { unlitThree } from './src/build/unlitThree.ts'

/** What every page and every part of the pages stands on: sources, as their paths. */
const EVERY_PAGE =
  /node_modules\/(react|react-dom|scheduler)\/|src\/(visit\/|i18n\/(LanguageContext|createFormat|fill|zgh)|ui\/(textAttributes|Words|PageLink|Icon|apart)\.)|cms\/content\/(Language|safeHref)\.ts/

/**
 * One file for the build, the development server and the unit tests. Two builds use it: the client (index.html →
 * .rihla/build/client) and the pages' renderer (`vite build --ssr src/entry-server.tsx`); cms/serve starts both.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), unlitThree()],
  build: {
    outDir: isSsrBuild ? '.rihla/build/server' : '.rihla/build/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    // The strict content policy allows no data: fonts or scripts; small files stay files (notes on CSP in the README).
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    copyPublicDir: !isSsrBuild,
    // What every page waits for stays in few files: parts that are fetched later would tear small ones out of it.
    ...(isSsrBuild
      ? {}
      : { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: EVERY_PAGE }] } } } }),
  },
  // The pages' renderer is one self-contained file, so that it runs wherever Node runs.
  ssr: isSsrBuild ? { noExternal: true } : {},
  test: {
    include: ['{src,scenes,cms,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', '**/node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests keep nothing behind them; loading every module anew for each file takes as long as all tests. Two cores are two workers.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
}))
