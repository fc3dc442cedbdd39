// `npm run contact-sheet [images] [walls] [themes]`: sheets to look at; without a name all of them. Images: every picture of
// the collection. Walls: those of every room, from each place of a visit. Themes: each from three places, on a desktop and on a
// phone. `--references` renews the small pictures of the themes instead, which the journeys compare with (much quicker).
import { chromium, type Browser } from '@playwright/test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { OpenMuseum } from '../../cms/serve/openMuseum.ts'
import { createProgress } from '../../cms/serve/progress.ts'
import { findChromium } from '../support/findChromium.ts'
import { openCollection } from '../support/openCollection.ts'
import { openGallery, root } from '../support/openGallery.ts'
import { imageSheet } from './imageSheet.ts'
import { THEME_MUSEUM } from './themeMuseum.ts'
import { themeSheets } from './themeSheets.ts'
import { wallSheet } from './wallSheet.ts'

process.env.NODE_ENV = 'production'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** One theme only: "mine-gallery". */
    theme: { type: 'string' },
    screen: { type: 'string' },
    /** Pictures to hang in the themes: a folder. */
    pictures: { type: 'string' },
    references: { type: 'boolean', default: false },
  },
})

const OUT = join(root, '.rihla/contact-sheet')
const progress = createProgress()

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  images: async () => {
    const { sheet, count } = await progress.step('Laying out the pictures of the collection', () =>
      imageSheet(join(root, 'cms/collection/images')),
    )
    keep('images', sheet, `${count} pictures`)
  },
  walls: () =>
    inMuseum(openCollection(progress), async (browser, museum) => {
      const { sheet, count } = await progress.step('Walking along the walls of every room', (say) =>
        wallSheet(browser, museum, say),
      )
      keep('walls', sheet, `${count} places`)
    }),
  themes: () =>
    inMuseum(
      openGallery(
        { ...THEME_MUSEUM, ...(values.pictures === undefined ? {} : { pictures: values.pictures }) },
        progress,
      ),
      (browser, museum) => themeSheets(browser, museum, { ...values, out: OUT }, progress),
    ),
}

try {
  mkdirSync(OUT, { recursive: true })
  const ofThemes = values.references || values.theme !== undefined || values.screen !== undefined
  const asked = positionals.length > 0 ? positionals : ofThemes ? ['themes'] : Object.keys(PARTS)
  const unknown = asked.filter((name) => PARTS[name] === undefined)
  if (unknown.length > 0)
    throw new Error(`No such sheet: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`)
  for (const name of asked) await PARTS[name]?.()
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
process.exit()

/** A browser beside an open museum; both are closed, however it ends. */
async function inMuseum(opening: Promise<OpenMuseum>, work: (browser: Browser, museum: OpenMuseum) => Promise<void>) {
  const museum = await opening
  const browser = await chromium.launch({
    executablePath: findChromium(progress.say),
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  try {
    await work(browser, museum)
  } finally {
    await browser.close()
    await museum.close()
  }
}

function keep(name: string, sheet: Buffer, what: string): void {
  const file = join(OUT, `${name}.jpg`)
  writeFileSync(file, sheet)
  progress.say(`  ${file} (${what})`)
}
