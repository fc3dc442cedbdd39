import { nextPlace } from '../../scenes/plan/route.ts'
import { specOf } from '../../scenes/plan/mountOf.ts'
import { planMuseum } from '../../scenes/plan/planMuseum.ts'
import { expect, test } from '../support/journey.ts'
import { readEdition } from '../support/readEdition.ts'

test('every published room, exhibit and testimony has its page, its place in 3D and its link between the two', async ({
  house,
  request,
}) => {
  const { museum, rooms } = readEdition(house.folder, 'fr')
  const plan = planMuseum([museum.threshold, ...museum.rooms].map(specOf))
  expect(museum.rooms.length).toBeGreaterThanOrEqual(10)
  const exhibits = rooms.flatMap((room) => room.exhibits.map((exhibit) => ({ room: room.slug, exhibit })))
  expect(exhibits.length).toBeGreaterThanOrEqual(80)

  const page = async (path: string) => {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    return answer.text()
  }
  for (const room of rooms) {
    const html = await page(`/fr/rooms/${room.slug}`)
    expect(html).toContain(`/fr/rooms/${room.slug}?walk`)
    const planned = plan.rooms.find((each) => each.slug === room.slug)
    expect(planned, `${room.slug} has a place in 3D`).toBeDefined()
    expect(planned?.viewpoints.some((each) => each.exhibit === null)).toBe(true)
  }
  for (const { room, exhibit } of exhibits) {
    const html = await page(`/fr/rooms/${room}/${exhibit.slug}`)
    expect(html, `${exhibit.slug} leads into the room`).toContain(`/fr/rooms/${room}/${exhibit.slug}?walk`)
    const planned = plan.rooms.find((each) => each.slug === room)
    expect(planned?.placements.filter((each) => each.exhibit === exhibit.slug)).toHaveLength(1)
    expect(planned?.viewpoints.filter((each) => each.exhibit === exhibit.slug)).toHaveLength(1)
  }
  expect(museum.testimonies.length).toBeGreaterThanOrEqual(12)
  for (const testimony of museum.testimonies) {
    const html = await page(`/fr/testimonies/${testimony.slug}`)
    const heardAt = exhibits.find(({ exhibit }) => exhibit.testimony?.slug === testimony.slug)
    expect(heardAt, `${testimony.slug} is heard at an exhibit`).toBeDefined()
    expect(html).toContain(`/fr/rooms/${heardAt?.room}/${heardAt?.exhibit.slug}`)
  }
})

/** Pages that are named by one word. */
const SECTIONS = ['/rooms', '/tours', '/timeline', '/map', '/about', '/search'] as const

for (const language of ['fr', 'ar', 'en'] as const) {
  test(`every story, voice and tour, the timeline and the map have their page, and every deeper text is told: ${language}`, async ({
    house,
    request,
  }) => {
    const { museum, rooms } = readEdition(house.folder, language)
    expect(museum.stories.length).toBeGreaterThanOrEqual(10)
    const decades = (await (await request.get(`/${language}/map`)).text()).match(/\/map\/\d{4}(?=")/g) ?? []
    expect(decades.length).toBeGreaterThan(0)
    const paths = [
      '',
      ...SECTIONS,
      ...decades,
      ...museum.stories.map(({ slug }) => `/stories/${slug}`),
      ...museum.testimonies.map(({ slug }) => `/testimonies/${slug}`),
      ...museum.tours.map(({ slug }) => `/tours/${slug}`),
    ]
    for (const path of new Set(paths)) {
      expect((await request.get(`/${language}${path}`)).status(), `/${language}${path}`).toBe(200)
    }
    const deeper = rooms.flatMap((room) =>
      room.exhibits.filter(({ deeperText }) => deeperText).map(({ slug }) => `/${language}/rooms/${room.slug}/${slug}`),
    )
    expect(deeper.length).toBeGreaterThan(0)
    for (const path of deeper) {
      const answer = await request.get(path)
      expect(answer.status(), path).toBe(200)
      expect(await answer.text(), path).toContain('id="deeper"')
    }
  })
}

test('the route through the plan passes every room and exhibit once and comes back', ({ house }) => {
  const { museum, rooms } = readEdition(house.folder, 'fr')
  const plan = planMuseum([museum.threshold, ...museum.rooms].map(specOf))
  const seen = new Set<string>()
  const start = { room: museum.threshold.slug, exhibit: null }
  let place: { room: string; exhibit: string | null } | null = start
  do {
    const key = `${place?.room}/${place?.exhibit}`
    expect(seen.has(key), key).toBe(false)
    seen.add(key)
    place = place === null ? null : nextPlace(plan, place)
  } while (place !== null && `${place.room}/${place.exhibit}` !== `${start.room}/null`)
  const count = rooms.length + rooms.reduce((sum, room) => sum + room.exhibits.length, 0)
  expect(seen.size).toBe(count)
})
