import { Group } from 'three'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Slot } from './Slot.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A thing that remembers whether it still hung when it was given back. */
function thing(name: string, parent: Group, givenBack: string[]) {
  const object = new Group()
  object.name = name
  return { object, dispose: () => givenBack.push(`${name}${object.parent === parent ? ', still hanging' : ''}`) }
}

const hanging = (parent: Group) => parent.children.map(({ name }) => name)

describe('a part of a room', () => {
  test('stays until the next one is built, and is then given back', () => {
    const parent = new Group()
    const givenBack: string[] = []
    const slot = new Slot(parent)
    const shown = vi.fn<() => void>()
    slot.show(() => thing('old', parent, givenBack), shown)
    vi.runAllTimers()
    slot.show(() => {
      expect(hanging(parent)).toEqual(['old'])
      return thing('new', parent, givenBack)
    }, shown)
    expect(hanging(parent)).toEqual(['old'])
    vi.runAllTimers()
    expect(hanging(parent)).toEqual(['new'])
    expect(givenBack).toEqual(['old'])
    expect(shown).toHaveBeenCalledTimes(2)
  })

  test('is not built for a visitor who has gone on', () => {
    const parent = new Group()
    const make = vi.fn<() => null>(() => null)
    new Slot(parent).show(make, () => {})()
    vi.runAllTimers()
    expect(make).not.toHaveBeenCalled()
  })

  test('leaves what is there when the next one cannot be built', () => {
    const parent = new Group()
    const givenBack: string[] = []
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const slot = new Slot(parent)
    slot.show(
      () => thing('old', parent, givenBack),
      () => {},
    )
    vi.runAllTimers()
    slot.show(
      () => {
        throw new Error('broken')
      },
      () => {},
    )
    vi.runAllTimers()
    expect(hanging(parent)).toEqual(['old'])
    expect(warned).toHaveBeenCalledOnce()
    slot.clear()
    expect(hanging(parent)).toEqual([])
    expect(givenBack).toEqual(['old'])
    warned.mockRestore()
  })
})
