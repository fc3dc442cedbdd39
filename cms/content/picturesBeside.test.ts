import { expect, it } from 'vitest'
import { fixtureMuseum } from './fixtures/museum.ts'
import { picturesBeside } from './picturesBeside.ts'

const { rooms, chronicle } = fixtureMuseum('fr')

it('each event stands beside the first picture behind its doors that none before it had', () => {
  const pictures = picturesBeside(chronicle.events, rooms)
  expect(chronicle.events.map(({ id }) => pictures.get(id)?.exhibit)).toEqual(['suitcase', 'counted-in-belgium'])
})

it('a picture comes again only when it is out of sight, and what can show no other meanwhile shows none', () => {
  const [event] = chronicle.events
  if (!event) throw new Error('The fixture has no event.')
  const suitcase = event.doors.filter(({ exhibit }) => exhibit === 'suitcase')
  const many = Array.from({ length: 12 }, (_, index) => ({ ...event, id: `event-${index}`, doors: suitcase }))
  const pictures = picturesBeside(many, rooms)
  expect(many.flatMap(({ id }, index) => (pictures.has(id) ? [index] : []))).toEqual([0, 5, 10])
})

it('an event whose doors have no picture has none, and small sizes are enough', () => {
  const [event] = chronicle.events
  if (!event) throw new Error('The fixture has no event.')
  expect(picturesBeside([{ ...event, doors: [{ room: 'the-tie', exhibit: null }] }], rooms).size).toBe(0)
  for (const { image } of picturesBeside(chronicle.events, rooms).values()) {
    expect(image.sizes.length).toBeGreaterThan(0)
    expect(Math.max(...image.sizes.map(({ width }) => width))).toBeLessThanOrEqual(640)
  }
})
