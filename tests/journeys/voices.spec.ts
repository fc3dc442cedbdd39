import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { fr } from '../../src/i18n/words/fr.ts'
import { expect, test } from '../support/journey.ts'
import { openLongTestimony } from '../support/openLongTestimony.ts'
import { readTestimony } from '../support/readTestimony.ts'
import { measured, museumIsOpen } from '../support/walking.ts'
import { pageIsLive } from './pageIsLive.ts'

const SLUG = 'the-identity-photograph'
const PAGE = `/fr/testimonies/${SLUG}`

/** Any file of a voice, in any format. */
const SOUNDS = /\/edition\/files\/[^/]+\.(weba|webm|ogg|opus|m4a|mp3)$/

const play = (page: Page) => page.getByRole('main').getByRole('button', { name: fr.player.play, exact: true })
const pause = (page: Page) => page.getByRole('main').getByRole('button', { name: fr.player.pause, exact: true })
const line = (page: Page) => page.getByRole('main').getByRole('slider', { name: fr.player.position })
const marked = (page: Page) => page.locator('.transcript__segments [aria-current=true]')

/** Which line is told just now, −1 for none: in a busy browser no single line is sure to be seen while it is said. */
async function lineIn(place: Locator, segments: readonly { readonly text: string }[]): Promise<number> {
  const told = (await place.allTextContents()).join(' ')
  return segments.findIndex(({ text }) => told.includes(text))
}

/** The voice is heard: its time goes on. */
async function isHeard(page: Page): Promise<void> {
  await expect(pause(page)).toBeVisible()
  const first = await page.locator('.waveform > span').first().textContent()
  await expect(page.locator('.waveform > span').first()).not.toHaveText(first ?? '', { timeout: 30_000 })
}

test('a visitor hears a testimony and reads its words in Arabic while the interface is French', async ({
  visitor,
  house,
}) => {
  const testimony = readTestimony(house.folder, 'fr', SLUG)
  const arabic = testimony.transcripts.find(({ lang }) => lang === 'ar')
  await visitor.goto(PAGE)
  await pageIsLive(visitor)
  await visitor.getByRole('radio', { name: 'العربية' }).check()
  const words = visitor.locator('ol.transcript__segments')
  await expect(words).toHaveAttribute('lang', 'ar')
  await expect(words).toHaveAttribute('dir', 'rtl')
  await expect(visitor.locator('html')).toHaveAttribute('dir', 'ltr')
  await play(visitor).click()
  const atLine = () => lineIn(marked(visitor), arabic?.segments ?? [])
  await expect.poll(atLine, { timeout: 30_000 }).toBeGreaterThanOrEqual(0)
  await expect.poll(atLine, { timeout: 30_000 }).toBeGreaterThanOrEqual(1)
  // A second language beside it, in its own direction.
  await visitor.getByLabel(fr.reading.second).selectOption({ label: 'Français' })
  await expect(words.locator('.transcript__second').first()).toHaveAttribute('dir', 'ltr')
  await expect(pause(visitor)).toBeVisible()
  // What is sought is found without the signs that nobody types.
  const sought = arabic?.segments[1]?.text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(' ')
    .find((word) => word.length > 3)
  await visitor.getByRole('searchbox', { name: fr.reading.search }).fill(sought ?? '')
  await expect(words.locator('mark').first()).toBeVisible()
})

test('with the keyboard alone a testimony is heard, sought through and left', async ({ visitor, house }) => {
  const { transcripts, index, recordings } = readTestimony(house.folder, 'fr', SLUG)
  const segments = transcripts.find(({ lang }) => lang === 'fr')?.segments ?? []
  await visitor.goto(PAGE)
  await pageIsLive(visitor)
  const { keyboard } = visitor
  await line(visitor).focus()
  const duration = recordings[0]?.duration ?? 0
  await keyboard.press('End')
  await expect(line(visitor)).toHaveValue(String(Math.floor(duration)))
  await keyboard.press('Home')
  await expect(line(visitor)).toHaveValue('0')
  await keyboard.press('ArrowRight')
  await expect(line(visitor)).toHaveValue('5')
  await keyboard.press('Home')
  if (index.length > 1) {
    await keyboard.press('PageDown')
    await expect(line(visitor)).not.toHaveValue('0')
    await keyboard.press('Home')
  }
  await keyboard.press('k')
  await isHeard(visitor)
  await keyboard.press('o')
  await expect(marked(visitor)).not.toContainText(segments[0]?.text ?? '')
  await keyboard.press('k')
  await expect(play(visitor)).toBeVisible()
  await keyboard.press('?')
  const help = visitor.getByRole('dialog', { name: fr.keys.title })
  await expect(help).toBeVisible()
  await keyboard.press('Escape')
  await expect(help).toBeHidden()
  await keyboard.press('/')
  const search = visitor.getByRole('searchbox', { name: fr.reading.search })
  await expect(search).toBeFocused()
  // Here every letter is the visitor's: nothing begins to play.
  await keyboard.type('kojl')
  await expect(search).toHaveValue('kojl')
  await expect(play(visitor)).toBeVisible()
})

test('names and states are told, and nothing chatters while a voice is followed', async ({ visitor }) => {
  await visitor.goto(PAGE)
  await pageIsLive(visitor)
  await visitor.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const live = element?.closest('output, [aria-live], [role=status], [role=alert]')
        if (live?.textContent) said.push(live.textContent)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await expect(line(visitor)).toHaveAttribute('aria-valuetext', /seconde/)
  await play(visitor).click()
  await isHeard(visitor)
  await expect(marked(visitor)).toHaveCount(1)
  await visitor.waitForFunction(() => document.querySelector('.transcript__segments [aria-current]:not(:first-child)'))
  expect(await visitor.evaluate(() => ('said' in window ? window.said : null))).toEqual([])
  const { violations } = await new AxeBuilder({ page: visitor }).analyze()
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
  await pause(visitor).click()
})

test('the words follow the voice until the visitor scrolls, and again when they ask', async ({ visitor }) => {
  // So low that the words are higher than their window.
  await visitor.setViewportSize({ width: 1000, height: 320 })
  await visitor.goto(PAGE)
  await pageIsLive(visitor)
  await play(visitor).click()
  await isHeard(visitor)
  await visitor.getByRole('region', { name: fr.player.transcript }).hover()
  await visitor.mouse.wheel(0, 300)
  const again = visitor.getByRole('button', { name: fr.reading.followAgain })
  await again.click()
  await expect(again).toBeHidden()
  const follow = visitor.getByRole('checkbox', { name: fr.reading.follow })
  await expect(follow).toBeChecked()
  await follow.uncheck()
  await visitor.reload()
  await pageIsLive(visitor)
  await expect(follow).not.toBeChecked()
})

test('two thousand lines are followed by changing two at a time', async ({ page, house }) => {
  await openLongTestimony(page, house, SLUG, 2000)
  await play(page).click()
  await isHeard(page)
  const changes = await page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        const counts: number[] = []
        const words = document.querySelector('.transcript__segments')
        const observer = new MutationObserver((records) => {
          counts.push(new Set(records.map(({ target }) => target)).size)
          if (counts.length < 20) return
          observer.disconnect()
          resolve(counts)
        })
        if (words) observer.observe(words, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
  )
  expect(Math.max(...changes)).toBeLessThanOrEqual(2)
})

test('two tabs, one voice', async ({ context, visitor }) => {
  const second = await context.newPage()
  await visitor.goto(PAGE)
  await second.goto(PAGE)
  await pageIsLive(visitor)
  await pageIsLive(second)
  await play(visitor).click()
  await isHeard(visitor)
  await play(second).click()
  await isHeard(second)
  await expect(play(visitor)).toBeVisible()
  await expect(visitor.getByText(fr.player.elsewhere)).toBeVisible()
  await play(visitor).click()
  await isHeard(visitor)
  await expect(play(second)).toBeVisible()
  await expect(visitor.getByText(fr.player.elsewhere)).toBeHidden()
})

test('the line breaks in the middle: what had come is heard, then the visitor goes on from there', async ({
  page,
  house,
}) => {
  const recording = readTestimony(house.folder, 'fr', SLUG).recordings.find(({ lang }) => lang === 'fr')
  const file = recording?.files[0]
  if (!recording || !file) throw new Error('this voice is not recorded in French')
  const whole = readFileSync(join(house.folder, 'edition', file.href))
  // Chromium reads in blocks of 32 KB: two of them, some 28 seconds, begun in the middle of them.
  const arrived = 2 * 32_768
  const from = Math.floor(((arrived / whole.length) * recording.duration) / 2)
  let network: 'slow' | 'broken' | 'mending' | 'whole' = 'slow'
  const broken = Promise.withResolvers<void>()
  const mended = Promise.withResolvers<void>()
  await page.route(SOUNDS, async (route) => {
    const [, first = '0'] = /bytes=(\d+)-/.exec(route.request().headers()['range'] ?? '') ?? []
    const start = Number(first)
    if (network === 'slow' && (start >= arrived || route.request().method() === 'HEAD')) await broken.promise
    // The browser asks again by itself: no answer comes before the visitor asked.
    if (network === 'mending') await mended.promise
    if (network === 'whole') return route.continue()
    if (start >= arrived || route.request().method() === 'HEAD') return route.abort('connectionreset')
    return route.fulfill({
      status: 206,
      headers: {
        'content-type': file.mimeType,
        'accept-ranges': 'bytes',
        'content-range': `bytes ${start}-${arrived - 1}/${whole.length}`,
      },
      body: whole.subarray(start, arrived),
    })
  })
  await page.goto(`${PAGE}?t=${from}`)
  await pageIsLive(page)
  await play(page).click()
  await isHeard(page)
  network = 'broken'
  broken.resolve()
  const goOn = page.getByRole('button', { name: /^Reprendre à 0:\d\d$/ })
  await expect(goOn).toBeVisible({ timeout: 60_000 })
  const at = Number(/0:(\d\d)/.exec((await goOn.textContent()) ?? '')?.[1])
  expect(at, 'what had come was heard').toBeGreaterThanOrEqual(from + 3)
  network = 'mending'
  await goOn.click()
  network = 'whole'
  mended.resolve()
  await isHeard(page)
  expect(Number(await line(page).inputValue())).toBeGreaterThanOrEqual(at)
})

test('a browser that blocks sound says so, and one press lets the voice be heard', async ({ visitor }) => {
  // As Safari and strict settings do: no sound until a gesture that they believe.
  await visitor.addInitScript(() => {
    const { play } = HTMLMediaElement.prototype
    let refusals = 1
    HTMLMediaElement.prototype.play = function () {
      // Howler tries an empty player first.
      if (refusals === 0 || this.src === '') return play.call(this)
      refusals -= 1
      return Promise.reject(new DOMException('The play method is not allowed here.', 'NotAllowedError'))
    }
  })
  await visitor.goto(`${PAGE}?t=12`)
  await pageIsLive(visitor)
  await play(visitor).click()
  await expect(visitor.getByText(fr.player.blocked)).toBeVisible()
  await visitor.getByRole('button', { name: fr.player.unblock }).click()
  await isHeard(visitor)
  expect(Number(await line(visitor).inputValue())).toBeGreaterThanOrEqual(12)
  await expect(visitor.getByText(fr.player.blocked)).toBeHidden()
})

test('a file that is missing leaves the words, and says so', async ({ page, house }) => {
  const { transcripts } = readTestimony(house.folder, 'fr', SLUG)
  await page.route(SOUNDS, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(PAGE)
  await pageIsLive(page)
  await play(page).click()
  await expect(page.getByText(fr.player.missing)).toBeVisible()
  for (const { text } of transcripts.find(({ lang }) => lang === 'fr')?.segments ?? []) {
    await expect(page.getByText(text).first()).toBeAttached()
  }
})

test('a browser that does not play the first format is given the next', async ({ page, house }) => {
  const recording = readTestimony(house.folder, 'fr', SLUG).recordings.find(({ lang }) => lang === 'fr')
  expect(recording?.files.length, 'formats of this voice').toBeGreaterThanOrEqual(2)
  const best = recording?.files[0]?.href ?? 'no file'
  await page.route(`**/edition/${best}`, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(PAGE)
  await pageIsLive(page)
  await play(page).click()
  await isHeard(page)
})

test('a cue file that is broken takes nothing from the page, with scripts and without', async ({ browser, house }) => {
  const { transcripts } = readTestimony(house.folder, 'fr', SLUG)
  const first = transcripts.find(({ lang }) => lang === 'fr')?.segments[0]?.text ?? 'no words'
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: house.address })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.route(/\.vtt$/, (route) =>
      route.fulfill({ contentType: 'text/vtt', body: 'WEBVTT\n\n00:99:00 -> x\n\u0000<<<\n\n-1 --> NaN' }),
    )
    await page.goto(PAGE)
    await expect(page.getByText(first).first()).toBeVisible()
    if (javaScriptEnabled) {
      await pageIsLive(page)
      await play(page).click()
      await isHeard(page)
    } else await expect(page.locator('audio')).toHaveCount(transcripts.length)
    expect(errors).toEqual([])
    await context.close()
  }
})

test('a voice is found again where it was left, and from the beginning', async ({ visitor }) => {
  await visitor.goto(PAGE)
  await pageIsLive(visitor)
  await line(visitor).fill('20')
  await play(visitor).click()
  await isHeard(visitor)
  await pause(visitor).click()
  await expect(visitor).toHaveURL(/\?t=2\d/)
  await visitor.goto(PAGE)
  await pageIsLive(visitor)
  await expect(visitor.getByText(/La dernière fois, l’écoute s’est arrêtée à 0:2\d/)).toBeVisible()
  await visitor.getByRole('button', { name: fr.player.fromBeginning }).click()
  await expect(line(visitor)).toHaveValue('0')
})

test('an address with a time leads to its line, and a quotation carries such an address', async ({
  visitor,
  house,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: house.address })
  const { transcripts } = readTestimony(house.folder, 'fr', SLUG)
  const third = transcripts.find(({ lang }) => lang === 'fr')?.segments[2]
  const seconds = Math.ceil(third?.start ?? 0)
  await visitor.goto(`${PAGE}?t=${seconds}`)
  await pageIsLive(visitor)
  await expect(marked(visitor)).toContainText(third?.text ?? 'no third line')
  await visitor.getByText(fr.reading.takeAway).click()
  await visitor.getByRole('button', { name: fr.reading.quote }).click()
  await expect(visitor.getByText(fr.reading.quoted)).toBeVisible()
  const quoted = await visitor.evaluate(() => navigator.clipboard.readText())
  expect(quoted).toContain(third?.text)
  expect(quoted).toContain(fr.testimony.compositeTitle)
  expect(quoted).toContain(`${house.address}${PAGE}?t=${Math.floor(third?.start ?? 0)}#voice`)
  const download = visitor.waitForEvent('download')
  await visitor.getByRole('button', { name: fr.reading.asText }).click()
  expect((await download).suggestedFilename()).toBe(`${SLUG}.fr.txt`)
})

test('at twice the size, in French and in Arabic, the player is whole and nothing is cut off', async ({ visitor }) => {
  // 200 % of a window of 1280 by 800.
  await visitor.setViewportSize({ width: 640, height: 400 })
  for (const language of ['fr', 'ar']) {
    await visitor.goto(`/${language}/testimonies/${SLUG}`)
    await pageIsLive(visitor)
    const overflow = await visitor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, language).toBeLessThanOrEqual(0)
    const slider = visitor.getByRole('main').getByRole('slider')
    await expect(slider).toBeVisible()
    expect((await slider.boundingBox())?.width, language).toBeGreaterThan(150)
    // Time runs from left to right in both.
    expect(await slider.evaluate((element) => getComputedStyle(element).direction), language).toBe('ltr')
  }
})

test('in the walk a voice goes along, its words over the floor, as large as the visitor wants them', async ({
  visitor,
  house,
}) => {
  const { heardAt, transcripts } = readTestimony(house.folder, 'fr', SLUG)
  const segments = transcripts.find(({ lang }) => lang === 'fr')?.segments ?? []
  await visitor.goto(measured(`/fr/rooms/${heardAt?.room}/${heardAt?.exhibit}`))
  await museumIsOpen(visitor)
  const walk = visitor.getByRole('dialog', { name: fr.walk.stage })
  await walk.getByRole('button', { name: fr.walk.dismissHints }).click()
  await walk.getByRole('button', { name: fr.player.play, exact: true }).click()
  const band = walk.getByRole('region', { name: fr.captions.title })
  await expect(band).toBeVisible()
  await expect.poll(() => lineIn(band, segments), { timeout: 60_000 }).toBeGreaterThanOrEqual(1)
  // Over the floor: the whole band stands in the lowest part of the window.
  expect((await band.boundingBox())?.y ?? 0).toBeGreaterThan(900 * 0.7)
  await walk.getByRole('button', { name: fr.moving.settings }).click()
  const settings = visitor.getByRole('dialog', { name: fr.moving.settings })
  await settings.getByRole('radio', { name: fr.captions.large }).check()
  await settings.getByRole('button', { name: fr.moving.done }).click()
  await expect(band).toHaveClass(/voice-band--large/)
  // Walking on leaves the exhibit, not the voice.
  await walk.getByRole('button', { name: /^Suivant/ }).click()
  await expect(band.getByRole('button', { name: fr.player.pause, exact: true })).toBeVisible()
  await band.getByRole('button', { name: fr.captions.end }).click()
  await expect(band).toBeHidden()
  expect(await visitor.evaluate(() => localStorage.getItem('rihla.captions'))).toContain('large')
})
