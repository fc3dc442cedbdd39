import { chromium } from '@playwright/test'
import { findChromium } from '../support/findChromium.ts'
import { openTestHouse } from '../support/openTestHouse.ts'
import { milliseconds, type BenchRow } from './BenchRow.ts'

const ROOMS = ['threshold', 'the-contract', 'taking-root', 'the-tie']

/** Small frames: software WebGL pays by the pixel, and what is measured here is counts and JavaScript. */
const VIEWPORT = { width: 640, height: 360 }

/** Draw calls, triangles, textures and JavaScript a frame, in each room. */
export async function benchRooms(): Promise<readonly BenchRow[]> {
  const house = await openTestHouse('seed', { keep: true })
  const browser = await chromium.launch({
    executablePath: findChromium(console.log),
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  const rows: BenchRow[] = []
  try {
    const page = await browser.newPage({ viewport: VIEWPORT })
    for (const room of ROOMS) {
      await page.goto(`${house.address}/fr/rooms/${room}?walk&measure`)
      await page.waitForFunction(() => window.rihlaScene?.info().ready === true, undefined, { timeout: 120_000 })
      await page.waitForLoadState('networkidle')
      const info = await page.evaluate(() => window.rihlaScene?.info())
      const time = await page.evaluate(() => window.rihlaScene?.timeFrames(40))
      if (info === undefined || time === undefined) continue
      rows.push(
        {
          figure: `${room}: draw calls, triangles, textures, geometries`,
          value: `${info.calls}, ${info.triangles}, ${info.textures}, ${info.geometries}`,
          goal: 'P8 building: ≤ 60, ≤ 40,000 basic (120,000 rich)',
        },
        { figure: `${room}: JavaScript a frame (median of 40)`, value: milliseconds(time.script), goal: 'P6: ≤ 4 ms' },
        { figure: `${room}: a frame in software WebGL`, value: milliseconds(time.frame) },
      )
    }
  } finally {
    await browser.close()
    await house.stop()
  }
  return rows
}
