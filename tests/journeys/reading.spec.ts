import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { LANGUAGES } from '../../cms/content/Language.ts'
import { expect, test, watchPage } from '../support/journey.ts'
import { readEdition } from '../support/readEdition.ts'

const EXHIBIT = '/rooms/the-contract/four-signatures'
const ROUTES = [
  '',
  '/rooms',
  '/rooms/threshold',
  '/rooms/the-contract',
  EXHIBIT,
  '/rooms/the-contract/461-to-39294',
  '/rooms/the-contract/the-identity-photograph',
  '/rooms/the-tie/6-november-2024',
  '/testimonies/the-identity-photograph',
  '/tours',
  '/timeline',
  '/map',
  '/map/1960',
  '/about',
  '/rooms/the-contract/no-such-exhibit',
]

for (const language of ['fr', 'ar'] as const) {
  test(`axe finds nothing on any kind of page in ${language}`, async ({ visitor, house }) => {
    const { manifest } = readEdition(house.folder, language)
    const index = manifest.languages[language]
    const tour = Object.keys(index.tours)[0]
    const story = Object.keys(index.stories)[0]
    const routes = [...ROUTES, `/tours/${tour}`, `/tours/${tour}/1`, `/stories/${story}`]
    const found: string[] = []
    const read = async (page: Page) => {
      for (let route = routes.shift(); route !== undefined; route = routes.shift()) {
        await page.goto(`/${language}${route}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const where = `/${language}${route}`
        found.push(
          ...violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`),
        )
      }
    }
    // Axe asks much of one processor: two pages are read at once.
    const other = await visitor.context().newPage()
    await watchPage(other, house.address, found)
    await Promise.all([read(visitor), read(other)])
    expect(found).toEqual([])
  })
}

test('every page can be read whole with scripts off, in every language, with its own title and links', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: house.address })
  const page = await context.newPage()
  for (const language of LANGUAGES) {
    await page.goto(`/${language}${EXHIBIT}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await page.title()).length).toBeGreaterThan(5)
    await expect(page.locator('link[rel=alternate][hreflang]')).not.toHaveCount(0)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{40,}/)
    const text = await page.locator('main').innerText()
    expect(text.split(/\s+/).length, `${language}: a label and its facts`).toBeGreaterThan(60)
  }
  await page.goto('/fr')
  await page.getByRole('link', { name: 'Le contrat' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Le contrat')
  await context.close()
})

test('the language switch keeps the place, and Arabic is right-to-left throughout', async ({ visitor }) => {
  await visitor.goto(`/fr${EXHIBIT}`)
  await visitor.locator('summary', { hasText: 'Français' }).click()
  await visitor.getByRole('link', { name: 'العربية' }).click()
  await expect(visitor).toHaveURL(new RegExp(`/ar${EXHIBIT}$`))
  await expect(visitor.locator('html')).toHaveAttribute('dir', 'rtl')
  const heading = visitor.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('توقيعات')
  expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
})

test('a missing translation shows the original in its own language and direction', async ({ visitor }) => {
  await visitor.goto(`/ar${EXHIBIT}`)
  await expect(visitor.locator('main')).toContainText(/[؀-ۿ]{4,}/)
  await visitor.goto(`/zgh${EXHIBIT}`)
  const label = visitor.locator('main [lang=fr]').first()
  await expect(label).toBeVisible()
  await expect(visitor.locator('html')).toHaveAttribute('lang', 'zgh')
})

test('a wrong address gets a helpful page in its language, and the right status', async ({ visitor }) => {
  const answer = await visitor.goto('/fr/rooms/the-contrat')
  expect(answer?.status()).toBe(404)
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
  await visitor
    .getByRole('main')
    .getByRole('link', { name: /Le contrat/ })
    .first()
    .click()
  await expect(visitor).toHaveURL(/\/fr\/rooms\/the-contract$/)
  expect((await visitor.goto('/xx/rooms'))?.status()).toBe(404)
})

test('with the keyboard alone a visitor skips to the content, follows the route and comes back', async ({
  visitor,
}) => {
  await visitor.goto('/fr/rooms/the-contract')
  await visitor.keyboard.press('Tab')
  await expect(visitor.locator(':focus')).toHaveText('Aller au contenu')
  await visitor.keyboard.press('Enter')
  await expect(visitor.locator('main')).toBeFocused()
  await visitor.goto('/fr/rooms/the-contract/four-signatures')
  const next = visitor.getByRole('link', { name: /Suivant/ }).first()
  await next.focus()
  await visitor.keyboard.press('Enter')
  await expect(visitor).toHaveURL(/\/the-stamp$/)
  await visitor.goBack()
  await expect(visitor).toHaveURL(/\/four-signatures$/)
})

test('nothing is cut off on a phone of 320 pixels, in French and in Arabic', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 320, height: 640 })
  for (const language of ['fr', 'ar']) {
    for (const route of [
      '',
      '/rooms/the-contract',
      EXHIBIT,
      '/testimonies/the-identity-photograph',
      '/timeline',
      '/map',
      '/about',
    ]) {
      await visitor.goto(`/${language}${route}`)
      const overflow = await visitor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `/${language}${route}`).toBeLessThanOrEqual(0)
    }
  }
})

test('a visitor hears a testimony and reads its transcript in step', async ({ visitor }) => {
  await visitor.goto('/fr/testimonies/the-identity-photograph')
  await expect(visitor.getByText('Lecture composée').first()).toBeVisible()
  await expect(visitor.getByText('voix de synthèse').first()).toBeVisible()
  await visitor.getByRole('button', { name: 'Écouter', exact: true }).click()
  await expect(visitor.getByRole('button', { name: 'Pause' })).toBeVisible()
  await visitor.getByRole('listitem').filter({ hasText: 'Il s’appelait Félix Mora' }).getByRole('link').click()
  await expect(visitor.locator('[aria-current=true]').filter({ hasText: 'Félix Mora' })).toBeVisible()
  await expect(visitor.locator('[aria-current=true]').filter({ hasText: 'un million' })).toBeVisible({
    timeout: 15_000,
  })
  await visitor.getByRole('button', { name: 'Pause' }).click()
  await expect(visitor.getByRole('button', { name: 'Écouter', exact: true })).toBeVisible()
})
