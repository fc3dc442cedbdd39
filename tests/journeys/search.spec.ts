import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../cms/content/Language.ts'
import { parseTestimony } from '../../cms/content/parseTestimony.ts'
import { wordsIn } from '../../cms/content/search/wordsIn.ts'
import { fr } from '../../src/i18n/words/fr.ts'
import { expect, test } from '../support/journey.ts'
import { readEdition } from '../support/readEdition.ts'
import { measured, museumIsOpen } from '../support/walking.ts'
import { pageIsLive } from './pageIsLive.ts'

/** A sentence of the first testimony as it is published in a language, with its longest word. */
function aSentence(folder: string, language: Language) {
  const { manifest, museum } = readEdition(folder, language)
  const slug = museum.testimonies[0]?.slug ?? ''
  const path = manifest.languages[language].testimonies[slug] ?? ''
  const testimony = parseTestimony(JSON.parse(readFileSync(join(folder, 'edition', path), 'utf8')))
  if (!testimony.ok) throw new Error(testimony.error)
  const transcript = testimony.value.transcripts.find(({ lang }) => lang === language)
  const segment = transcript?.segments.find(({ start }) => start >= 5)
  if (!segment) throw new Error(`Nothing is said after five seconds in ${language}.`)
  const [word = ''] = wordsIn(segment.text)
    .map((each) => each.word)
    .sort((a, b) => b.length - a.length)
  return { slug, segment, word }
}

const field = (page: Page) => page.getByRole('searchbox', { name: fr.search.label })

test('a visitor finds what is said in a testimony, and arrives at its second', async ({ visitor, house }) => {
  const { slug, segment } = aSentence(house.folder, 'fr')
  await visitor.goto('/fr')
  await pageIsLive(visitor)
  await visitor.getByRole('banner').getByRole('link', { name: fr.search.open }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(fr.search.title)
  await field(visitor).fill(segment.text)
  const seconds = Math.floor(segment.start)
  const moment = visitor.locator(`a[href="/fr/testimonies/${slug}?t=${seconds}"]`).first()
  await expect(moment).toBeVisible()
  await expect(visitor).toHaveURL(/\/fr\/search\?q=/)
  await expect(visitor.getByRole('status').first()).toContainText(/\d/)
  await expect(visitor.locator('mark').first()).toBeVisible()
  await moment.click()
  await expect(visitor).toHaveURL(new RegExp(`/fr/testimonies/${slug}\\?t=${seconds}$`))
  await visitor.goBack()
  await expect(field(visitor)).toHaveValue(segment.text.trim())
})

test('a word of Arabic finds what is said in Arabic from a page in French, in its own direction', async ({
  visitor,
  house,
}) => {
  const { word } = aSentence(house.folder, 'ar')
  await visitor.goto(`/fr/search?q=${encodeURIComponent(word)}`)
  await expect(visitor.getByRole('heading', { name: fr.search.inOtherLanguages })).toBeVisible()
  const mark = visitor.locator('[lang="ar"][dir="rtl"] mark').first()
  await expect(mark).toBeVisible()
  await expect(field(visitor)).toHaveValue(word)
})

test('a misspelling is forgiven, and the word as the museum writes it is offered', async ({ visitor, house }) => {
  const { word } = aSentence(house.folder, 'fr')
  const wrong = `${word.slice(0, 2)}x${word.slice(2)}`
  await visitor.goto(`/fr/search?q=${wrong}`)
  await visitor.getByText(fr.search.meant).getByRole('button').click()
  await expect(visitor).not.toHaveURL(new RegExp(`q=${encodeURIComponent(wrong)}`))
  await expect(visitor.locator('mark').first()).toBeVisible()
})

test('keys alone search, narrow down and open an answer; axe finds nothing', async ({ visitor }) => {
  for (const language of ['fr', 'ar'] as const) {
    await visitor.goto(`/${language}/search?q=1963`)
    await expect(visitor.locator('.found').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page: visitor }).analyze()
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
  }
  await visitor.goto('/fr/search')
  await pageIsLive(visitor)
  await field(visitor).focus()
  await visitor.keyboard.type('1963')
  await visitor.keyboard.press('Enter')
  await expect(visitor.locator('.found').first()).toBeVisible()
  const exhibits = visitor.getByRole('button', { name: fr.search.kinds.exhibit })
  await exhibits.focus()
  await visitor.keyboard.press('Space')
  await expect(exhibits).toHaveAttribute('aria-pressed', 'true')
  await expect(visitor).toHaveURL(/kind=exhibit/)
  await visitor.locator('.found h3 a').first().focus()
  await visitor.keyboard.press('Enter')
  await expect(visitor).toHaveURL(/\/fr\/rooms\/[^/]+\/[^/]+$/)
})

test('nobody who does not search fetches the index', async ({ visitor }) => {
  const asked: string[] = []
  visitor.on('request', (request) => asked.push(request.url()))
  await visitor.goto('/fr/rooms')
  await pageIsLive(visitor)
  await visitor.waitForLoadState('networkidle')
  expect(asked.filter((url) => url.includes('search-'))).toEqual([])
  await visitor.getByRole('banner').getByRole('link', { name: fr.search.open }).click()
  await expect.poll(() => asked.filter((url) => /\/edition\/files\/search-fr\./.test(url)).length).toBe(1)
})

test('without scripts the search is a form that says what it needs, and every room is there', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: house.address })
  const page = await context.newPage()
  await page.goto('/fr/search')
  await field(page).fill('valise')
  await page.getByRole('button', { name: fr.search.submit }).click()
  await expect(page).toHaveURL(/\/fr\/search\?q=valise$/)
  await expect(field(page)).toHaveValue('valise')
  await expect(page.getByText(fr.search.needsScripts)).toBeVisible()
  const { rooms } = readEdition(house.folder, 'fr')
  for (const { slug } of rooms) await expect(page.locator(`main a[href="/fr/rooms/${slug}"]`)).toHaveCount(1)
  await context.close()
})

test('on foot, the search leads to the place without leaving the building', async ({ visitor }) => {
  await visitor.goto(measured('/fr/rooms/threshold'))
  await museumIsOpen(visitor)
  await visitor.getByRole('button', { name: fr.search.open }).click()
  const dialog = visitor.getByRole('dialog', { name: fr.search.title })
  await expect(field(visitor)).toBeFocused()
  await visitor.keyboard.type('1963')
  await dialog.getByRole('button', { name: fr.search.kinds.exhibit }).click()
  await dialog.locator('.found h3 a').first().click()
  await expect(dialog).toHaveCount(0)
  await expect(visitor).toHaveURL(/\/fr\/rooms\/[^/]+\/[^/]+\?walk/)
  await expect(visitor.getByRole('application')).toBeVisible()
})
