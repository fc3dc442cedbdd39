// `npm run dev`: the museum with hot reloading of src and scenes, over the same lake, edition and Studio.
import { createServer } from 'vite'
import { buildWhatChanged } from './buildWhatChanged.ts'
import { failureOf } from './failureOf.ts'
import { openMuseum } from './openMuseum.ts'
import { createProgress } from './progress.ts'
import { readSettings } from './settings.ts'

const progress = createProgress()
try {
  const settings = readSettings(process.env)
  await buildWhatChanged(settings.root, settings.builds, progress)
  const museum = await openMuseum(settings, progress)
  // Vite renders in the browser only and sets no policy; everything that is not source comes from the house.
  const target = `http://127.0.0.1:${museum.house.port}`
  const proxied = ['/edition', '/studio', '/images', '/files', '/v1', '/v20', '/vX']
  const vite = await createServer({
    root: settings.root,
    server: {
      host: settings.host,
      port: settings.port + 1,
      strictPort: false,
      proxy: Object.fromEntries(proxied.map((path) => [path, { target, ws: true }])),
    },
  })
  await vite.listen()
  progress.say('')
  progress.say(`With hot reloading   ${vite.resolvedUrls?.local[0] ?? ''}`)
  progress.say(`As visitors get it   ${museum.house.address}/`)
  progress.say(`The Studio           ${museum.house.address}/studio`)
} catch (error) {
  console.error(failureOf(error))
  process.exit(1)
}
