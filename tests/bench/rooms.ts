import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Browser } from '@playwright/test'
import type { OpenMuseum } from '../../cms/serve/openMuseum.ts'
import { createProgress } from '../../cms/serve/progress.ts'
import type { BenchInfo } from '../../scenes/Bench.tsx'
import { allHere, standIn } from '../references/takePicture.ts'
import { placesOf, type PlaceView } from '../references/views.ts'
import { findChromium } from '../support/findChromium.ts'
import { openCollection } from '../support/openCollection.ts'
import { kilobytes, milliseconds, type BenchRow } from './BenchRow.ts'
import { countBytes, type ByteCount } from './gallery/countBytes.ts'
import { firstOf, stampFirsts } from './gallery/drive.ts'

/** Small frames: software WebGL pays by the pixel, and what is measured here is counts, bytes and JavaScript. */
const VIEWPORT = { width: 640, height: 360 }

/** What a room in view may ask of the basic tier (P8 of the notes on performance), and what comes before its first frame (P1). */
const LIMITS = { calls: 60, triangles: 40_000, textureBytes: 64e6, bytes: 900 * 1024 }

/** Every room of the collection, entered by a stranger and seen from each of its places: draws, triangles, textures, bytes. */
export async function benchRooms(): Promise<readonly BenchRow[]> {
  const museum = await openCollection(createProgress())
  const bytes = countBytes(museum.house.server)
  const browser = await chromium.launch({
    executablePath: findChromium(console.log),
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  try {
    await isQuiet(bytes)
    const places = placesOf(dirname(museum.editionFolder))
    const rows: BenchRow[] = []
    for (const room of new Set(places.map((place) => place.room))) {
      const own = places.filter((place) => place.room === room)
      rows.push(...rowsOf(room, await measureRoom(browser, museum, bytes, own)))
    }
    return rows
  } finally {
    await browser.close()
    await museum.close()
  }
}

/** Milliseconds between two looks, and bytes between them that are no more than a line kept open. */
const QUIET = { milliseconds: 3000, bytes: 2000 }

/** Waits for the house's own questions to its lake, which go over the same port. */
async function isQuiet(bytes: ByteCount): Promise<void> {
  let before = -Infinity
  while (bytes.all() - before > QUIET.bytes) {
    before = bytes.all()
    await sleep(QUIET.milliseconds)
  }
}

interface RoomFigures {
  /** Until one stands in it, page included, of a visitor who was never here. */
  readonly bytes: number
  /** Until all that is seen from its entrance is whole: sharper pictures, and the halls behind its doors. */
  readonly wholeBytes: number
  /** The most of any of its places. */
  readonly calls: number
  readonly triangles: number
  readonly textureBytes: number
  /** Milliseconds of a frame at the entrance. */
  readonly script: number
  readonly frame: number
}

async function measureRoom(
  browser: Browser,
  museum: OpenMuseum,
  bytes: ByteCount,
  places: readonly PlaceView[],
): Promise<RoomFigures> {
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 })
  try {
    const page = await context.newPage()
    await page.addInitScript(() => localStorage.setItem('rihla.walk-quality', 'basic'))
    await page.addInitScript(stampFirsts)
    const before = bytes.all()
    await page.goto(`${museum.house.address}/fr/rooms/${places[0]?.room}?walk&measure`)
    const { time } = await firstOf(page, 'frame')
    await allHere(page)
    const wholeBytes = bytes.all() - before
    const times = await page.evaluate(() => window.rihlaScene?.timeFrames(40))
    const seen: BenchInfo[] = []
    for (const { pose } of places) {
      await standIn(page, pose)
      await allHere(page, { quietly: 800 })
      const info = await page.evaluate(() => window.rihlaBench?.info())
      if (info) seen.push(info)
    }
    const most = (what: 'calls' | 'triangles' | 'textureBytes') => Math.max(...seen.map((info) => info[what]))
    return {
      bytes: bytes.at(time) - before,
      wholeBytes,
      calls: most('calls'),
      triangles: most('triangles'),
      textureBytes: most('textureBytes'),
      script: times?.script ?? Number.NaN,
      frame: times?.frame ?? Number.NaN,
    }
  } finally {
    await context.close()
  }
}

function rowsOf(room: string, found: RoomFigures): readonly BenchRow[] {
  const over = (['calls', 'triangles', 'textureBytes', 'bytes'] as const).filter((what) => found[what] > LIMITS[what])
  const { calls, triangles, textureBytes } = found
  return [
    {
      figure: `${room}: draws, triangles, textures (most of its places)`,
      value: `${calls}, ${triangles}, ${(textureBytes / 1e6).toFixed(0)} MB`,
      goal: `P8 basic: ≤ 60, ≤ 40,000, ≤ 64 MB${over.length > 0 ? ` · OVER: ${over.join(', ')}` : ''}`,
    },
    { figure: `${room}: bytes to the first frame`, value: kilobytes(found.bytes), goal: 'P1: ≤ 900 KB' },
    { figure: `${room}: … until all that is seen from its entrance is whole`, value: kilobytes(found.wholeBytes) },
    { figure: `${room}: JavaScript a frame (median of 40)`, value: milliseconds(found.script), goal: 'P6: ≤ 4 ms' },
    { figure: `${room}: a frame in software WebGL`, value: milliseconds(found.frame) },
  ]
}
