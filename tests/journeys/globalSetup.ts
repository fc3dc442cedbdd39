import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openTestHouse, root, SEED } from '../support/openTestHouse.ts'

/**
 * Builds what changed and fills one lake and edition from the collection; every journey starts from a copy. The lake is
 * always new; pictures that were encoded by an earlier run are kept, as a second `npm start` keeps them.
 */
export default async function globalSetup(): Promise<void> {
  rmSync(join(root, SEED, 'lake'), { recursive: true, force: true })
  const seed = await openTestHouse('seed', { keep: true })
  await seed.stop()
}
