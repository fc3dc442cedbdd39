import { expect, it } from 'vitest'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import { routeOf } from './View.ts'
import { stepsBeside } from './stepsBeside.ts'

it('leads through every exhibit and room of the route, and back to where it began', () => {
  const { museum, rooms } = fixtureMuseum('fr')
  const slugs = routeOf(museum).map(({ slug }) => slug)
  const walked = slugs.flatMap((slug) => rooms.filter((room) => room.slug === slug && room.exhibits.length > 0))
  expect(walked.length).toBeGreaterThan(1)
  for (const room of walked) {
    const steps = room.exhibits.map(({ slug }) => stepsBeside(museum, room, slug))
    const exhibits = room.exhibits.map(({ slug }) => ({ kind: 'exhibit', room: room.slug, exhibit: slug }))
    const beside = (by: number) => ({
      kind: 'room',
      room: slugs[(slugs.indexOf(room.slug) + by + slugs.length) % slugs.length],
    })
    expect(steps.map(({ next }) => next?.to)).toEqual([...exhibits.slice(1), beside(1)])
    expect(steps.map(({ previous }) => previous?.to)).toEqual([beside(-1), ...exhibits.slice(0, -1)])
    expect(steps.filter(({ next }) => next?.isRoom)).toHaveLength(1)
  }
})
