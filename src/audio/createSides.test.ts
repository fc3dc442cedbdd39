import { describe, expect, it, vi } from 'vitest'
import { createSides, type SideDevice } from './createSides.ts'

interface Player {
  readonly name: string
}

function device({ isAwake = true, refuses = false } = {}) {
  const state = { isAwake, woken: 0, led: new Array<string>(), sides: new Array<number>() }
  const made: SideDevice<Player> = {
    isAwake: () => state.isAwake,
    wake() {
      state.woken += 1
      state.isAwake = true
    },
    lead({ name }) {
      if (refuses) throw new Error('InvalidStateError')
      state.led.push(name)
      return (side) => void state.sides.push(side)
    },
  }
  return {
    state,
    place: createSides<Player>(
      () => made,
      ({ name }) => name !== 'elsewhere',
    ),
  }
}

describe('a voice that comes from its side', () => {
  it('is led through a context once, and only when it leaves the middle', () => {
    const { state, place } = device()
    const one = { name: 'one' }
    place(one, 0)
    expect(state.led).toEqual([])
    place(one, 0.6)
    place(one, -3)
    place(one, 0)
    expect(state.led).toEqual(['one'])
    expect(state.sides).toEqual([0.6, -1, 0])
  })

  it('stays as it is while the context sleeps: a silent voice would be worse', () => {
    const { state, place } = device({ isAwake: false })
    const one = { name: 'one' }
    place(one, 0.6)
    expect(state).toMatchObject({ led: [], woken: 1 })
    place(one, 0.6)
    expect(state.led).toEqual(['one'])
  })

  it('wakes a context that fell asleep under it, in the middle too', () => {
    const { state, place } = device()
    const one = { name: 'one' }
    place(one, 0.6)
    state.isAwake = false
    place(one, 0)
    expect(state.woken).toBe(1)
  })

  it('is left alone where it may not be led', () => {
    const { state, place } = device()
    place({ name: 'elsewhere' }, 0.6)
    expect(state.led).toEqual([])
  })

  it('stays in the middle where the browser refuses', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { state, place } = device({ refuses: true })
    expect(() => place({ name: 'one' }, 0.6)).not.toThrow()
    expect(state.sides).toEqual([])
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })
})
