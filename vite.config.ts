import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { unlitThree } from './src/build/unlitThree.ts'

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
  },
  // The pages' renderer is one self-contained file, so that it runs wherever Node runs.
  ssr: isSsrBuild ? { noExternal: true } : {},
  test: {
    include: ['{src,scenes,cms,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', '**/node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
}))
