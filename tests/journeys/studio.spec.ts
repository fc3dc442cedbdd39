import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { createMuseumClient } from '../../cms/serve/createMuseumClient.ts'
import { openDocument, openStudio, publish, writeFrenchTitle } from '../support/curating.ts'
import { expect, test, watchPage } from '../support/journey.ts'
import { openTestHouse, type TestHouse } from '../support/openTestHouse.ts'
import { measured, museumIsOpen, sceneInfo } from '../support/walking.ts'

const TOKEN = 'a-token-for-journeys-only-0123456789abcdef'
const ROOM = '/fr/rooms/the-contract'
const LINE = `${ROOM}/the-line`
/** A page asks every two seconds whether there is a new edition; making one and being offered it may take longer here. */
const OFFERED_MS = 60_000
/** Software WebGL pays by the pixel. */
const WALKING: BrowserContextOptions = { viewport: { width: 640, height: 360 }, reducedMotion: 'reduce' }

const houses: TestHouse[] = []

/** A house of the journey's own, which closes with it, however it ends. */
async function openHouse(name: string, env: Record<string, string> = {}): Promise<TestHouse> {
  const house = await openTestHouse(name, { env })
  houses.push(house)
  return house
}

test.afterEach(async () => {
  await Promise.all(houses.splice(0).map((house) => house.stop()))
})

interface Visitor {
  readonly page: Page
  /** What must never happen on a visitor's page; a token shown to the museum is part of it. */
  readonly complaints: string[]
}

async function openVisitor(browser: Browser, house: TestHouse, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: house.address, locale: 'fr-FR', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  await watchPage(page, house.address, complaints)
  noteTokens(page, complaints)
  return { page, complaints }
}

function noteTokens(page: Page, complaints: string[]): void {
  page.on('request', (request) => {
    if ('authorization' in request.headers()) complaints.push(`a token was sent: ${request.url()}`)
  })
}

const namesKept = (page: Page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])

/** A curator's token lies under this name, with the project's behind it. */
const TOKEN_NAME = /__studio_auth_token/

async function leave({ page, complaints }: Visitor): Promise<void> {
  expect(await namesKept(page)).not.toContainEqual(expect.stringMatching(TOKEN_NAME))
  expect(complaints).toEqual([])
  await page.context().close()
}

/** Waits until an open page, or the walk over it, is offered the new edition. */
async function isOffered(where: Page | Locator): Promise<void> {
  await expect(where.getByText('Le musée a changé.')).toBeVisible({ timeout: OFFERED_MS })
  await expect(where.getByRole('button', { name: 'Voir la nouvelle version' })).toBeVisible()
}

const accept = (where: Page | Locator) => where.getByRole('button', { name: 'Voir la nouvelle version' }).click()

const labels = async (page: Page) => (await sceneInfo(page)).labels

function note(what: string, since: number): void {
  test.info().annotations.push({ type: what, description: `${((Date.now() - since) / 1000).toFixed(1)} s` })
}

test('a curator changes an exhibit’s French title and publishes; an open page is offered the new edition, and then shows it, on the page and on the wall', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const house = await openHouse('studio-title', { RIHLA_LAKE_TOKEN: TOKEN })
  const reader = await openVisitor(browser, house)
  const walker = await openVisitor(browser, house, WALKING)
  const walk = walker.page.getByRole('dialog')
  const heading = reader.page.getByRole('heading', { level: 1 })
  await reader.page.goto(LINE)
  await expect(heading).toHaveText('La chaîne')
  await walker.page.goto(measured(LINE))
  await museumIsOpen(walker.page)
  await expect.poll(() => labels(walker.page)).toContainEqual(expect.stringMatching(/^La chaîne /))
  const { pose } = await sceneInfo(walker.page)

  const studio = await openStudio(browser, house)
  await openDocument(studio, 'exhibit', 'exhibit-the-line')
  await writeFrenchTitle(studio, 'La chaîne des portières')
  const published = await publish(studio)

  await isOffered(reader.page)
  note('publish → offered to a reader', published)
  await isOffered(walk)
  note('publish → offered to a walker', published)
  // Nothing moves under the eyes of who hasn't agreed.
  await expect(heading).toHaveText('La chaîne')
  await expect(walk.getByRole('region', { name: 'La chaîne', exact: true })).toBeVisible()

  await accept(reader.page)
  await expect(heading).toHaveText('La chaîne des portières')
  await expect(reader.page).toHaveURL(LINE)

  const accepted = Date.now()
  await accept(walk)
  await expect(walk.getByRole('region', { name: 'La chaîne des portières' })).toBeVisible()
  await expect.poll(() => labels(walker.page)).toContainEqual(expect.stringMatching(/^La chaîne des portières /))
  note('accepted → on the wall', accepted)
  expect(await labels(walker.page)).not.toContainEqual(expect.stringMatching(/^La chaîne (?!des portières)/))
  expect((await sceneInfo(walker.page)).pose).toEqual(pose)

  // The text under the title lies in another file of the edition: it turns as well, without a step.
  const block = { _key: 'b', _type: 'block', style: 'normal', markDefs: [] }
  const sentence = { _key: 's', _type: 'span', marks: [], text: 'Deux ouvriers vissent la même portière.' }
  await createMuseumClient({ kind: 'local', address: house.address.replace('localhost', '127.0.0.1'), token: TOKEN })
    .patch('exhibit-the-line')
    .set({ 'objectLabel[language=="fr"].value': [{ ...block, children: [sentence] }] })
    .commit()
  await isOffered(walk)
  await accept(walk)
  await expect
    .poll(() => labels(walker.page))
    .toContainEqual('La chaîne des portières Deux ouvriers vissent la même portière.')

  await leave(reader)
  await leave(walker)
  await studio.context().close()
})

/** A colour that nothing in the museum has: the curator's picture can be found by it. */
const MAGENTA = { r: 214, g: 0, b: 122 }

/** How much of a picture is of that colour, 0 to 1; encoders and mipmaps may bend it a little. */
async function shareOfMagenta(png: Buffer): Promise<number> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let found = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
    if (Math.max(Math.abs(r - MAGENTA.r), Math.abs(g - MAGENTA.g), Math.abs(b - MAGENTA.b)) < 24) found += 1
  }
  return found / (info.width * info.height)
}

test('a curator hangs a new exhibit with an uploaded picture: it has its place on the wall, in the room’s page and a page of its own', async ({
  browser,
}) => {
  test.setTimeout(900_000)
  const house = await openHouse('studio-hanging')
  const reader = await openVisitor(browser, house)
  await reader.page.goto(ROOM)
  await expect(reader.page.getByRole('main')).not.toContainText('Le mouchoir')

  const studio = await openStudio(browser, house)
  await openDocument(studio, 'exhibit', 'exhibit-the-line')
  await studio.getByTestId('action-menu-button').click()
  await studio.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(studio).not.toHaveURL(/exhibit-the-line/)
  await writeFrenchTitle(studio, 'Le mouchoir magenta')
  const slug = studio.getByTestId('field-slug')
  await slug.getByRole('button', { name: 'Generate' }).click()
  await expect(slug.getByRole('textbox')).toHaveValue('le-mouchoir-magenta')

  const picture = studio.getByTestId('image-input').first()
  await picture.scrollIntoViewIfNeeded()
  await picture.getByTestId('options-menu-button').click()
  const choosing = studio.waitForEvent('filechooser')
  await studio.getByText('Upload', { exact: true }).click()
  const png = await sharp({ create: { width: 1500, height: 1000, channels: 3, background: MAGENTA } })
    .png()
    .toBuffer()
  const uploading = studio.waitForResponse((response) => response.url().includes('/assets/images/'))
  await (await choosing).setFiles({ name: 'mouchoir.png', mimeType: 'image/png', buffer: png })
  expect((await uploading).ok()).toBe(true)
  // A curator publishes what they see: the new picture in the form.
  await expect(picture.locator('img[src*="-1500x1000.png"]')).toBeVisible({ timeout: 60_000 })
  await publish(studio)

  await openDocument(studio, 'room', 'room-the-contract')
  await studio.getByRole('tab', { name: 'Hanging' }).click()
  const hanging = studio.getByTestId('field-exhibits')
  await hanging.getByTestId('add-single-object-button').click()
  const picker = hanging.getByRole('combobox')
  await picker.fill('mouchoir')
  await studio.getByRole('option').filter({ hasText: 'Le mouchoir magenta' }).click()
  const published = await publish(studio)

  await isOffered(reader.page)
  note('publish → offered', published)
  await expect(async () => {
    // The exhibit's own publication may have been offered before that of the room.
    await accept(reader.page)
    await expect(reader.page.getByRole('main').getByRole('link', { name: /Le mouchoir magenta/ })).toBeVisible({
      timeout: 15_000,
    })
  }).toPass({ timeout: OFFERED_MS })
  const card = reader.page.getByRole('main').getByRole('link', { name: /Le mouchoir magenta/ })
  await card.scrollIntoViewIfNeeded()
  const seen = async () => shareOfMagenta(await reader.page.screenshot())
  await expect.poll(seen, { timeout: 60_000 }).toBeGreaterThan(0.01)

  await card.click()
  await expect(reader.page).toHaveURL(`${ROOM}/le-mouchoir-magenta`)
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText('Le mouchoir magenta')
  await expect.poll(seen, { timeout: 60_000 }).toBeGreaterThan(0.05)

  const walker = await openVisitor(browser, house, WALKING)
  await walker.page.goto(measured(`${ROOM}/le-mouchoir-magenta`))
  await museumIsOpen(walker.page)
  expect(await sceneInfo(walker.page)).toMatchObject({ room: 'the-contract', exhibit: 'le-mouchoir-magenta' })
  await expect.poll(() => labels(walker.page)).toContainEqual(expect.stringMatching(/^Le mouchoir magenta /))
  // It hangs before one's eyes, in its true colour.
  await expect
    .poll(async () => shareOfMagenta(await walker.page.screenshot()), { timeout: 60_000 })
    .toBeGreaterThan(0.05)

  await leave(reader)
  await leave(walker)
  await studio.context().close()
})

test('a stranger can change nothing, and no visitor’s page holds or shows a curator’s token', async ({ browser }) => {
  const house = await openHouse('studio-tokens')
  const stranger = await openVisitor(browser, house)
  await stranger.page.goto(LINE)
  const status = await stranger.page.evaluate(async () => {
    const mutations = [{ patch: { id: 'exhibit-the-line', set: { kind: 'stolen' } } }]
    const answer = await fetch('/v2026-05-04/data/mutate/production', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mutations }),
    })
    return answer.status
  })
  expect(status).toBe(401)
  // Nor can they read what lies in the lake: not every voice is for everybody.
  const all = await stranger.page.request.get(`/v2026-05-04/data/query/production?query=${encodeURIComponent('*')}`)
  expect(await all.json()).toMatchObject({ result: [] })

  // The curator's own browser keeps a token for the Studio; reading the museum in it shows the token to nobody.
  const studio = await openStudio(browser, house)
  const shown: string[] = []
  noteTokens(studio, shown)
  await openDocument(studio, 'exhibit', 'exhibit-the-line')
  expect(await namesKept(studio)).toContainEqual(expect.stringMatching(TOKEN_NAME))
  expect(shown).not.toEqual([])
  const page = await studio.context().newPage()
  const complaints: string[] = []
  await watchPage(page, house.address, complaints)
  noteTokens(page, complaints)
  await page.goto(LINE)
  await page
    .getByRole('link', { name: /Suivant/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('La chaîne')
  expect(complaints).toEqual([])

  await stranger.page.goto('/fr')
  await leave(stranger)

  // Who stops the museum while a Studio is open doesn't wait for the curator; a picture being encoded is waited for.
  const stopped = Date.now()
  await house.stop()
  expect(Date.now() - stopped).toBeLessThan(60_000)
  await studio.context().close()
})
