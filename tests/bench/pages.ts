import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { findChromium } from '../support/findChromium.ts'
import { openTestHouse } from '../support/openTestHouse.ts'
import { kilobytes, median, milliseconds, type BenchRow } from './BenchRow.ts'

const ROUTES = [
  ['home', '/fr'],
  ['room', '/fr/rooms/the-contract'],
  ['exhibit', '/fr/rooms/the-contract/the-line'],
] as const

const WALK = '/fr/rooms/the-contract?walk&measure'

/** Columns in turns, medians of five (notes on performance, "Goals"). */
const TURNS = 5

interface Weight {
  bytes: number
  scriptBytes: number
  requests: number
}

/** Counts what the network hands over, encoded, from now on. */
async function weigh(session: CDPSession): Promise<Weight> {
  const weight: Weight = { bytes: 0, scriptBytes: 0, requests: 0 }
  const types = new Map<string, string>()
  session.on('Network.responseReceived', (event) => {
    types.set(event.requestId, event.type)
    weight.requests += 1
  })
  session.on('Network.loadingFinished', (event) => {
    weight.bytes += event.encodedDataLength
    if (types.get(event.requestId) === 'Script') weight.scriptBytes += event.encodedDataLength
  })
  await session.send('Network.enable')
  return weight
}

async function inFreshContext<T>(
  browser: Browser,
  scripts: boolean,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  try {
    return await work(page, await context.newCDPSession(page))
  } finally {
    await context.close()
  }
}

async function firstPaint(session: CDPSession, page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' })
  for (let tries = 0; tries < 50; tries += 1) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0',
      returnByValue: true,
    })
    if (typeof result.value === 'number' && result.value > 0) return result.value
    await page.waitForTimeout(20)
  }
  return Number.NaN
}

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
      const ours: number[] = []
      const still: number[] = []
      for (let turn = 0; turn < TURNS; turn += 1) {
        const address = house.address + route
        ours.push(await inFreshContext(browser, true, (page, session) => firstPaint(session, page, address)))
        still.push(await inFreshContext(browser, false, (page, session) => firstPaint(session, page, address)))
      }
      rows.push({
        figure: `${name}: first paint against the same page with scripts off`,
        value: `${milliseconds(median(ours))} : ${milliseconds(median(still))} = ${(median(ours) / median(still)).toFixed(2)} ×`,
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
      await page.waitForTimeout(2000)
      const frames = () => page.evaluate(() => window.rihlaScene?.info().frames ?? 0)
      const before = await frames()
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
