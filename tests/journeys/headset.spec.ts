import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fr } from '../../src/i18n/words/fr.ts'
import { expect, test } from '../support/journey.ts'
import { measured, museumIsOpen, sceneInfo } from '../support/walking.ts'

/** A headset that isn't there: the WebXR runtime emulator of Meta's browser team. */
const EMULATOR = readFileSync('node_modules/iwer/build/iwer.min.js', 'utf8')

/** What the journey does with the emulated headset and its right controller. */
interface Headset {
  readonly controllers: {
    readonly right: {
      readonly position: { set(x: number, y: number, z: number): void }
      readonly quaternion: { set(x: number, y: number, z: number, w: number): void }
      updateButtonValue(button: string, value: number): void
      updateAxes(axes: string, x: number, y: number): void
    }
  }
}

declare global {
  interface Window {
    headset?: Headset
    IWER?: {
      readonly XRDevice: new (
        kind: unknown,
      ) => Headset & { installRuntime(options: { readonly forceInstall: boolean }): void }
      readonly metaQuest3: unknown
    }
  }
}

async function wear(page: Page): Promise<void> {
  await page.addInitScript(EMULATOR)
  await page.addInitScript(() => {
    if (!window.IWER) throw new Error('the emulator did not come')
    const headset = new window.IWER.XRDevice(window.IWER.metaQuest3)
    headset.installRuntime({ forceInstall: true })
    window.headset = headset
  })
}

/** Both eyes have been drawn twice more: a press shorter than a frame is none. */
async function twoFrames(page: Page): Promise<void> {
  const { frames } = await sceneInfo(page)
  await expect.poll(async () => (await sceneInfo(page)).frames, { timeout: 60_000 }).toBeGreaterThan(frames + 3)
}

/** Pulls the right trigger and lets it go. */
async function pull(page: Page): Promise<void> {
  const press = (value: number) =>
    page.evaluate((v) => window.headset?.controllers.right.updateButtonValue('trigger', v), value)
  await twoFrames(page)
  await press(1)
  await twoFrames(page)
  await press(0)
  await twoFrames(page)
}

test('in a headset one looks, points to be somewhere, turns by steps and comes out again', async ({
  visitor: page,
}) => {
  test.setTimeout(240_000)
  await wear(page)
  await page.setViewportSize({ width: 640, height: 360 })
  await page.goto(measured('/fr/rooms/the-contract'))
  await museumIsOpen(page)
  const { fieldOfView } = await sceneInfo(page)

  await page.getByRole('button', { name: fr.walk.putOnHeadset }).click()
  await expect(page.getByRole('button', { name: fr.walk.takeOffHeadset })).toBeVisible({ timeout: 60_000 })
  const start = (await sceneInfo(page)).pose

  // Points at the floor two steps ahead: a hand at the hip, turned a little down.
  await page.evaluate(() => {
    window.headset?.controllers.right.position.set(0.2, 1.2, -0.2)
    window.headset?.controllers.right.quaternion.set(Math.sin(-0.25), 0, 0, Math.cos(-0.25))
  })
  await pull(page)
  await expect
    .poll(
      async () => {
        const { pose } = await sceneInfo(page)
        return Math.hypot(pose.x - start.x, pose.z - start.z)
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0.8)
  const there = (await sceneInfo(page)).pose

  await page.evaluate(() => window.headset?.controllers.right.updateAxes('thumbstick', 1, 0))
  await expect
    .poll(async () => Math.round((((await sceneInfo(page)).pose.yaw - there.yaw) * 180) / Math.PI), { timeout: 60_000 })
    .toBe(-30)
  await page.evaluate(() => window.headset?.controllers.right.updateAxes('thumbstick', 0, 0))

  await page.getByRole('button', { name: fr.walk.takeOffHeadset }).click()
  await expect(page.getByRole('button', { name: fr.walk.putOnHeadset })).toBeVisible({ timeout: 60_000 })
  // On the screen one stands where one took the headset off, and sees as one did before.
  const back = (await sceneInfo(page)).pose
  expect(Math.hypot(back.x - there.x, back.z - there.z)).toBeLessThan(0.5)
  await expect.poll(async () => (await sceneInfo(page)).fieldOfView, { timeout: 60_000 }).toBe(fieldOfView)
})
