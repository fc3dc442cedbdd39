/**
 * Draws the collection's pictures: `node cms/collection/makers/drawAll.ts [slug…]`.
 * A headless Chromium prints each SVG, because only a browser joins Arabic letters rightly; CHROMIUM_PATH says where it
 * is. The PNG keeps a palette of at most 256 inks, which flat shapes do not notice. drawn.json remembers what was drawn.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { PICTURES } from './pictures.ts'
import { sheetsOf } from './sheetsOf.ts'

const images = new URL('../images/', import.meta.url)
const memory = new URL('./drawn.json', import.meta.url)
const require = createRequire(import.meta.url)

type Drawn = Record<string, { source: string; file: string; bytes: number }>

const FACES = [
  ['Fraunces', 'normal', '100 900', '@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2'],
  ['Fraunces', 'italic', '100 900', '@fontsource-variable/fraunces/files/fraunces-latin-full-italic.woff2'],
  ['Readex Pro', 'normal', '160 700', '@fontsource-variable/readex-pro/files/readex-pro-latin-full-normal.woff2'],
  [
    'Readex Pro',
    'normal',
    '160 700',
    '@fontsource-variable/readex-pro/files/readex-pro-arabic-full-normal.woff2',
    'U+0600-06FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC',
  ],
  ['El Messiri', 'normal', '400', '@fontsource/el-messiri/files/el-messiri-latin-400-normal.woff2'],
  ['El Messiri', 'normal', '600', '@fontsource/el-messiri/files/el-messiri-latin-600-normal.woff2'],
  [
    'El Messiri',
    'normal',
    '400',
    '@fontsource/el-messiri/files/el-messiri-arabic-400-normal.woff2',
    'U+0600-06FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC',
  ],
  [
    'El Messiri',
    'normal',
    '600',
    '@fontsource/el-messiri/files/el-messiri-arabic-600-normal.woff2',
    'U+0600-06FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC',
  ],
] as const

const styles = FACES.map(([family, style, weight, file, range]) => {
  const data = readFileSync(require.resolve(file)).toString('base64')
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');${range ? `unicode-range:${range};` : ''}}`
}).join('')

const wanted = process.argv.slice(2)
const chosen = PICTURES.filter(({ slug }) => wanted.length === 0 || wanted.includes(slug))
const unknown = wanted.filter((slug) => !PICTURES.some((picture) => picture.slug === slug))
if (unknown.length > 0)
  throw new Error(`No picture is called ${unknown.join(', ')}. Known: ${PICTURES.map(({ slug }) => slug).join(', ')}`)

const drawn: Drawn = existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {}
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
  ],
})
try {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><style>${styles}body{margin:0}svg{display:block}</style><div id="press"></div>`)
  // Every face once, with a letter of its script: a face that is not asked for is not loaded.
  await page.evaluate(async () => {
    const faces = [
      '600 20px Fraunces',
      'italic 400 20px Fraunces',
      '400 20px "Readex Pro"',
      '400 20px "El Messiri"',
      '600 20px "El Messiri"',
    ]
    await Promise.all(faces.flatMap((face) => [document.fonts.load(face, 'a'), document.fonts.load(face, 'م')]))
  })
  for (const sheet of chosen.flatMap(sheetsOf)) {
    await page.setViewportSize({ width: sheet.width, height: sheet.height })
    await page.evaluate((svg) => {
      const press = document.getElementById('press')
      if (press) press.innerHTML = svg
    }, sheet.svg)
    await page.evaluate(() => document.fonts.ready.then(() => true))
    const printed = await page.screenshot({
      type: 'png',
      timeout: 180_000,
      clip: { x: 0, y: 0, width: sheet.width, height: sheet.height },
    })
    const png = await sharp(printed)
      .png({ palette: true, colours: 200, dither: 0, effort: 8, compressionLevel: 9 })
      .toBuffer()
    writeFileSync(new URL(sheet.name, images), png)
    drawn[sheet.name] = {
      source: sheet.fingerprint,
      file: createHash('sha256').update(png).digest('hex').slice(0, 16),
      bytes: png.length,
    }
    console.log(`${sheet.name.padEnd(44)} ${Math.round(png.length / 1024)} KB`)
  }
} finally {
  await browser.close()
  // Also when the press breaks down half-way: what is printed is remembered.
  const names = new Set(PICTURES.flatMap(sheetsOf).map(({ name }) => name))
  const kept = Object.fromEntries(
    Object.entries(drawn)
      .filter(([name]) => names.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  writeFileSync(memory, `${JSON.stringify(kept, null, 2)}\n`)
}
