import { buildWhatChanged } from './buildWhatChanged.ts'
import { PortError } from './createHouse.ts'
import { openMuseum } from './openMuseum.ts'
import { createProgress } from './progress.ts'
import { readSettings, SettingsError } from './settings.ts'

process.env.NODE_ENV = 'production'
const progress = createProgress()

try {
  const settings = readSettings(process.env)
  if (settings.cloud !== null) {
    // The Studio's build reads the hosted lake under names of its own.
    process.env.SANITY_STUDIO_PROJECT_ID = settings.cloud.projectId
    process.env.SANITY_STUDIO_DATASET = settings.cloud.dataset
  }
  await buildWhatChanged(settings.root, settings.builds, progress)
  const museum = await openMuseum(settings, progress)
  progress.say('')
  progress.say(`The museum   ${museum.house.address}/`)
  progress.say(`The Studio   ${museum.house.address}/studio`)
  progress.say('Stop with Ctrl+C.')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      museum.close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
} catch (error) {
  if (error instanceof SettingsError || error instanceof PortError) console.error(error.message)
  else console.error(error)
  process.exit(1)
}
