import { devices } from '@playwright/test'
import { ar } from '../../src/i18n/words/ar.ts'
import { fr } from '../../src/i18n/words/fr.ts'
import { expect, test, watchPage } from '../support/journey.ts'
import { readEdition } from '../support/readEdition.ts'
import { measured, museumIsOpen, sceneInfo, settled } from '../support/walking.ts'
import { pageIsLive } from './pageIsLive.ts'

// Software WebGL pays by the pixel: journeys walk in a small window, with cuts instead of moves unless they are about moving.
test.use({ viewport: { width: 640, height: 360 }, contextOptions: { reducedMotion: 'reduce' } })

test('one enters from the page by its button, and comes back to it', async ({ visitor }) => {
  await visitor.goto('/fr/rooms/the-contract/the-line')
  await pageIsLive(visitor)
  await visitor.getByRole('link', { name: 'Voir dans la salle' }).click()
  await expect(visitor).toHaveURL(/the-line\?walk$/)
  const caption = visitor.getByRole('region', { name: 'La chaîne' })
  await expect(caption).toBeVisible({ timeout: 120_000 })
  await visitor.getByRole('button', { name: fr.walk.leave }).click()
  await expect(visitor).toHaveURL(/the-line$/)
  await expect(visitor.getByRole('link', { name: 'Voir dans la salle' })).toBeFocused()
})

test('who comes to walk fetches the page’s pictures when they come to read', async ({ visitor }) => {
  await visitor.goto(measured('/fr/rooms/the-contract/four-signatures'))
  await museumIsOpen(visitor)
  const picture = visitor.locator('main .picture__image').first()
  const width = () => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : null))
  expect(await width()).toBe(0)
  await visitor.getByRole('button', { name: fr.walk.leave }).click()
  await expect.poll(width).toBeGreaterThan(0)
})

test('arrow keys walk and turn, and walls stop one', async ({ visitor }) => {
  await visitor.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(visitor)
  const start = (await sceneInfo(visitor)).pose
  await visitor.keyboard.down('ArrowUp')
  await expect
    .poll(async () => {
      const { pose } = await sceneInfo(visitor)
      return Math.hypot(pose.x - start.x, pose.z - start.z)
    })
    .toBeGreaterThan(0.6)
  await visitor.keyboard.up('ArrowUp')
  await visitor.keyboard.down('ArrowLeft')
  await expect.poll(async () => Math.abs((await sceneInfo(visitor)).pose.yaw - start.yaw)).toBeGreaterThan(0.3)
  await visitor.keyboard.up('ArrowLeft')
})

test('Back goes back through what one has seen', async ({ visitor }) => {
  await visitor.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(visitor)
  await visitor.keyboard.press('PageDown')
  await expect(visitor).toHaveURL(/four-signatures\?walk/)
  await visitor.keyboard.press('PageDown')
  await expect(visitor).toHaveURL(/the-stamp\?walk/)
  await visitor.goBack()
  await expect(visitor).toHaveURL(/four-signatures\?walk/)
  await expect.poll(async () => (await sceneInfo(visitor)).exhibit).toBe('four-signatures')
})

test('the plan shows where one is and leads to any room', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 900, height: 600 })
  await visitor.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(visitor)
  await visitor.getByRole('button', { name: fr.walk.showPlan }).click()
  const plan = visitor.getByRole('navigation', { name: fr.walk.plan })
  await expect(plan.locator('[aria-current=true]')).toContainText('Le contrat')
  // Escape closes what lies over the walk, not the walk.
  await visitor.keyboard.press('Escape')
  await expect(plan).toBeHidden()
  await visitor.getByRole('button', { name: fr.walk.showPlan }).click()
  await plan.getByRole('link', { name: /Le lien/ }).click()
  await expect(visitor).toHaveURL(/the-tie\?walk/)
  await expect.poll(async () => (await sceneInfo(visitor)).room, { timeout: 60_000 }).toBe('the-tie')
})

test('in Arabic the page is mirrored and the museum is not', async ({ visitor }) => {
  await visitor.goto(measured('/ar/rooms/the-contract/four-signatures'))
  await museumIsOpen(visitor)
  const info = await sceneInfo(visitor)
  expect(info.exhibit).toBe('four-signatures')
  await expect(visitor.getByRole('application')).toHaveAccessibleName(ar.walk.stage)
  await visitor.keyboard.press('PageDown')
  await expect(visitor).toHaveURL(/\/ar\/.*the-stamp\?walk/)
  const french = await visitor.context().newPage()
  await french.goto(measured('/fr/rooms/the-contract/four-signatures'))
  await museumIsOpen(french)
  // The picture hangs where it hangs; one stands a step aside of the panel, which is on the other side.
  const { x, ...stance } = (await sceneInfo(french)).pose
  const { x: arabicX, ...arabicStance } = info.pose
  expect(stance).toEqual(arabicStance)
  expect(Math.abs(x - arabicX)).toBeLessThan(1)
})

test('without WebGL the readable museum stays, with a sentence', async ({ browser, house }) => {
  const context = await browser.newContext({ baseURL: house.address })
  const page = await context.newPage()
  const complaints: string[] = []
  await watchPage(page, house.address, complaints)
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
      },
    })
  })
  await page.goto('/fr/rooms/the-contract/the-line?walk')
  await expect(page.getByText(fr.walk.noWebGl)).toBeVisible()
  await expect(page.getByRole('main').locator('.picture__image').first()).toBeVisible()
  // The same tour, read: every exhibit of the room by the route's links.
  const { rooms } = readEdition(house.folder, 'fr')
  const exhibits = rooms.find((room) => room.slug === 'the-contract')?.exhibits ?? []
  await page.goto(`/fr/rooms/the-contract/${exhibits[0]?.slug}`)
  for (const exhibit of exhibits.slice(1)) {
    await page
      .getByRole('main')
      .getByRole('link', { name: /Suivant/ })
      .click()
    await expect(page).toHaveURL(new RegExp(`${exhibit.slug}$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(exhibit.title.value)
  }
  expect(complaints).toEqual([])
  await context.close()
})

test('a lost graphics context leaves the page, with a sentence, and the museum can be opened again', async ({
  visitor,
}) => {
  await visitor.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(visitor)
  await visitor.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expect(visitor.getByText(fr.walk.lost)).toBeVisible()
  await visitor.getByRole('button', { name: fr.walk.retry }).click()
  await museumIsOpen(visitor)
})

test('on a phone of 390 × 844 a visitor tours by touch', async ({ browser, house }) => {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 13']
  const context = await browser.newContext({
    ...phone,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    baseURL: house.address,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  await watchPage(page, house.address, complaints)
  await page.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(page)
  for (const slug of ['four-signatures', 'the-stamp', 'the-coal-face']) {
    await page.getByRole('button', { name: /^Suivant/ }).tap()
    await expect(page).toHaveURL(new RegExp(`${slug}\\?walk`))
  }
  await expect.poll(async () => (await sceneInfo(page)).exhibit).toBe('the-coal-face')
  const small = await page
    .getByRole('dialog')
    .getByRole('button')
    .evaluateAll(
      (buttons) =>
        buttons.map((each) => each.getBoundingClientRect()).filter((box) => box.width < 44 || box.height < 44).length,
    )
  expect(small, 'buttons smaller than a thumb').toBe(0)
  // A finger looks around.
  const before = (await sceneInfo(page)).pose.yaw
  const session = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }] })
  await touch('touchStart', 120)
  for (let x = 130; x <= 280; x += 30) await touch('touchMove', x)
  await touch('touchEnd', 280)
  await expect.poll(async () => Math.abs((await sceneInfo(page)).pose.yaw - before)).toBeGreaterThan(0.1)
  await page.getByRole('button', { name: fr.walk.leave }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
  await context.close()
})

test('a click on the floor takes one there, moving', async ({ browser, house }) => {
  const context = await browser.newContext({
    viewport: { width: 960, height: 540 },
    reducedMotion: 'no-preference',
    baseURL: house.address,
  })
  const page = await context.newPage()
  await page.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(page)
  await page.getByRole('button', { name: fr.walk.dismissHints }).click()
  const start = (await sceneInfo(page)).pose
  // Left of the axis, below the horizon: the floor of the hall.
  await page.mouse.click(240, 380)
  await expect
    .poll(
      async () => {
        const { pose } = await sceneInfo(page)
        return Math.hypot(pose.x - start.x, pose.z - start.z)
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0.3)
  await context.close()
})

test('rooms come and go: after five rounds by the plan memory is level', async ({ visitor }) => {
  test.setTimeout(600_000)
  await visitor.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(visitor)
  const plan = visitor.getByRole('navigation', { name: fr.walk.plan })
  await visitor.setViewportSize({ width: 900, height: 500 })
  await visitor.getByRole('button', { name: fr.walk.showPlan }).click()
  const visit = async (name: RegExp, slug: string) => {
    await plan.getByRole('link', { name }).first().click()
    await expect.poll(async () => (await sceneInfo(visitor)).room, { timeout: 60_000 }).toBe(slug)
    return settled(visitor)
  }
  const round = async () => {
    await visit(/Prendre racine/, 'taking-root')
    await visit(/Le lien/, 'the-tie')
    return visit(/Le contrat/, 'the-contract')
  }
  const { textures, geometries } = await round()
  for (let times = 1; times < 5; times += 1) await round()
  // What is still on its way comes; what has leaked never goes.
  const held = async () => {
    const now = await sceneInfo(visitor)
    return { textures: now.textures, geometries: now.geometries }
  }
  await expect.poll(held, { timeout: 120_000 }).toEqual({ textures, geometries })
})
