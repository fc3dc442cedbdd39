import { describe, expect, it } from 'vitest'
import { watchHeadset } from './watchHeadset.ts'

/** A browser whose headsets are plugged in and out by the test, which also says when it answers. */
class Xr extends EventTarget {
  readonly #questions: ((is: boolean | Error) => void)[] = []

  isSessionSupported(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#questions.push((is) => (typeof is === 'boolean' ? resolve(is) : reject(is)))
    })
  }

  async answer(question: number, is: boolean | Error): Promise<void> {
    this.#questions[question]?.(is)
    for (let turns = 0; turns < 5; turns++) await Promise.resolve()
  }

  change(): void {
    this.dispatchEvent(new Event('devicechange'))
  }
}

function watched() {
  const xr = new Xr()
  const told: boolean[] = []
  return { xr, told, end: watchHeadset(xr, (is) => told.push(is)) }
}

describe('a headset', () => {
  it('that is plugged in while one walks is offered, and no more once it is gone', async () => {
    const { xr, told } = watched()
    await xr.answer(0, false)
    expect(told).toEqual([])
    xr.change()
    await xr.answer(1, true)
    xr.change()
    await xr.answer(2, true)
    xr.change()
    await xr.answer(3, false)
    expect(told).toEqual([true, false])
  })

  it('that comes and goes at once is gone, however slowly the browser answers', async () => {
    const { xr, told } = watched()
    xr.change()
    await xr.answer(1, false)
    await xr.answer(0, true)
    expect(told).toEqual([])
  })

  it('is not there where a browser forbids the question, nor told of to whoever has left', async () => {
    const { xr, told, end } = watched()
    await xr.answer(0, new Error('forbidden'))
    xr.change()
    end()
    await xr.answer(1, true)
    xr.change()
    await xr.answer(2, true)
    expect(told).toEqual([])
  })
})
