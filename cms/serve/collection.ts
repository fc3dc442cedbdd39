// `npm run collection -- export <folder>` and `-- import <folder>`: the whole collection, in Sanity's export form.
import { carryCollection } from './carryCollection.ts'
import { failureOf } from './failureOf.ts'
import { createProgress } from './progress.ts'
import { readSettings } from './settings.ts'

try {
  // Nobody is let in meanwhile, so no setting of the door matters.
  const settings = readSettings({ ...process.env, HOST: '127.0.0.1' })
  await carryCollection(process.argv.slice(2), settings, createProgress())
} catch (error) {
  console.error(failureOf(error))
  process.exit(1)
}
