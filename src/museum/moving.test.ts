import { describe, expect, it } from 'vitest'
import { COMFORT_RANGES, EYE_HEIGHTS } from '../../scenes/plan/comfort.ts'
import { padWish } from './padWish.ts'
import { actionsOfPad, wishOfPad } from './readGamepad.ts'
import { countSeen, formatSeen, isSeen, parseSeen, withPlace } from './seenPlaces.ts'
import { parseSettings, STANDARD_SETTINGS, statureOf } from './walkSettings.ts'

describe('settings', () => {
  it('come back as they were left', () => {
    const own = {
      ...STANDARD_SETTINGS,
      eyeHeight: 1.2,
      turningSpeed: Math.PI,
      snapTurns: true,
      showPad: false,
      courtLight: 'night' as const,
    }
    expect(parseSettings(JSON.stringify(own))).toEqual(own)
  })

  it.each([null, '', '{', 'null', '[]', '"x"', '{"eyeHeight":"tall","snapTurns":1,"fieldOfView":null}'])(
    'of no use (%s) are as at first',
    (text) => expect(parseSettings(text)).toEqual(STANDARD_SETTINGS),
  )

  it('out of range are brought back into it', () => {
    const wild = parseSettings('{"eyeHeight":40,"walkingSpeed":-3,"fieldOfView":179}')
    expect([wild.eyeHeight, wild.walkingSpeed, wild.fieldOfView]).toEqual([
      COMFORT_RANGES.eyeHeight.most,
      COMFORT_RANGES.walkingSpeed.least,
      COMFORT_RANGES.fieldOfView.most,
    ])
  })

  it('name the heights that have a name', () => {
    expect(Object.values(EYE_HEIGHTS).map(statureOf)).toEqual(['standing', 'seated', 'child'])
    expect(statureOf(1.4)).toBe('own')
  })

  it('can be reached by the sliders, the standard ones too', () => {
    for (const name of ['eyeHeight', 'walkingSpeed', 'turningSpeed', 'fieldOfView'] as const) {
      const { least, most, step } = COMFORT_RANGES[name]
      for (const value of [STANDARD_SETTINGS[name], most]) {
        expect(Math.abs((value - least) / step - Math.round((value - least) / step))).toBeLessThan(1e-6)
      }
    }
  })
})

describe('what was seen', () => {
  const room = (slug: string, exhibits: readonly string[]) => ({
    slug,
    exhibits: exhibits.map((exhibit) => ({
      id: exhibit,
      slug: exhibit,
      title: { value: exhibit, lang: 'fr' as const },
      kind: 'picture' as const,
      nature: 'illustration' as const,
      aspect: 1,
      hasImage: false,
      hasVoice: false,
    })),
  })
  const rooms = [room('a', ['one', 'two']), room('b', ['one'])]

  it('counts by room, once each, entrances not at all', () => {
    let seen = withPlace(new Set(), { room: 'a', exhibit: 'one' })
    expect(withPlace(seen, { room: 'a', exhibit: 'one' })).toBe(seen)
    expect(withPlace(seen, { room: 'b', exhibit: null })).toBe(seen)
    seen = withPlace(seen, { room: 'b', exhibit: 'one' })
    expect(rooms.map((one) => countSeen(seen, one))).toEqual([1, 1])
    expect(isSeen(seen, { room: 'a', exhibit: 'two' })).toBe(false)
  })

  it('is remembered, but for what a new edition has taken down', () => {
    const seen = withPlace(withPlace(new Set(), { room: 'a', exhibit: 'one' }), { room: 'a', exhibit: 'two' })
    expect(parseSeen(formatSeen(seen), rooms)).toEqual(seen)
    expect([...parseSeen(formatSeen(seen), [room('a', ['two', 'new'])])]).toEqual(['a/two'])
  })

  it.each([null, '{', '{}', '[1,null,"nowhere/gone"]'])('of no use (%s) is nothing', (text) =>
    expect(parseSeen(text, rooms).size).toBe(0),
  )
})

describe('a gamepad', () => {
  const pad = (axes: readonly number[], down: readonly number[] = []) => ({
    axes,
    buttons: Array.from({ length: 17 }, (_, index) => ({ pressed: down.includes(index) })),
  })

  it('walks with the left stick and turns with the right', () => {
    expect(wishOfPad(pad([0, -1, 0, 0]))).toEqual({ forward: 1, right: 0, turn: 0 })
    expect(wishOfPad(pad([1, 0, -1, 0]))).toEqual({ forward: 0, right: 1, turn: 1 })
  })

  it('at rest asks nothing, though no stick rests at nought', () => {
    expect(wishOfPad(pad([0.12, -0.08, 0.19, 0.02]))).toEqual({ forward: 0, right: 0, turn: 0 })
    expect(wishOfPad(pad([]))).toEqual({ forward: 0, right: 0, turn: 0 })
  })

  it('acts once for each press', () => {
    const first = actionsOfPad(pad([], [0, 5]), new Set())
    expect(first.actions).toEqual(['on', 'next'])
    expect(actionsOfPad(pad([], [0, 5, 4]), first.down).actions).toEqual(['previous'])
    expect(actionsOfPad(pad([], [1]), new Set()).actions).toEqual(['leave'])
    expect(actionsOfPad(pad([], [9, 16]), new Set()).actions).toEqual([])
  })
})

describe('the pad under the thumb', () => {
  it('walks where it is pushed, the faster the farther, and no faster beyond its edge', () => {
    expect(padWish(0, -60, 60).wish).toEqual({ forward: 1, right: 0, turn: 0 })
    const half = padWish(36, 0, 60).wish
    expect([half.forward, half.right]).toEqual([expect.closeTo(0), expect.closeTo(0.5)])
    const beyond = padWish(0, 600, 60)
    expect(beyond.wish.forward).toBeCloseTo(-1)
    expect(beyond.y).toBeCloseTo(60)
  })

  it('lets a thumb rest', () => {
    expect(padWish(0, 0, 60).wish).toEqual({ forward: 0, right: 0, turn: 0 })
    expect(padWish(5, -8, 60).wish).toEqual({ forward: 0, right: 0, turn: 0 })
  })
})
