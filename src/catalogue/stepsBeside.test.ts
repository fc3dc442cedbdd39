import { expect, it } from 'vitest'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import { routeOf } from './View.ts'
import { stepsBeside } from './stepsBeside.ts'

it('leads through every exhibit and room of the route, and back to where it began', () => {
  const { museum, rooms } = fixtureMuseum('fr')
  const route = routeOf(museum)
  const passed: string[] = []
  for (const outline of route) {
    const room = rooms.find(({ slug }) => slug === outline.slug)
    if (!room) throw new Error(`no room ${outline.slug}`)
    for (const [index, { slug }] of room.exhibits.entries()) {
      const { previous, next } = stepsBeside(museum, room, slug)
      passed.push(slug)
      expect(next?.isRoom).toBe(index === room.exhibits.length - 1)
      expect(previous?.isRoom).toBe(index === 0)
      if (next && !next.isRoom) expect(next.to).toMatchObject({ exhibit: room.exhibits[index + 1]?.slug })
    }
    const last = room.exhibits.at(-1)
    const after = route[(route.indexOf(outline) + 1) % route.length]
    if (last) expect(stepsBeside(museum, room, last.slug).next?.to).toEqual({ kind: 'room', room: after?.slug })
  }
  expect(passed.length).toBeGreaterThan(2)
})
