import { expect, type Page } from '@playwright/test'

/** Software WebGL draws a room slowly on two cores: opening and settling get time, and never a sleep. */
const OPENING_MS = 120_000

/** The walkable museum is open: its first frame is drawn and the visitor can move. */
export async function museumIsOpen(page: Page): Promise<void> {
  await page.waitForFunction(() => window.rihlaScene?.info().ready === true, undefined, { timeout: OPENING_MS })
}

/** The same address with the read-only figures of the scene, which `&measure` opens. */
export const measured = (path: string) => `${path}?walk&measure`

/** Where the visitor stands and what stands in memory, as the scene tells it. */
export async function sceneInfo(page: Page) {
  const info = await page.evaluate(() => window.rihlaScene?.info())
  expect(info, 'the scene tells its figures').toBeDefined()
  if (info === undefined) throw new Error('no scene')
  return info
}

/** Looks in a row that must find the same: on a busy machine a file may take longer than the time between two. */
const STILL_LOOKS = 3

/** Everything that was on its way has come: nothing was drawn, made or freed since the last looks. */
export async function settled(page: Page) {
  let last = ''
  let still = 0
  await expect
    .poll(
      async () => {
        const { frames, textures, geometries } = await sceneInfo(page)
        const now = `${frames} ${textures} ${geometries}`
        still = now === last ? still + 1 : 0
        last = now
        return still
      },
      { intervals: [400], timeout: 180_000 },
    )
    .toBeGreaterThanOrEqual(STILL_LOOKS)
  return sceneInfo(page)
}
