import { chromium, type Page } from '@playwright/test'
import { fr } from '../../src/i18n/words/fr.ts'
import { findChromium } from '../support/findChromium.ts'
import { openLongTestimony } from '../support/openLongTestimony.ts'
import { openTestHouse } from '../support/openTestHouse.ts'
import { median, milliseconds, type BenchRow } from './BenchRow.ts'
import { inFreshContext } from './visitPage.ts'

const SLUG = 'the-identity-photograph'
const LINES = 2000
const TURNS = 5

/** A telephone far from its mast: bytes a second, and milliseconds for a question and its answer. */
const SLOW = { offline: false, downloadThroughput: 90_000, uploadThroughput: 40_000, latency: 150 }
const FAST = { offline: false, downloadThroughput: -1, uploadThroughput: -1, latency: 0 }

/** Seconds of following that are measured. */
const FOLLOWED = 10

/** From the press to the voice, and what a long transcript costs while it is followed. */
export async function benchVoices(): Promise<readonly BenchRow[]> {
  const house = await openTestHouse('seed', { keep: true })
  const browser = await chromium.launch({
    executablePath: findChromium(console.log),
    args: ['--autoplay-policy=no-user-gesture-required'],
  })
  const rows: BenchRow[] = []
  try {
    for (const [name, line] of [
      ['this line', FAST],
      ['a slow line', SLOW],
    ] as const) {
      const times: number[] = []
      for (let turn = 0; turn < TURNS; turn += 1) {
        times.push(
          await inFreshContext(browser, true, async (page, session) => {
            await page.goto(`${house.address}/fr/testimonies/${SLUG}`, { waitUntil: 'networkidle' })
            await session.send('Network.enable')
            await session.send('Network.emulateNetworkConditions', line)
            return pressToSound(page)
          }),
        )
      }
      rows.push({
        figure: `voice: from the press to the sound, on ${name}`,
        value: `${milliseconds(median(times))} (${times.map((time) => time.toFixed(0)).join(', ')})`,
        goal: '≤ 1,000 ms',
      })
    }
    rows.push(
      ...(await inFreshContext(browser, true, async (page) => {
        await openLongTestimony(page, house, SLUG, LINES)
        await pressToSound(page)
        return following(page)
      })),
    )
  } finally {
    await browser.close()
    await house.stop()
  }
  return rows
}

/** Milliseconds from the press until the player says that it plays. */
async function pressToSound(page: Page): Promise<number> {
  const button = page.locator('[data-play]')
  // As a hand comes: the pointer is there a moment before it presses.
  await button.hover()
  return button.evaluate(
    (element, pause) =>
      new Promise<number>((resolve) => {
        const pressed = performance.now()
        new MutationObserver(() => {
          if (element.ariaLabel === pause && element.ariaBusy === 'false') resolve(performance.now() - pressed)
        }).observe(element, { attributes: true })
        if (element instanceof HTMLElement) element.click()
      }),
    fr.player.pause,
  )
}

async function following(page: Page): Promise<readonly BenchRow[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })
  const before = await worked()
  await page.waitForTimeout(FOLLOWED * 1000)
  const took = (await worked()) - before
  const tasks = await page.evaluate(() =>
    'tasks' in window && Array.isArray(window.tasks) ? window.tasks.map(Number) : [],
  )
  return [
    {
      figure: `transcript of ${LINES.toLocaleString('en')} lines: tasks over 50 ms in ${FOLLOWED} s of following`,
      value: tasks.length === 0 ? '0' : `${tasks.length}, the longest ${milliseconds(Math.max(...tasks))}`,
      goal: '0',
    },
    {
      figure: `transcript of ${LINES.toLocaleString('en')} lines: main thread in ${FOLLOWED} s of following`,
      value: milliseconds(took * 1000),
    },
  ]
}
