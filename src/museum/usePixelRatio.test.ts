import { expect, it } from 'vitest'
import { watchPixelRatio } from './usePixelRatio.ts'

/** A window that can be moved from screen to screen: only who asked about the ratio that it leaves is told. */
class MovedWindow {
  devicePixelRatio = 1
  readonly #asked: { readonly query: string; readonly target: EventTarget }[] = []
  listening = 0

  matchMedia(query: string) {
    const target = new EventTarget()
    this.#asked.push({ query, target })
    return {
      addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
        this.listening++
        target.addEventListener(type, listener)
      },
      removeEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
        this.listening--
        target.removeEventListener(type, listener)
      },
    }
  }

  moveTo(ratio: number) {
    const left = `(resolution: ${this.devicePixelRatio}dppx)`
    this.devicePixelRatio = ratio
    for (const { query, target } of this.#asked.slice()) if (query === left) target.dispatchEvent(new Event('change'))
  }
}

it('a window that is moved from screen to screen is told of at every move, and no more once nobody looks', () => {
  const moved = new MovedWindow()
  const seen: number[] = []
  const stop = watchPixelRatio(moved, () => seen.push(moved.devicePixelRatio))
  for (const ratio of [2, 1.25, 2, 1]) moved.moveTo(ratio)
  expect(seen).toEqual([2, 1.25, 2, 1])
  expect(moved.listening).toBe(1)
  stop()
  expect(moved.listening).toBe(0)
  moved.moveTo(2)
  expect(seen).toHaveLength(4)
})
