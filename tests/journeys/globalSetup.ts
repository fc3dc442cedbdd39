import { openTestHouse } from '../support/openTestHouse.ts'

/** Builds what changed and fills one lake and edition from the collection; every journey starts from a copy. */
export default async function globalSetup(): Promise<void> {
  const seed = await openTestHouse('seed')
  await seed.stop()
}
