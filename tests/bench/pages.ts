import { chromium, type CDPSession, type Page } from '@playwright/test'
import { findChromium } from '../support/findChromium.ts'
import { openTestHouse } from '../support/openTestHouse.ts'
import { kilobytes, milliseconds, type BenchRow } from './BenchRow.ts'
import { firstPaints, inFreshContext, weigh } from './visitPage.ts'

const ROUTES = [
  ['home', '/fr'],
  ['room', '/fr/rooms/the-contract'],
  ['exhibit', '/fr/rooms/the-contract/the-line'],
] as const

const WALK = '/fr/rooms/the-contract?walk&measure'

/** Seconds of processor time that the page's main thread spends in `seconds` of doing nothing. */
async function idleWork(session: CDPSession, page: Page, seconds: number): Promise<number> {
  const taskDuration = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find((each) => each.name === 'TaskDuration')?.value ?? 0
  }
  await session.send('Performance.enable')
  const before = await taskDuration()
  await page.waitForTimeout(seconds * 1000)
  return (await taskDuration()) - before
}

/**
 * Waits until the walk has come to rest: trial frames are drawn, textures sharpened. Gives up after a minute: then it never rests,
 * and the frames counted next say so.
 */
async function restedFrames(page: Page, frames: () => Promise<number>): Promise<number> {
  const end = performance.now() + 60_000
  let before = await frames()
  for (;;) {
    await page.waitForTimeout(4000)
    const now = await frames()
    if (now === before || performance.now() > end) return now
    before = now
  }
}

/** Bytes, requests and first paint of the readable museum; bytes to the first walkable frame; what resting costs. */
export async function benchPages(): Promise<readonly BenchRow[]> {
  const house = await openTestHouse('seed', { keep: true })
  const browser = await chromium.launch({
    executablePath: findChromium(console.log),
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  const rows: BenchRow[] = []
  try {
    for (const [name, route] of ROUTES) {
      const weight = await inFreshContext(browser, true, async (page, session) => {
        const counted = await weigh(session)
        await page.goto(house.address + route, { waitUntil: 'networkidle' })
        return counted
      })
      rows.push(
        { figure: `${name}: bytes, requests`, value: `${kilobytes(weight.bytes)}, ${weight.requests}` },
        { figure: `${name}: JavaScript (brotli)`, value: kilobytes(weight.scriptBytes), goal: 'P2: ≤ 90 KB' },
      )
      rows.push({
        figure: `${name}: first paint against the same page with scripts off`,
        value: await firstPaints(browser, house.address + route),
        goal: 'P3: ≤ 1.15 ×',
      })
    }
    const rest = await inFreshContext(browser, true, async (page, session) => {
      await page.goto(`${house.address}/fr/rooms/the-contract`, { waitUntil: 'networkidle' })
      return idleWork(session, page, 5)
    })
    await inFreshContext(browser, true, async (page, session) => {
      const counted = await weigh(session)
      const started = performance.now()
      await page.goto(house.address + WALK)
      await page.waitForFunction(() => window.rihlaScene?.info().ready === true, undefined, { timeout: 120_000 })
      const took = performance.now() - started
      rows.push(
        {
          figure: 'walk: bytes, requests to the first walkable frame',
          value: `${kilobytes(counted.bytes)}, ${counted.requests}`,
          goal: 'P1 building: ≤ 900 KB',
        },
        {
          figure: 'walk: JavaScript in all (brotli)',
          value: kilobytes(counted.scriptBytes),
          goal: 'P2: ≤ 210 KB + page',
        },
        { figure: 'walk: time to the first walkable frame (software WebGL)', value: milliseconds(took) },
      )
      await page.waitForLoadState('networkidle')
      const frames = () => page.evaluate(() => window.rihlaScene?.info().frames ?? 0)
      const before = await restedFrames(page, frames)
      const walking = await idleWork(session, page, 5)
      rows.push(
        { figure: 'walk at rest: frames drawn in 5 s', value: String((await frames()) - before), goal: 'P10: 0' },
        {
          figure: 'walk at rest: main thread in 5 s, against the readable page',
          value: `${milliseconds(walking * 1000)} : ${milliseconds(rest * 1000)}`,
          goal: 'P10: ≤ 1.3 ×',
        },
      )
    })
  } finally {
    await browser.close()
    await house.stop()
  }
  return rows
}
