import { AxeBuilder } from '@axe-core/playwright'
import { devices, type Page } from '@playwright/test'
import { clearanceAt, floorOf } from '../../scenes/plan/floorOf.ts'
import { specOf } from '../../scenes/plan/mountOf.ts'
import { planMuseum } from '../../scenes/plan/planMuseum.ts'
import { seeded } from '../../scenes/plan/seededMuseum.ts'
import { whereIs } from '../../scenes/plan/whereIs.ts'
import { ar } from '../../src/i18n/words/ar.ts'
import { fr } from '../../src/i18n/words/fr.ts'
import { expect, test, watchPage } from '../support/journey.ts'
import { readEdition } from '../support/readEdition.ts'
import { measured, museumIsOpen, sceneInfo } from '../support/walking.ts'
import { pageIsLive } from './pageIsLive.ts'

// Software WebGL pays by the pixel: journeys move in a small window.
test.use({ viewport: { width: 640, height: 360 }, contextOptions: { reducedMotion: 'reduce' } })

const { defaultBrowserType: _, ...IPHONE } = devices['iPhone 13']
const PHONE = {
  ...IPHONE,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
  reducedMotion: 'reduce' as const,
}

/** Frames of the screen, not of the museum, which draws none at rest. */
async function screenFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise((next) => requestAnimationFrame(next))
  }, count)
}

/** What is said once is read, whenever it comes, and it may go by itself: the last button of each says "understood". */
async function readHints(page: Page): Promise<void> {
  await page.locator('.walk__hints button:last-of-type').evaluateAll((buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click()
  })
}

const degrees = (radians: number) => Math.round((radians * 180) / Math.PI)

test('by keyboard alone a visitor sets how they move, and their device remembers it', async ({ visitor }) => {
  await visitor.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(visitor)
  const stage = visitor.getByRole('application')
  await expect(stage).toBeFocused()
  await expect(stage).toHaveAccessibleDescription(/Le contrat.*Salle 5 sur 10 · 0 vu sur \d.*objets exposés.*Échap/)
  // Whoever has read the hints walks on: the focus doesn't go with their button.
  await visitor.getByRole('button', { name: fr.walk.dismissHints }).press('Enter')
  await expect(stage).toBeFocused()
  const settings = visitor.getByRole('button', { name: fr.moving.settings })
  for (let tabs = 0; tabs < 8 && !(await settings.evaluate((each) => each === document.activeElement)); tabs++) {
    await visitor.keyboard.press('Tab')
  }
  await visitor.keyboard.press('Enter')
  const dialog = visitor.getByRole('dialog', { name: fr.moving.settings })
  await expect(dialog.getByRole('radio', { name: fr.moving.standing })).toBeFocused()
  const { violations } = await new AxeBuilder({ page: visitor }).include('.comfort').analyze()
  expect(violations).toEqual([])
  await visitor.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: fr.moving.seated })).toBeChecked()
  await expect.poll(async () => (await sceneInfo(visitor)).eyeHeight).toBeCloseTo(1.2)
  const field = dialog.getByRole('slider', { name: fr.moving.fieldOfView })
  await field.focus()
  await visitor.keyboard.press('Home')
  await expect(field).toHaveAttribute('aria-valuetext', '45°')
  await expect.poll(async () => (await sceneInfo(visitor)).fieldOfView).toBe(45)
  await dialog.getByRole('checkbox', { name: fr.moving.snapTurns }).focus()
  await visitor.keyboard.press('Space')
  // Escape closes the dialog, not the walk, and one is back where one was.
  await visitor.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(settings).toBeFocused()
  await stage.focus()
  const { yaw } = (await sceneInfo(visitor)).pose
  await visitor.keyboard.press('ArrowLeft')
  await expect
    .poll(async () => (degrees((await sceneInfo(visitor)).pose.yaw - yaw) + 360) % 360, { timeout: 60_000 })
    .toBe(30)
  // Opened anew, not reloaded: having turned to an exhibit, one is at its address.
  await visitor.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(visitor)
  expect((await sceneInfo(visitor)).eyeHeight).toBeCloseTo(1.2)
  expect((await sceneInfo(visitor)).fieldOfView).toBe(45)
  // As at first: all that the dialog shows, the captions and the drawing too.
  await settings.click()
  const choice = (name: string) => dialog.getByRole('radio', { name, exact: true })
  await choice(fr.captions.large).check()
  await choice(fr.drawing.basic).check()
  await dialog.getByRole('button', { name: fr.moving.asAtFirst }).click()
  for (const name of [fr.moving.standing, fr.captions.medium, fr.drawing.auto]) await expect(choice(name)).toBeChecked()
})

test('one key leads back to a safe place, from wherever one has strayed', async ({ visitor }) => {
  await visitor.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(visitor)
  const entrance = (await sceneInfo(visitor)).pose
  for (const back of ['Home', 'h', 'button', 'list'] as const) {
    await visitor.keyboard.down('ArrowUp')
    await expect
      .poll(async () =>
        Math.hypot((await sceneInfo(visitor)).pose.x - entrance.x, (await sceneInfo(visitor)).pose.z - entrance.z),
      )
      .toBeGreaterThan(0.5)
    await visitor.keyboard.up('ArrowUp')
    if (back === 'button') {
      await visitor.getByRole('button', { name: fr.moving.toEntrance }).click()
      await visitor.getByRole('application').focus()
    } else if (back === 'list') {
      // Whose link leads to the very address that one is at.
      await visitor.getByRole('button', { name: fr.walk.showPlan }).click()
      const plan = visitor.getByRole('navigation', { name: fr.walk.plan })
      await plan
        .getByRole('link', { name: /Le contrat/ })
        .first()
        .click()
    } else await visitor.keyboard.press(back)
    await expect.poll(async () => (await sceneInfo(visitor)).pose, { timeout: 60_000 }).toEqual(entrance)
  }
})

test('nothing moves a view that is held; once let go, one is led', async ({ visitor }) => {
  await visitor.goto(measured('/fr/rooms/the-contract/the-stamp'))
  await museumIsOpen(visitor)
  await visitor.mouse.move(200, 180)
  await visitor.mouse.down()
  const { pose } = await sceneInfo(visitor)
  await visitor.keyboard.press('PageDown')
  await expect(visitor).toHaveURL(/the-coal-face\?walk/)
  await screenFrames(visitor, 30)
  expect((await sceneInfo(visitor)).pose).toEqual(pose)
  await visitor.mouse.up()
  await expect.poll(async () => (await sceneInfo(visitor)).pose, { timeout: 60_000 }).not.toEqual(pose)
})

test('with reduced motion every move is one cut', async ({ visitor }) => {
  await visitor.goto(measured('/fr/rooms/the-contract/four-signatures'))
  await museumIsOpen(visitor)
  const stances = await visitor.evaluate(async () => {
    const seen = new Set<string>()
    const stage = document.querySelector('[role=application]')
    for (let step = 0; step < 4; step++) {
      const before = JSON.stringify(window.rihlaScene?.info().pose)
      seen.add(before)
      stage?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
      // Once one has moved, long enough to see whether one goes on moving.
      for (let frame = 0, since = 0; frame < 600 && since < 20; frame++) {
        await new Promise((next) => requestAnimationFrame(next))
        const now = JSON.stringify(window.rihlaScene?.info().pose)
        seen.add(now)
        if (now !== before) since++
      }
    }
    return seen.size
  })
  expect(stances).toBe(5)
})

test('the plan says what was seen, and guides to the nearest that was not, until all was', async ({
  visitor,
  house,
}) => {
  test.setTimeout(600_000)
  const { museum } = readEdition(house.folder, 'fr')
  const count = museum.threshold.exhibits.length
  await visitor.goto(measured('/fr/rooms/threshold'))
  await museumIsOpen(visitor)
  await visitor.getByRole('button', { name: fr.walk.showPlan }).click()
  const plan = visitor.getByRole('navigation', { name: fr.walk.plan })
  await expect(plan).toContainText(`0 vu sur ${count}`)
  const visited = new Set<string>()
  for (let step = 0; step <= count; step++) {
    const before = visitor.url()
    await plan.getByRole('button', { name: fr.moving.guide }).click()
    await expect(visitor).not.toHaveURL(before)
    const path = new URL(visitor.url()).pathname
    expect(visited, 'never twice to the same').not.toContain(path)
    visited.add(path)
    await expect(plan.locator('[aria-current=true]')).toContainText(fr.moving.seen)
  }
})

test('a gamepad walks, turns and goes on, and is asked only while it is there', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    const asked = { times: 0, pad: null as null | { axes: number[]; buttons: { pressed: boolean }[] } }
    Object.assign(window, { asked })
    navigator.getGamepads = () => {
      asked.times++
      return [asked.pad && Object.assign(Object.create(null), { connected: true, mapping: 'standard', ...asked.pad })]
    }
  })
  const pad = (axes: readonly number[], down: readonly number[]) =>
    visitor.evaluate(
      ([axes, down]) => {
        const asked: unknown = Reflect.get(window, 'asked')
        const buttons = Array.from({ length: 17 }, (_, index) => ({ pressed: down.includes(index) }))
        if (typeof asked === 'object' && asked) Reflect.set(asked, 'pad', { axes, buttons })
        window.dispatchEvent(new Event('gamepadconnected'))
      },
      [axes, down] as const,
    )
  const times = () => visitor.evaluate(() => Number(Reflect.get(Object(Reflect.get(window, 'asked')), 'times')))
  await visitor.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(visitor)
  const before = await times()
  await screenFrames(visitor, 20)
  expect(await times()).toBe(before)
  const start = (await sceneInfo(visitor)).pose
  await pad([0, -1, 0, 0], [])
  await expect
    .poll(async () =>
      Math.hypot((await sceneInfo(visitor)).pose.x - start.x, (await sceneInfo(visitor)).pose.z - start.z),
    )
    .toBeGreaterThan(0.4)
  await pad([0, 0, 1, 0], [])
  const { yaw } = (await sceneInfo(visitor)).pose
  await expect.poll(async () => Math.abs((await sceneInfo(visitor)).pose.yaw - yaw)).toBeGreaterThan(0.2)
  await pad([0, 0, 0, 0], [])
  const at = visitor.url()
  await pad([0, 0, 0, 0], [5])
  await expect(visitor).not.toHaveURL(at)
  await pad([0, 0, 0, 0], [])
  await screenFrames(visitor, 2)
  // What lies over the walk goes first, as Escape has it.
  await visitor.getByRole('button', { name: fr.search.open }).click()
  const search = visitor.getByRole('dialog', { name: fr.search.title })
  await expect(search).toBeVisible()
  await pad([0, 0, 0, 0], [1])
  await expect(search).toHaveCount(0)
  await pad([0, 0, 0, 0], [])
  await screenFrames(visitor, 2)
  await expect(visitor.getByRole('application')).toBeVisible()
  await pad([0, 0, 0, 0], [1])
  await expect(visitor.getByRole('application')).toHaveCount(0)
})

test('on a phone a thumb walks, two fingers look closely, and the pad can be put away', async ({ browser, house }) => {
  test.setTimeout(300_000)
  const context = await browser.newContext({ ...PHONE, baseURL: house.address })
  const page = await context.newPage()
  const complaints: string[] = []
  await watchPage(page, house.address, complaints)
  await page.goto(measured('/fr/rooms/the-contract/the-stamp'))
  await museumIsOpen(page)
  const pad = page.locator('.walk__pad')
  await expect(async () => {
    await readHints(page)
    await expect(pad).toBeVisible({ timeout: 1000 })
  }).toPass()
  const box = await pad.boundingBox()
  if (!box) throw new Error('no pad')
  expect(box.x + box.width / 2).toBeLessThan(195)
  const session = await context.newCDPSession(page)
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id?: number }[]
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints })
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const start = (await sceneInfo(page)).pose
  const away = async () =>
    Math.hypot((await sceneInfo(page)).pose.x - start.x, (await sceneInfo(page)).pose.z - start.z)
  await touch('touchStart', { x, y })
  // Aside: behind one who stands back from a thing there may be a bench.
  await touch('touchMove', { x: x + 50, y })
  await expect.poll(away, { timeout: 60_000 }).toBeGreaterThan(0.4)
  await touch('touchEnd')
  await screenFrames(page, 5)
  const stopped = (await sceneInfo(page)).pose
  await screenFrames(page, 20)
  expect((await sceneInfo(page)).pose).toEqual(stopped)
  // Two fingers move apart on the picture.
  await page.goto(measured('/fr/rooms/the-contract/the-stamp'))
  await museumIsOpen(page)
  const viewer = page.getByRole('dialog', { name: 'Le tampon' })
  await touch('touchStart', { x: 140, y: 380, id: 1 })
  await touch('touchStart', { x: 140, y: 380, id: 1 }, { x: 260, y: 400, id: 2 })
  // Slowly: no single move says much.
  for (let apart = 1; apart <= 20; apart++) {
    await touch('touchMove', { x: 140 - apart, y: 380, id: 1 }, { x: 260 + apart, y: 400, id: 2 })
  }
  await touch('touchEnd')
  await expect(viewer).toBeVisible()
  await viewer.getByRole('button', { name: fr.moving.close }).tap()
  await expect(viewer).toHaveCount(0)
  // Put away, and it stays away.
  await page.getByRole('button', { name: fr.moving.settings }).tap()
  await page.getByRole('checkbox', { name: fr.moving.showPad }).tap()
  await page.getByRole('button', { name: fr.moving.done }).tap()
  await expect(pad).toHaveCount(0)
  expect(complaints).toEqual([])
  // In Arabic it lies under the other thumb.
  await page.evaluate(() => localStorage.removeItem('rihla.walk-settings'))
  await page.goto(measured('/ar/rooms/the-contract/the-stamp'))
  await museumIsOpen(page)
  await expect(page.getByRole('button', { name: ar.moving.settings })).toBeVisible()
  const mirrored = await pad.boundingBox()
  expect((mirrored?.x ?? 0) + (mirrored?.width ?? 0) / 2).toBeGreaterThan(195)
  await context.close()
})

test('without WebGL a picture is looked at closely from its page, by keyboard, sharply only then', async ({
  visitor,
}) => {
  await visitor.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null })
  })
  const files: string[] = []
  visitor.on('request', (request) => files.push(new URL(request.url()).pathname))
  await visitor.goto('/fr/rooms/the-contract/four-signatures')
  await pageIsLive(visitor)
  const open = visitor.getByRole('link', { name: fr.moving.lookClosely })
  const sharpest = (await open.getAttribute('href'))?.replace(/\.[0-9a-f]+\.webp$/, '') ?? 'no file'
  expect(files.filter((file) => file.startsWith(sharpest))).toEqual([])
  await open.focus()
  await visitor.keyboard.press('Enter')
  const viewer = visitor.getByRole('dialog', { name: 'Quatre signatures' })
  await expect(viewer.getByRole('application')).toBeFocused()
  await expect(viewer).toContainText('Le 21 mai 1963')
  await expect.poll(() => files.filter((file) => file.startsWith(sharpest)).length).toBeGreaterThan(0)
  const { violations } = await new AxeBuilder({ page: visitor }).include('.viewer').analyze()
  expect(violations).toEqual([])
  const sheet = () => viewer.locator('.viewer__sheet').evaluate((each) => each.style.transform)
  for (let times = 0; times < 3; times++) await visitor.keyboard.press('+')
  await expect(viewer.getByRole('status')).toHaveText('200 %')
  const middle = await sheet()
  await visitor.keyboard.press('ArrowRight')
  expect(await sheet()).not.toBe(middle)
  await visitor.mouse.move(150, 120)
  await visitor.mouse.wheel(0, -200)
  await expect(viewer.getByRole('status')).not.toHaveText('200 %')
  await visitor.keyboard.press('0')
  await expect(viewer.getByRole('status')).toHaveText('100 %')
  await visitor.keyboard.press('Escape')
  await expect(viewer).toHaveCount(0)
  await expect(open).toBeFocused()
})

test('a lost context is given back: the same place, as seen with the same eyes', async ({ visitor }) => {
  await visitor.addInitScript(() => localStorage.setItem('rihla.walk-settings', '{"eyeHeight":1.15}'))
  await visitor.goto(measured('/fr/rooms/the-contract/the-stamp'))
  await museumIsOpen(visitor)
  const { pose } = await sceneInfo(visitor)
  await visitor.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expect(visitor.getByText(fr.walk.lost)).toBeVisible()
  await visitor.getByRole('button', { name: fr.walk.retry }).click()
  await museumIsOpen(visitor)
  const again = await sceneInfo(visitor)
  expect([again.exhibit, again.eyeHeight]).toEqual(['the-stamp', 1.15])
  expect(again.pose).toEqual(pose)
})

test('300 random steps and clicks: no error, and never off the floor', async ({ visitor, house }) => {
  test.setTimeout(1_200_000)
  const { museum } = readEdition(house.folder, 'fr')
  const plan = planMuseum([museum.threshold, ...museum.rooms].map(specOf))
  const random = seeded(20_261_122)
  const one = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]
  await visitor.addInitScript(() => {
    localStorage.setItem('rihla.walk-hints-read', 'yes')
  })
  await visitor.goto(measured('/fr/rooms/threshold'))
  await museumIsOpen(visitor)
  const off: string[] = []
  let action = ''
  for (let step = 0; step < 300; step++) {
    await readHints(visitor)
    const dice = random()
    if (dice < 0.3) {
      action = one(['PageDown', 'PageUp', 'Home', 'h', 'PageDown']) ?? ''
      await visitor.getByRole('application').first().focus()
      await visitor.keyboard.press(action)
    } else if (dice < 0.6) {
      action = one(['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'Shift+ArrowLeft', 'w', 'd']) ?? ''
      await visitor.getByRole('application').first().focus()
      await visitor.keyboard.press(action, { delay: Math.floor(random() * 300) })
    } else if (dice < 0.9) {
      // Clear of the bar above and of what lies below.
      const [x, y] = [20 + Math.floor(random() * 520), 80 + Math.floor(random() * 140)]
      action = `a click at ${x}, ${y}`
      await visitor.mouse.click(x, y)
    } else {
      const [x, y] = [100 + Math.floor(random() * 300), 90 + Math.floor(random() * 120)]
      action = `a drag from ${x}, ${y}`
      await visitor.mouse.move(x, y)
      await visitor.mouse.down()
      await visitor.mouse.move(x + Math.floor(random() * 200 - 100), y + Math.floor(random() * 60 - 30), { steps: 3 })
      await visitor.mouse.up()
    }
    const { pose } = await sceneInfo(visitor)
    const here = whereIs(plan, pose.x, pose.z)
    const halls = floorOf(plan.rooms).chambers.filter(
      (hall) => hall.room === here?.room && hall.chamber === here.chamber,
    )
    if (halls.length !== 1 || clearanceAt(halls, [pose.x, pose.z]) < 0.27) off.push(`${step}: ${action}`)
  }
  expect(off).toEqual([])
  await expect(visitor.getByRole('application')).toHaveCount(1)
  expect((await sceneInfo(visitor)).eyeHeight).toBeCloseTo(1.6)
})
