import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import type { OpenMuseum } from '../../cms/serve/openMuseum.ts'
import type { Progress } from '../../cms/serve/progress.ts'
import { composeSheet } from './composeSheet.ts'
import { allHere, openBuilding, standAt } from './takePicture.ts'
import { REFERENCE_WIDTH, TAKEN_WIDTH } from './themeMuseum.ts'
import { isKept, SCREENS, viewsOf, type ScreenOf, type View } from './views.ts'

export interface ThemeSheetsOptions {
  /** One theme only: "mine-gallery". */
  readonly theme?: string | undefined
  readonly screen?: string | undefined
  /** Renews the small pictures beside this file, which the journeys compare with: much quicker. */
  readonly references: boolean
  /** Where the sheets go, and each picture of them. */
  readonly out: string
}

interface Shot {
  readonly view: View
  readonly picture: Buffer
}

/** Every theme from three places, a sheet for a desktop and one for a phone. @throws where there is no such theme */
export async function themeSheets(
  browser: Browser,
  museum: OpenMuseum,
  { theme, screen: only, references, out }: ThemeSheetsOptions,
  progress: Progress,
): Promise<void> {
  const views = viewsOf(dirname(museum.editionFolder)).filter((view) => theme === undefined || view.theme === theme)
  if (views.length === 0) throw new Error(`There is no theme “${theme}”.`)
  for (const screen of SCREENS.filter(({ name }) => only === undefined || name === only)) {
    const wanted = references ? views.filter((view) => isKept(view, screen)) : views
    const shots = await progress.step(`Looking at ${wanted.length} views, ${screen.name}`, (say) =>
      take(browser, museum.house.address, references ? smallOf(screen) : screen, wanted, async ({ view, picture }) => {
        const jpeg = await sharp(picture).jpeg({ quality: 88 }).toBuffer()
        writeFileSync(join(out, `${screen.name}-${view.name}.jpg`), jpeg)
        say(view.name)
      }),
    )
    if (references) await keepReferences(screen, shots)
    const file = join(out, `${screen.name}.jpg`)
    const cell = screen.name === 'desktop' ? { width: 560, height: 350 } : { width: 234, height: 506 }
    writeFileSync(file, await composeSheet(linesOf(shots), cell))
    progress.say(`  ${file}`)
  }
}

/** One page for all views of an hour: walking on is quicker than opening anew. */
async function take(
  browser: Browser,
  address: string,
  { width, height }: ScreenOf,
  views: readonly View[],
  onShot: (shot: Shot) => Promise<void>,
): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (const hour of new Set(views.map((view) => view.hour))) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1, bypassCSP: true })
    page.on('pageerror', (error) => console.error(`  on the page: ${error.message}`))
    await openBuilding(page, address, hour)
    for (const view of views.filter((each) => each.hour === hour)) {
      const shot = { view, picture: await pictureOf(page, view) }
      await onShot(shot)
      shots.push(shot)
    }
    await page.close()
  }
  return shots
}

async function pictureOf(page: Page, view: View): Promise<Buffer> {
  await standAt(page, view)
  await allHere(page)
  return page.screenshot()
}

/** The screen as small as references are taken. */
function smallOf(screen: ScreenOf): ScreenOf {
  const width = TAKEN_WIDTH[screen.name]
  return { ...screen, width, height: Math.round((width * screen.height) / screen.width) }
}

async function keepReferences(screen: ScreenOf, shots: readonly Shot[]): Promise<void> {
  for (const { view, picture } of shots) {
    const small = await sharp(picture).resize(REFERENCE_WIDTH[screen.name]).webp({ quality: 82 }).toBuffer()
    writeFileSync(join(import.meta.dirname, `${view.name}.${screen.name}.webp`), small)
  }
}

/** A line a theme and hour, a column a place. */
function linesOf(shots: readonly Shot[]) {
  const titleOf = ({ view }: Shot) => `${view.theme}${view.hour === null ? '' : ` at ${view.hour}`}`
  return [...new Set(shots.map(titleOf))].map((title) => ({
    title,
    cells: shots.filter((shot) => titleOf(shot) === title).map(({ view, picture }) => ({ picture, words: view.spot })),
  }))
}
