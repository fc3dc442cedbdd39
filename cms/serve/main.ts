import { buildWhatChanged } from './buildWhatChanged.ts'
import { PortError } from './createHouse.ts'
import { openMuseum } from './openMuseum.ts'
import { createProgress } from './progress.ts'
import { readSettings, SettingsError } from './settings.ts'

process.env.NODE_ENV = 'production'
const progress = createProgress()

try {
  const settings = readSettings(process.env)
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
