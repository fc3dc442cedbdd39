import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { findChromium } from '../../support/findChromium.ts'
import type { Column, Screen } from './Column.ts'

/** Software WebGL on two cores takes its time with a thousand pictures. */
const PATIENCE = 300_000

/** A museum or a page to compare with, open in a browser of its own. */
export interface Drive {
  readonly page: Page
  readonly session: CDPSession
  readonly browser: Browser
  close(): Promise<void>
}

/** Opens a fresh browser with an empty page; nothing is cached. */
export async function openDrive(screen: Screen): Promise<Drive> {
  const browser = await chromium.launch({
    executablePath: findChromium(console.log),
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--enable-precise-memory-info'],
  })
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    deviceScaleFactor: 1,
    ...(screen.name === 'phone' ? { hasTouch: true, isMobile: true } : {}),
  })
  const page = await context.newPage()
  await page.addInitScript(stampFirsts)
  return { page, session: await context.newCDPSession(page), browser, close: () => browser.close() }
}

/** Notes, for `firstOf`, when the first frame could be stood in and when the first picture was drawn: milliseconds since navigation. */
export function stampFirsts(): void {
  const firsts: { frame?: number; picture?: number } = {}
  Reflect.set(window, 'rihlaFirsts', firsts)
  const look = () => {
    const info = window.rihlaBench?.info()
    if (info?.ready === true) {
      firsts.frame ??= performance.now()
      // It is drawn in the frame that uploads it.
      if (info.pictures > 0) firsts.picture ??= performance.now()
    }
    if (firsts.picture === undefined) requestAnimationFrame(look)
  }
  look()
}

/** A moment of a visit: milliseconds since its navigation, and of the epoch. */
export interface Moment {
  readonly since: number
  readonly time: number
}

export async function firstOf(page: Page, what: 'frame' | 'picture'): Promise<Moment> {
  const handle = await page.waitForFunction(
    (name) => {
      const firsts: unknown = Reflect.get(window, 'rihlaFirsts')
      const found: unknown = typeof firsts === 'object' && firsts !== null ? Reflect.get(firsts, name) : undefined
      return typeof found === 'number' ? { since: found, time: performance.timeOrigin + found } : false
    },
    what,
    { timeout: PATIENCE, polling: 50 },
  )
  const moment = await handle.jsonValue()
  if (moment === false) throw new Error(`There was no first ${what}.`)
  return moment
}

export async function enter(page: Page, column: Column): Promise<void> {
  await page.goto(column.address, { waitUntil: 'commit', timeout: PATIENCE })
}

export async function benchInfo(page: Page) {
  const info = await page.evaluate(() => window.rihlaBench?.info())
  if (info === undefined) throw new Error('The page has no window.rihlaBench: is it the build of mode “bench”?')
  return info
}

/** Sets the visitor before exhibit `index`. @returns false where there is none */
export function standBefore(page: Page, index: number): Promise<boolean> {
  return page.evaluate((at) => {
    const pose = window.rihlaBench?.poseOf(at)
    if (pose) window.rihlaBench?.setPose(pose)
    return Boolean(pose)
  }, index)
}

/** Waits until no frame was drawn, no texture made and no byte came for a while; gives up after `most` milliseconds. */
export async function settle(page: Page, bytes: () => number, most = 60_000): Promise<void> {
  const end = performance.now() + most
  let last = ''
  let quiet = 0
  while (performance.now() < end && quiet < 3) {
    await page.waitForTimeout(300)
    const { textures, geometries, pictures, textureBytes } = await benchInfo(page)
    // A page that draws for ever never stops counting frames.
    const now = [textures, geometries, pictures, textureBytes, bytes()].join()
    quiet = now === last ? quiet + 1 : 0
    last = now
  }
}

export interface Walked {
  readonly seconds: number
  readonly frames: number
  readonly calls: number
  readonly triangles: number
  readonly longestTask: number
}

/**
 * Walks past the first room's exhibits at a visitor's pace, a pose a frame, as fast as the browser gives frames.
 * @param exhibits how many to walk past, there and back
 */
export function walk(page: Page, seconds: number, exhibits: number): Promise<Walked> {
  return page.evaluate(
    async ({ seconds, exhibits }) => {
      const bench = window.rihlaBench
      if (!bench) throw new Error('no bench')
      const stops = Array.from({ length: exhibits }, (_, index) => bench.poseOf(index)).filter((pose) => pose !== null)
      const tasks: number[] = []
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      )
      observer.observe({ type: 'longtask' })
      const poseAt = (metres: number) => {
        let left = metres
        for (let turn = 0; turn < 1000; turn++) {
          const from = stops[turn % stops.length]
          const to = stops[(turn + 1) % stops.length]
          if (!from || !to) break
          const length = Math.max(0.5, Math.hypot(to.x - from.x, to.z - from.z))
          if (left > length) {
            left -= length
            continue
          }
          const share = left / length
          let swing = to.yaw - from.yaw
          swing -= 2 * Math.PI * Math.round(swing / (2 * Math.PI))
          return {
            x: from.x + (to.x - from.x) * share,
            y: from.y,
            z: from.z + (to.z - from.z) * share,
            yaw: from.yaw + swing * share,
          }
        }
        return stops[0]
      }
      const before = bench.info().frames
      let calls = 0
      let triangles = 0
      const started = performance.now()
      await new Promise<void>((resolve) => {
        const step = () => {
          const now = (performance.now() - started) / 1000
          const info = bench.info()
          calls = Math.max(calls, info.calls)
          triangles = Math.max(triangles, info.triangles)
          if (now >= seconds) return resolve()
          // 1.4 m/s: a museum visitor's pace.
          const pose = poseAt(now * 1.4)
          if (pose) bench.setPose(pose)
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      })
      observer.disconnect()
      return {
        seconds: (performance.now() - started) / 1000,
        frames: bench.info().frames - before,
        calls,
        triangles,
        longestTask: Math.max(0, ...tasks),
      }
    },
    { seconds, exhibits },
  )
}

/** Draws `count` frames from where one stands, a pose a frame. @returns frames drawn */
export function redraw(page: Page, count: number): Promise<number> {
  return page.evaluate(async (count) => {
    const bench = window.rihlaBench
    const pose = bench?.poseOf(0)
    if (!bench || !pose) throw new Error('no bench')
    const before = bench.info().frames
    await new Promise<void>((resolve) => {
      let left = count
      const step = () => {
        if (left-- === 0) return resolve()
        bench.setPose(pose)
        requestAnimationFrame(step)
      }
      step()
    })
    return bench.info().frames - before
  }, count)
}

/** Seconds of script that the page's main thread has run. */
export async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0
}

/** Processor seconds of the browser's renderers and GPU process. */
export async function processorSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo
    .filter(({ type }) => type === 'renderer' || type === 'GPU')
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

/** Bytes of JavaScript's heap after a collection. */
export async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.send('HeapProfiler.disable')
  return usedSize
}
