/** A child process for the bench: opens the lake in a folder, asks one room, and says how long that took. */
import { createLake } from '../createLake.ts'

const [folder = '', query = '', params = '{}'] = process.argv.slice(2)
const began = performance.now()
const before = process.cpuUsage()
const lake = await createLake({
  folder,
  projectId: 'rihla',
  dataset: 'production',
  localCurator: false,
  log: () => undefined,
})
const found = await lake.query(query, JSON.parse(params))
if (found === null) throw new Error('The lake found nothing.')
const { user, system } = process.cpuUsage(before)
const wall = performance.now() - began
// performance.now() counts from the start of the process.
process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1000, process: performance.now() }))
await lake.close()
