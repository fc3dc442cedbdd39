import { buildWhatChanged } from './buildWhatChanged.ts'
import { failureOf } from './failureOf.ts'
import { openMuseum } from './openMuseum.ts'
import { createProgress } from './progress.ts'
import { readSettings } from './settings.ts'

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
  let closing = false
  const stop = () => {
    if (closing) return
    closing = true
    museum.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  // A second Ctrl+C is from somebody who won't wait; a second SIGTERM is the first one, come another way.
  process.once('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  console.error(failureOf(error))
  process.exit(1)
}
