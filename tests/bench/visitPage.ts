import type { Browser, CDPSession, Page } from '@playwright/test'
import { median, milliseconds } from './BenchRow.ts'

/** Columns in turns, medians of five (notes on performance, "Goals"). */
const TURNS = 5

/** What the network handed over, encoded. */
export interface Weight {
  bytes: number
  scriptBytes: number
  requests: number
}

/** Counts what the network hands over, encoded, from now on. */
export async function weigh(session: CDPSession): Promise<Weight> {
  const weight: Weight = { bytes: 0, scriptBytes: 0, requests: 0 }
  // By what came, not by what asked for it: a preloaded module is no "Script" to the protocol.
  const scripts = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId)
    weight.requests += 1
  })
  session.on('Network.loadingFinished', (event) => {
    weight.bytes += event.encodedDataLength
    if (scripts.has(event.requestId)) weight.scriptBytes += event.encodedDataLength
  })
  await session.send('Network.enable')
  return weight
}

export async function inFreshContext<T>(
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

/** Milliseconds until something of the page was painted. */
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

/** First paint of an address against the same page with scripts off, in turns: "320 ms : 300 ms = 1.07 ×". */
export async function firstPaints(browser: Browser, address: string): Promise<string> {
  const ours: number[] = []
  const still: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    ours.push(await inFreshContext(browser, true, (page, session) => firstPaint(session, page, address)))
    still.push(await inFreshContext(browser, false, (page, session) => firstPaint(session, page, address)))
  }
  return `${milliseconds(median(ours))} : ${milliseconds(median(still))} = ${(median(ours) / median(still)).toFixed(2)} ×`
}
