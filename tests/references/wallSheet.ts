import { dirname } from 'node:path'
import type { Browser } from '@playwright/test'
import type { OpenMuseum } from '../../cms/serve/openMuseum.ts'
import { composeSheet, type SheetCell } from './composeSheet.ts'
import { allHere, openBuilding, standIn } from './takePicture.ts'
import { placesOf } from './views.ts'

/** CSS pixels. Software WebGL pays by the pixel, and a cell of the sheet is no larger. */
const SCREEN = { width: 480, height: 320 }
/** The courtyard's noon: every other room has one light all day. */
const HOUR = 12

/** The walls of every room, as a visitor who is led from place to place sees them: a line a room, the entrance first. */
export async function wallSheet(
  browser: Browser,
  museum: OpenMuseum,
  say: (text: string) => void,
): Promise<{ readonly sheet: Buffer; readonly count: number }> {
  const page = await browser.newPage({ viewport: SCREEN, deviceScaleFactor: 1, bypassCSP: true })
  await openBuilding(page, museum.house.address, HOUR)
  const rooms = new Map<string, SheetCell[]>()
  const places = placesOf(dirname(museum.editionFolder))
  for (const [index, { room, exhibit, pose }] of places.entries()) {
    await standIn(page, pose)
    await allHere(page)
    const cells = rooms.get(room) ?? []
    cells.push({ picture: await page.screenshot(), words: exhibit ?? 'entrance' })
    rooms.set(room, cells)
    say(`${room} (${index + 1} of ${places.length})`)
  }
  await page.close()
  const lines = [...rooms].map(([title, cells]) => ({ title, cells }))
  return { sheet: await composeSheet(lines, SCREEN), count: places.length }
}
