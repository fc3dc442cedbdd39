// `npm run build`: the museum as plain files in dist/, every page in every language.
import { join } from 'node:path'
import { buildWhatChanged } from './buildWhatChanged.ts'
import { failureOf } from './failureOf.ts'
import { openMuseum } from './openMuseum.ts'
import { createProgress } from './progress.ts'
import { readSettings } from './settings.ts'
import { writeSite } from './writeSite.ts'

process.env.NODE_ENV = 'production'
const progress = createProgress()
try {
  // A free port on this machine only: the lake is asked through its API, as Sanity's own would be.
  const settings = readSettings({ ...process.env, HOST: '127.0.0.1', PORT: '0' })
  await buildWhatChanged(settings.root, settings.builds, progress, ['client', 'server'])
  const museum = await openMuseum(settings, progress)
  const outDir = join(settings.root, 'dist')
  const written = await progress.step('Writing every page in every language', (log) =>
    writeSite({
      builds: settings.builds,
      editionFolder: museum.editionFolder,
      outDir,
      siteAddress: process.env.SITE_ADDRESS || undefined,
      log,
    }),
  )
  await museum.close()
  progress.say(`${written.pages} pages in ${written.languages} languages in dist/: put that folder on any static host.`)
  process.exit(0)
} catch (error) {
  console.error(failureOf(error))
  process.exit(1)
}
