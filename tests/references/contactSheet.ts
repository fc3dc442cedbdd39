// `npm run contact-sheet`: every theme from three places, on a desktop and on a phone, as two sheets to look at.
// `--references` renews the small pictures beside this file instead, which the journeys compare with (much quicker).
import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { createProgress } from '../../cms/serve/progress.ts'
import { findChromium } from '../support/findChromium.ts'
import { openGallery, root } from '../support/openGallery.ts'
import { allHere, openBuilding, standAt } from './takePicture.ts'
import { REFERENCE_WIDTH, TAKEN_WIDTH, THEME_MUSEUM } from './themeMuseum.ts'
import { isKept, SCREENS, SPOTS, viewsOf, type ScreenOf, type View } from './views.ts'

process.env.NODE_ENV = 'production'

const { values } = parseArgs({
  options: {
    /** One theme only: "mine-gallery". */
    theme: { type: 'string' },
    screen: { type: 'string' },
    /** Pictures to hang: a folder. */
    pictures: { type: 'string' },
    references: { type: 'boolean', default: false },
  },
})

const OUT = join(root, '.rihla/contact-sheet')
const progress = createProgress()

interface Shot {
  readonly view: View
  readonly picture: Buffer
}

const museum = await openGallery(
  { ...THEME_MUSEUM, ...(values.pictures === undefined ? {} : { pictures: values.pictures }) },
  progress,
)
const browser = await chromium.launch({
  executablePath: findChromium(progress.say),
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
try {
  mkdirSync(OUT, { recursive: true })
  const views = viewsOf(join(museum.editionFolder, '..')).filter(
    ({ theme }) => values.theme === undefined || theme === values.theme,
  )
  if (views.length === 0) throw new Error(`There is no theme “${values.theme}”.`)
  for (const screen of SCREENS.filter(({ name }) => values.screen === undefined || name === values.screen)) {
    const wanted = values.references ? views.filter((view) => isKept(view, screen)) : views
    const shots = await progress.step(`Looking at ${wanted.length} views, ${screen.name}`, (say) =>
      take(browser, values.references ? smallOf(screen) : screen, wanted, say),
    )
    if (values.references) await keepReferences(screen, shots)
    const file = join(OUT, `${screen.name}.jpg`)
    writeFileSync(file, await compose(shots, screen))
    progress.say(`  ${file}`)
  }
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
} finally {
  await browser.close()
  await museum.close()
}
process.exit()

/** One page for all views of an hour: walking on is quicker than opening anew. */
async function take(
  browser: Browser,
  { width, height, name }: ScreenOf,
  views: readonly View[],
  say: (text: string) => void,
): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (const hour of new Set(views.map((view) => view.hour))) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1, bypassCSP: true })
    page.on('pageerror', (error) => progress.say(`  on the page: ${error.message}`))
    await openBuilding(page, museum.house.address, hour)
    for (const view of views.filter((each) => each.hour === hour)) {
      const picture = await pictureOf(page, view)
      writeFileSync(join(OUT, `${name}-${view.name}.jpg`), await sharp(picture).jpeg({ quality: 88 }).toBuffer())
      shots.push({ view, picture })
      say(`${view.name} (${shots.length} of ${views.length})`)
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

/** A line a theme, a column a place, the theme's name beside it. */
async function compose(shots: readonly Shot[], screen: ScreenOf): Promise<Buffer> {
  const cell = screen.name === 'desktop' ? { width: 560, height: 350 } : { width: 234, height: 506 }
  const [gap, head] = [12, 28]
  const lines = [...new Set(shots.map(({ view }) => `${view.theme}${view.hour === null ? '' : ` at ${view.hour}`}`))]
  const width = SPOTS.length * (cell.width + gap) + gap
  const height = lines.length * (cell.height + head + gap) + gap
  const top = (line: number) => gap + line * (cell.height + head + gap)
  const words = lines.map((line, index) => `<text x="${gap}" y="${top(index) + 20}">${line}</text>`).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="18" fill="#e9dfcb"><rect width="100%" height="100%" fill="#1d2a44"/>${words}</svg>`
  const pictures = await Promise.all(
    shots.map(async ({ view, picture }) => ({
      input: await sharp(picture).resize(cell.width, cell.height, { fit: 'cover' }).toBuffer(),
      left: gap + SPOTS.indexOf(view.spot) * (cell.width + gap),
      top: top(lines.indexOf(`${view.theme}${view.hour === null ? '' : ` at ${view.hour}`}`)) + head,
    })),
  )
  return sharp(Buffer.from(svg)).composite(pictures).jpeg({ quality: 86 }).toBuffer()
}
