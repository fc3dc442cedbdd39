import type { Page } from '@playwright/test'
import { directionOf, type Language } from '../../cms/content/Language.ts'
import { specOf } from '../../scenes/plan/mountOf.ts'
import { planMuseum } from '../../scenes/plan/planMuseum.ts'
import { routeOf } from '../../scenes/plan/route.ts'
import type { Place } from '../../scenes/plan/types.ts'
import { expect, test } from '../support/journey.ts'
import { readEdition } from '../support/readEdition.ts'
import { readPage, type PageRead } from '../support/readPage.ts'
import { sentencesAlike, strangeWords } from '../support/strangeWords.ts'
import { measured, museumIsOpen, sceneInfo } from '../support/walking.ts'

// Software WebGL pays by the pixel: the tour is made in a small window, with cuts, drawn as simply as the museum can.
test.use({ viewport: { width: 480, height: 270 }, contextOptions: { reducedMotion: 'reduce' } })

/** Languages in which everything is said. */
const COMPLETE = ['fr', 'ar', 'en'] as const

/** Every place of the museum, in the order of the visit. */
function wholeRoute(houseFolder: string): readonly Place[] {
  const { museum } = readEdition(houseFolder, 'fr')
  return routeOf(planMuseum([museum.threshold, ...museum.rooms].map(specOf)))
}

const addressOf = (language: Language, { room, exhibit }: Place) =>
  exhibit === null ? `/${language}/rooms/${room}` : `/${language}/rooms/${room}/${exhibit}`

test('from page to next page, a reader comes through every room and exhibit and back, in one language throughout', async ({
  browser,
  house,
  request,
}) => {
  const route = wholeRoute(house.folder)
  const reader = await browser.newPage()
  const told = new Map<string, PageRead>()
  const strange: string[] = []
  for (const language of COMPLETE) {
    const addresses = route.map((place) => addressOf(language, place))
    let address: string | null = addresses[0] ?? null
    for (const expected of addresses) {
      expect(address, 'the way on').toBe(expected)
      const answer = await request.get(expected)
      expect(answer.status(), expected).toBe(200)
      const page = await readPage(reader, await answer.text())
      expect([page.lang, page.dir], expected).toEqual([language, directionOf(language)])
      strange.push(...strangeWords(page.texts, language).map((each) => `${expected}, ${each}`))
      told.set(expected, page)
      // A room is entered by the first thing on its wall.
      address = page.firstOnWall ?? page.next
    }
    expect(address, 'the last leads back to the first').toBe(addresses[0])
  }
  await reader.close()
  const alike = route.flatMap((place) =>
    COMPLETE.flatMap((language, index) =>
      COMPLETE.slice(index + 1).flatMap((other) => {
        const [one, two] = [language, other].map((each) => told.get(addressOf(each, place))?.texts ?? [])
        return sentencesAlike(one ?? [], two ?? []).map(
          (each) => `${addressOf(other, place)}, as in ${language}: ${each}`,
        )
      }),
    ),
  )
  expect(strange).toEqual([])
  expect(alike).toEqual([])
})

test('from door to next door, a reader comes through all rooms and back', async ({ browser, house, request }) => {
  const rooms = wholeRoute(house.folder).filter(({ exhibit }) => exhibit === null)
  const reader = await browser.newPage()
  for (const [index, place] of rooms.entries()) {
    const page = await readPage(reader, await (await request.get(addressOf('fr', place))).text())
    const after = rooms[(index + 1) % rooms.length]
    expect(page.next).toBe(after && addressOf('fr', after))
  }
  await reader.close()
})

for (const language of COMPLETE) {
  test(`with one key a visitor comes through the whole museum and back, each label in its language: ${language}`, async ({
    visitor,
    browser,
    house,
  }) => {
    test.setTimeout(600_000)
    const { rooms } = readEdition(house.folder, language)
    const [start, ...rest] = wholeRoute(house.folder)
    if (!start) throw new Error('A museum without places.')
    const reader = await browser.newPage()
    const strange: string[] = []
    await visitor.addInitScript(() => {
      localStorage.setItem('rihla.walk-quality', 'basic')
      localStorage.setItem('rihla.walk-hints-read', 'yes')
    })
    await visitor.goto(measured(addressOf(language, start)))
    await museumIsOpen(visitor)
    await expect(visitor.getByRole('application')).toBeFocused()
    for (const place of [...rest, start]) {
      const address = addressOf(language, place)
      const { pose } = await sceneInfo(visitor)
      await visitor.keyboard.press('PageDown')
      await expect(visitor).toHaveURL((url) => url.pathname === address && url.searchParams.has('walk'))
      const room = rooms.find(({ slug }) => slug === place.room)
      const exhibit = room?.exhibits.find(({ slug }) => slug === place.exhibit)
      const title = (exhibit ?? room)?.title.value ?? 'no such place'
      await expect(visitor.getByRole('region', { name: title, exact: true })).toBeVisible()
      await expect.poll(async () => (await sceneInfo(visitor)).pose, { timeout: 60_000 }).not.toEqual(pose)
      // On the wall, too.
      if (exhibit) await expect.poll(() => hasLabel(visitor, title), { message: address, timeout: 60_000 }).toBe(true)
      const { texts } = await readPage(reader, await visitor.content())
      const onWalls = (await sceneInfo(visitor)).labels.map((value) => ({
        value,
        lang: language,
        within: 'wall',
        isQuoted: false,
      }))
      strange.push(...strangeWords([...texts, ...onWalls], language).map((each) => `${address}, ${each}`))
    }
    await reader.close()
    expect([...new Set(strange)]).toEqual([])
    await visitor.keyboard.press('Escape')
    await expect(visitor.getByRole('application')).toHaveCount(0)
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

/** Whether a label that hangs now begins with a title; a label's lines may break at any space. */
async function hasLabel(page: Page, title: string): Promise<boolean> {
  const spaced = (words: string) => words.replaceAll(/\s+/g, ' ')
  return (await sceneInfo(page)).labels.some((words) => spaced(words).startsWith(spaced(title)))
}
