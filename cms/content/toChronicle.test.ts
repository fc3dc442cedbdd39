import { describe, expect, test } from 'vitest'
import { doorsTo } from './doorsTo.ts'
import { fixtureDocuments } from './fixtures/dataset.ts'
import { fixtureMuseum } from './fixtures/museum.ts'
import { fixtureTransform, queryDataset } from './fixtures/queryDataset.ts'
import type { Problem } from './Problem.ts'
import { toChronicle } from './toChronicle.ts'

const { rooms, chronicle } = fixtureMuseum('fr')

/** The chronicle of the fixture after a change to its events and journeys as the lake gave them. */
async function read(change: (record: Readonly<Record<string, unknown>>) => unknown) {
  const { events, journeys } = await queryDataset(fixtureDocuments(), 'fr')
  const problems: Problem[] = []
  const changed = (records: unknown) => (Array.isArray(records) ? records.map((record) => change(Object(record))) : [])
  return {
    ...toChronicle(changed(events), changed(journeys), rooms, fixtureTransform('fr', problems)),
    problems: problems.map(({ id, field }) => `${id} ${field}`),
  }
}

describe('the chronicle', () => {
  test('is in the order of time, whatever the order of the lake', async () => {
    const { events, journeys, problems } = await read((record) => record)
    expect(events).toEqual(chronicle.events)
    expect(journeys).toEqual(chronicle.journeys)
    expect(problems).toEqual([])
  })

  test.each([
    ['without a date', { from: null }, 'from'],
    ['with a date that nobody can sort', { from: '1609/1614' }, 'from'],
    ['that ends before it begins', { from: '1971', until: '1970' }, 'until'],
    ['that rests on no fact', { facts: [] }, 'facts'],
  ])('leaves out what is %s, and says so', async (_title, change, field) => {
    const { events, journeys, problems } = await read((record) => ({ ...record, ...change }))
    expect([...events, ...journeys]).toEqual([])
    expect(problems).toEqual(expect.arrayContaining([`event-growth ${field}`, `journey-to-the-mines ${field}`]))
  })

  test('shows no journey to one place only, and none that names somebody whom it may not', async () => {
    const nowhere = await read((record) => ({ ...record, route: [] }))
    expect(nowhere.journeys).toEqual([])
    expect(nowhere.problems).toContain('journey-to-the-mines route')
    const family = await read((record) => ({ ...record, travellers: 'compositeFamily' }))
    expect(family.journeys.map(({ slug }) => slug)).toEqual(['to-the-mines'])
    expect(family.problems).toEqual(['journey-of-the-recruiter people'])
  })

  test('holds one event at an address', async () => {
    const { events, journeys, problems } = await read((record) => ({ ...record, slug: 'same' }))
    expect([events.length, journeys.length]).toEqual([1, 1])
    expect(problems).toHaveLength(2)
  })
})

describe('the doors of what happened', () => {
  const [event] = chronicle.events
  const facts = event?.facts ?? []

  test('lead to what rests on the same facts, first to what rests on least else', () => {
    expect(doorsTo(facts, [], rooms)[0]).toEqual({ room: 'courtyard', exhibit: 'opening-words' })
  })

  test('are rooms that a curator named, where no exhibit leads into them', () => {
    expect(doorsTo([], ['room-the-tie', 'room-nowhere'], rooms)).toEqual([{ room: 'the-tie', exhibit: null }])
    expect(doorsTo(facts, ['room-courtyard'], rooms)).toEqual(doorsTo(facts, [], rooms))
  })
})
