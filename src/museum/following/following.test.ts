import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lead } from '../../../cms/content/Testimony.ts'
import { follow, NOT_FOLLOWING, placeOfLead, placeToLead, type FollowingEvent } from './following.ts'

const told = (point: string | null, leads = true, testimony = 'v5'): FollowingEvent => ({
  kind: 'told',
  testimony,
  point,
  leads,
})
const after = (...events: readonly FollowingEvent[]) => events.reduce(follow, NOT_FOLLOWING)
const FREE = { isReading: false, isInHeadset: false }
const lead: Lead = {
  exhibit: { room: 'the-contract', exhibit: 'the-stamp' },
  image: null,
  view: 'exhibit',
  raisesLamp: true,
  route: [],
}
const there = { room: 'the-contract', exhibit: 'the-stamp' }

describe('a visitor who hears a testimony', () => {
  it('follows it from the start', () => {
    expect(after(told(null)).kind).toBe('following')
    expect(after(told(null), told('a'), told('b')).kind).toBe('following')
  })

  it('is free at once when they move, and stays free', () => {
    expect(after(told('a'), { kind: 'moved' }).kind).toBe('left')
    expect(after(told('a'), { kind: 'moved' }, { kind: 'moved' }, told('a')).kind).toBe('left')
  })

  it('is offered to follow again when the voice goes on to what it would show, and to nothing else', () => {
    expect(after(told('a'), { kind: 'moved' }, told('b')).kind).toBe('offered')
    expect(after(told('a'), { kind: 'moved' }, told('b', false)).kind).toBe('left')
    expect(after(told('a'), { kind: 'moved' }, told('b'), told('c', false)).kind).toBe('left')
  })

  it('follows again when they ask for it', () => {
    expect(after(told('a'), { kind: 'moved' }, { kind: 'follow' }).kind).toBe('following')
    expect(after(told('a'), { kind: 'moved' }, told('b'), { kind: 'follow' }, told('c')).kind).toBe('following')
  })

  it('follows another voice that they start, though they left the one before', () => {
    expect(after(told('a'), { kind: 'moved' }, told('x', true, 'v6')).kind).toBe('following')
  })

  it('follows nothing once the voice has ended', () => {
    expect(after(told('a'), { kind: 'ended' })).toBe(NOT_FOLLOWING)
    expect(after(told('a'), { kind: 'ended' }, { kind: 'follow' })).toBe(NOT_FOLLOWING)
  })

  it('is never led after they moved, whatever is told, until they ask or start another voice', () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('moved' as const) }),
      fc.record({
        kind: fc.constant('told' as const),
        testimony: fc.constant('v5'),
        point: fc.constantFrom('a', 'b', 'c', null),
        leads: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const state = events.reduce(follow, after(told('a'), { kind: 'moved' }))
        expect(placeToLead(state, lead, FREE, null)).toBeNull()
      }),
    )
  })
})

describe('the way that a point leads', () => {
  it('goes before its exhibit, or back to where its room is seen', () => {
    expect(placeOfLead(lead)).toEqual(there)
    expect(placeOfLead({ ...lead, view: 'room' })).toEqual({ room: 'the-contract', exhibit: null })
    expect(placeOfLead({ ...lead, exhibit: null })).toBeNull()
    expect(placeOfLead(null)).toBeNull()
  })

  it('is gone once, and not again behind a visitor who has come there', () => {
    expect(placeToLead(after(told('a')), lead, FREE, null)).toEqual(there)
    expect(placeToLead(after(told('a')), lead, FREE, 'a')).toBeNull()
    expect(placeToLead(after(told('b')), lead, FREE, 'a')).toEqual(there)
  })

  it('waits while the visitor reads, and is never gone in a headset', () => {
    expect(placeToLead(after(told('a')), lead, { ...FREE, isReading: true }, null)).toBeNull()
    expect(placeToLead(after(told('a')), lead, { ...FREE, isInHeadset: true }, null)).toBeNull()
  })
})
