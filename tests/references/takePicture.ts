import type { Page } from '@playwright/test'
import type { BenchPose } from '../../scenes/benchPose.ts'
import type { View } from './views.ts'

/** Panels, bars and hints are the page's: a picture of the building goes without them. */
const BUILDING_ONLY =
  '.walk > :not(.walk__stage) { visibility: hidden !important } .walk__stage::after { content: none !important }'

/** Opens the test museum at its threshold, in a context that bypasses the content policy, ready to be steered. */
export async function openBuilding(page: Page, address: string, hour: number | null): Promise<void> {
  const at = hour === null ? '' : `&hour=${hour}`
  await page.goto(`${address}/en/rooms/threshold?walk&measure${at}`)
  await page.addStyleTag({ content: BUILDING_ONLY })
  await page.waitForFunction(() => window.rihlaBench?.info().ready === true, undefined, { timeout: 180_000 })
}

/** Puts the visitor where the view is taken from. */
export async function standAt(page: Page, view: View): Promise<void> {
  const size = page.viewportSize()
  await standIn(page, view.pose(size ? size.width / size.height : 1.6))
}

export async function standIn(page: Page, pose: BenchPose): Promise<void> {
  await page.evaluate((pose) => window.rihlaBench?.setPose(pose), pose)
}

interface Patience {
  /** Milliseconds for which nothing may have been made or freed. */
  readonly quietly?: number
  /** Milliseconds after which it is taken as it is: something may never come. */
  readonly atMost?: number
}

/** Milliseconds between two looks. */
const LOOK_MS = 400

/** Waits until what is seen from here has come: nothing was made or freed for a while. Frames may go on (water moves). */
export async function allHere(page: Page, { quietly = 4 * LOOK_MS, atMost = 90_000 }: Patience = {}): Promise<void> {
  let last = ''
  let quiet = 0
  const end = Date.now() + atMost
  while (quiet < quietly && Date.now() < end) {
    await page.waitForTimeout(LOOK_MS)
    const now = await page.evaluate(() => {
      const info = window.rihlaBench?.info()
      const waiting = performance.getEntriesByType('resource').length
      return info ? [info.textures, info.geometries, info.pictures, info.textureBytes, waiting].join() : ''
    })
    quiet = now === last ? quiet + LOOK_MS : 0
    last = now
  }
}
