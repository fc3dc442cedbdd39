import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fr } from '../../src/i18n/words/fr.ts'
import { createMuseumClient } from '../../cms/serve/createMuseumClient.ts'
import { expect, test, watchPage } from '../support/journey.ts'
import { openTestHouse } from '../support/openTestHouse.ts'
import { readEdition } from '../support/readEdition.ts'
import { pageIsLive } from './pageIsLive.ts'

/** A lake's secret for the houses of these journeys: long enough to be one. */
const TOKEN = 'a-token-for-journeys-only-0123456789abcdef'

test('the lake goes away during a visit, and the visit goes on', async ({ page }) => {
  const house = await openTestHouse('fault-lake')
  const complaints: string[] = []
  await watchPage(page, house.address, complaints)
  await page.goto(`${house.address}/fr/rooms/the-contract`)
  await pageIsLive(page)
  await page
    .getByRole('link', { name: /Quatre signatures/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Quatre signatures')
  await house.stop('SIGKILL')
  // The room is in the visit already: its exhibits open without a server.
  await page
    .getByRole('link', { name: /Suivant/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Le tampon')
  // Another room is not: the page says so, offers to try again, and the museum stays.
  await page.getByRole('link', { name: 'Salles' }).first().click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Le lien/ })
    .first()
    .click()
  await expect(page.getByText('Le réseau ne répond pas.')).toBeVisible()
  const again = await openTestHouse('fault-lake', { keep: true, port: Number(new URL(house.address).port) })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Le lien')
  await again.stop()
  expect(complaints).toEqual([])
})

test('a corrupt file of the edition: that room says so, the rest works', async ({ page, house }) => {
  // As a static host or a broken line hands it out: the local house would mend its own file before anyone saw it.
  const { manifest } = readEdition(house.folder, 'fr')
  const broken = manifest.languages.fr.rooms['taking-root'] ?? 'none'
  const whole = readFileSync(join(house.folder, 'edition', broken), 'utf8')
  await page.route(`**/edition/${broken}`, (route) =>
    route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) }),
  )
  await page.goto('/fr/rooms')
  await pageIsLive(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Prendre racine/ })
    .first()
    .click()
  await expect(page.getByText(fr.trouble.broken)).toBeVisible()
  await page.getByRole('link', { name: fr.site.rooms }).first().click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Le contrat/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Le contrat')
})

test('the local house mends a damaged file of its edition by itself', async ({ page }) => {
  const house = await openTestHouse('fault-mended')
  const { manifest } = readEdition(house.folder, 'fr')
  const damaged = join(house.folder, 'edition', manifest.languages.fr.rooms['taking-root'] ?? 'none')
  truncateSync(damaged, 100)
  await house.stop()
  const again = await openTestHouse('fault-mended', { keep: true })
  const answer = await page.goto(`${again.address}/fr/rooms/taking-root`)
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Prendre racine')
  await again.stop()
})

test('a missing picture and a missing voice leave the words and say what is missing', async ({
  page,
  house: _house,
}) => {
  await page.route(/\/edition\/files\/.*\.(avif|webp|weba|webm|ogg|mp3)$/, (route) =>
    route.fulfill({ status: 404, body: '' }),
  )
  await page.goto('/fr/rooms/the-contract/the-identity-photograph')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // The picture's words stand where it would hang.
  await expect(page.getByRole('main').getByRole('img').first()).toHaveAttribute('alt', /.{20,}/)
  await page.goto('/fr/testimonies/the-identity-photograph')
  await page.getByRole('button', { name: fr.player.play, exact: true }).click()
  await expect(page.getByText(fr.player.missing)).toBeVisible()
  await expect(page.getByText('Il s’appelait Félix Mora.')).toBeVisible()
})

test('a malformed document of each type is left out, named in the report, and takes nothing else down', async ({
  page,
}) => {
  const house = await openTestHouse('fault-documents', { env: { RIHLA_LAKE_TOKEN: TOKEN } })
  const client = createMuseumClient({
    kind: 'local',
    address: house.address.replace('localhost', '127.0.0.1'),
    token: TOKEN,
  })
  const broken = ['theme', 'exhibit', 'story', 'testimony', 'tour', 'fact', 'source', 'place', 'person', 'museumObject']
  const transaction = client.transaction()
  for (const type of broken) {
    transaction.createOrReplace({
      _id: `broken-${type}`,
      _type: type,
      title: 42,
      slug: { current: ['not', 'a', 'slug'] },
      objectLabel: 'a string, not blocks',
      facts: [{ _ref: 7 }],
    })
  }
  transaction.patch('room-the-contract', (patch) =>
    patch.append('exhibits', [{ _key: 'broken', _type: 'reference', _ref: 'broken-exhibit' }]),
  )
  transaction.patch('museum', (patch) =>
    patch.append('tours', [{ _key: 'broken', _type: 'reference', _ref: 'broken-tour' }]),
  )
  await transaction.commit({ visibility: 'sync' })
  await expect.poll(house.output, { timeout: 15_000 }).toMatch(/left out: broken-exhibit, \w+/)
  await page.goto(`${house.address}/fr/rooms/the-contract`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Le contrat')
  await expect(page.getByRole('link', { name: /Quatre signatures/ }).first()).toBeVisible()
  await house.stop()
})

test('scripts and addresses planted in a curator’s text stay words', async ({ page }) => {
  const house = await openTestHouse('fault-injection', { env: { RIHLA_LAKE_TOKEN: TOKEN } })
  const complaints: string[] = []
  await watchPage(page, house.address, complaints)
  const client = createMuseumClient({
    kind: 'local',
    address: house.address.replace('localhost', '127.0.0.1'),
    token: TOKEN,
  })
  const bad = [
    'javascript:alert(1)',
    ' jAvAsCrIpT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example',
  ]
  const block = {
    _key: 'bad',
    _type: 'block',
    style: 'normal',
    markDefs: bad.map((href, index) => ({ _key: `l${index}`, _type: 'link', href })),
    children: [
      { _key: 's', _type: 'span', marks: [], text: '<img src=x onerror=alert(1)><script>window.planted = 1</script>' },
      ...bad.map((_href, index) => ({
        _key: `s${index}`,
        _type: 'span',
        marks: [`l${index}`],
        text: `piège ${index} `,
      })),
    ],
  }
  await client
    .patch('exhibit-the-line')
    .set({
      objectLabel: [{ _key: 'fr', _type: 'internationalizedArrayRichTextValue', language: 'fr', value: [block] }],
      'title[language=="fr"].value': '</title><script>window.planted = 1</script>',
    })
    .commit({ visibility: 'sync' })
  await expect(async () => {
    await page.goto(`${house.address}/fr/rooms/the-contract/the-line`)
    await expect(page.getByRole('main')).toContainText('<img src=x onerror=alert(1)>', { timeout: 1000 })
  }).toPass({ timeout: 20_000 })
  await expect(page.getByText('piège 0')).toBeVisible()
  expect(await page.evaluate(() => 'planted' in window)).toBe(false)
  const hrefs = await page
    .getByRole('main')
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.filter((href) => !/^(\/(?!\/)|#|https:\/\/|http:\/\/|mailto:)/.test(href))).toEqual([])
  expect(complaints).toEqual([])
  await house.stop()
})

test('an edition whose current.json is gone says that the museum is opening', async ({ page }) => {
  const house = await openTestHouse('fault-current')
  rmSync(join(house.folder, 'edition/current.json'))
  const answer = await page.goto(`${house.address}/fr`)
  expect(answer?.status()).toBe(503)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rihla')
  writeFileSync(join(house.folder, 'edition/current.json'), '{"format":1')
  expect((await page.goto(`${house.address}/fr`))?.status()).toBe(503)
  await house.stop()
})
