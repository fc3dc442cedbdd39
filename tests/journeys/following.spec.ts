import type { Page } from '@playwright/test'
import type { Testimony } from '../../cms/content/Testimony.ts'
import { pointsIn } from '../../src/audio/pointsIn.ts'
import { fr } from '../../src/i18n/words/fr.ts'
import { expect, test } from '../support/journey.ts'
import { readEdition } from '../support/readEdition.ts'
import { readTestimony } from '../support/readTestimony.ts'
import { museumIsOpen, sceneInfo } from '../support/walking.ts'

// Software WebGL pays by the pixel: journeys move in a small window.
test.use({ viewport: { width: 640, height: 360 }, contextOptions: { reducedMotion: 'reduce' } })

interface Led {
  readonly testimony: Testimony
  readonly heardAt: { readonly room: string; readonly exhibit: string }
  /** Seconds at which it leads to another exhibit than the one where it is heard. */
  readonly start: number
  readonly to: { readonly room: string; readonly exhibit: string }
}

/** The first way that a testimony of this house leads in French. */
function someLead(folder: string): Led {
  const { museum } = readEdition(folder, 'fr')
  for (const { slug } of museum.testimonies) {
    const testimony = readTestimony(folder, 'fr', slug)
    const { heardAt } = testimony
    if (!heardAt || !testimony.recordings.some(({ lang }) => lang === 'fr')) continue
    for (const { point, start } of pointsIn(testimony, 'fr')) {
      const to = point.lead?.view === 'exhibit' ? point.lead.exhibit : null
      if (to && start > 2 && to.exhibit !== heardAt.exhibit) return { testimony, heardAt, start, to }
    }
  }
  throw new Error('No testimony of the collection leads to another exhibit in French.')
}

const again = (page: Page) => page.getByRole('button', { name: fr.following.again })

test('a testimony leads its visitor, who is free at the first own move and may follow again', async ({
  visitor,
  house,
}) => {
  const { heardAt, start, to } = someLead(house.folder)
  const from = Math.floor(start) - 2
  await visitor.goto(`/fr/rooms/${heardAt.room}/${heardAt.exhibit}?walk&measure&t=${from}`)
  await museumIsOpen(visitor)
  // The post whispers that it has a voice; nothing speaks by itself.
  await visitor.locator('.walk__prompt').getByRole('button', { name: fr.player.play }).click()
  await expect(visitor).toHaveURL(new RegExp(`/rooms/${to.room}/${to.exhibit}\\?walk`), { timeout: 90_000 })
  await expect(again(visitor)).toHaveCount(0)
  const led = (await sceneInfo(visitor)).pose
  await visitor.getByRole('application').focus()
  await visitor.keyboard.press('ArrowLeft')
  await expect(again(visitor)).toBeVisible()
  await expect.poll(async () => (await sceneInfo(visitor)).pose.yaw).not.toBe(led.yaw)
  const strayed = (await sceneInfo(visitor)).pose
  await again(visitor).click()
  await expect(again(visitor)).toHaveCount(0)
  await expect.poll(async () => (await sceneInfo(visitor)).pose).not.toEqual(strayed)
})

test('sounds of places are off until they are switched on, and are said in words', async ({ visitor }) => {
  const fetched: string[] = []
  visitor.on('request', (request) => {
    if (request.url().includes('/building/sounds/')) fetched.push(request.url())
  })
  await visitor.goto('/fr/rooms/taking-root?walk&measure')
  await museumIsOpen(visitor)
  expect(fetched).toEqual([])
  const sounds = visitor.getByRole('button', { name: fr.sounds.title })
  await expect(sounds).toHaveAttribute('aria-pressed', 'false')
  await sounds.click()
  await expect(sounds).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => fetched.length).toBeGreaterThan(0)
  await visitor.getByRole('button', { name: fr.moving.settings }).click()
  await expect(visitor.getByRole('dialog', { name: fr.moving.settings })).toContainText(/Vous entendez/)
  await visitor.reload()
  await museumIsOpen(visitor)
  await expect(sounds).toHaveAttribute('aria-pressed', 'true')
})
