import { Vector3, type Texture, type Vector2 } from 'three'
import { describe, expect, test, vi } from 'vitest'
import type { LayerLevel } from '../quality/tiers.ts'
import { HangingShelf } from './HangingShelf.ts'

const HERE = { x: 0, y: 1.6, z: 0, pixelsPerMetre: 600 }
const level = (side: number, count: number) => ({ width: side, height: side, count, mipmaps: true, forAll: true })

/** A shelf, and the layers that were copied into it: whether the smaller copies were made then. */
function openShelf(...levels: LayerLevel[]) {
  const copies: (readonly [layer: number, makesSmaller: boolean])[] = []
  const gl = {
    copyTextureToTexture(_from: Texture, to: Texture, _region?: unknown, at?: Vector2 | Vector3 | null) {
      copies.push([at instanceof Vector3 ? at.z : -1, to.mipmapsAutoUpdate])
    },
  }
  const shelf = new HangingShelf<string>(gl, 'pictures', levels, 1)
  const hang = (key: string, x: number) =>
    shelf.hang({ key, subject: key, most: 2000, x, y: 1.6, z: -3, yaw: 0, tilt: 0, width: 1, height: 1 })
  /** For the first level. */
  const bring = (key: string, side: number) => {
    const close = vi.fn<() => void>()
    shelf.fill(key, 0, side, side, [{ bitmap: { width: side, height: side, close }, x: 0, y: 0 }])
    return close
  }
  return { shelf, copies, hang, bring }
}

describe('what hangs', () => {
  test('has its smaller copies as soon as it is there, though the next one that comes is of no use any more', () => {
    // One of 1,024 pixels is all that a frame uploads.
    const { shelf, copies, hang, bring } = openShelf(level(1024, 2))
    hang('kept', 0)
    const takeDown = hang('gone', 1)
    shelf.look(HERE)
    const [kept, gone] = [bring('kept', 1024), bring('gone', 1024)]
    shelf.look(HERE)
    takeDown()
    shelf.look(HERE)
    expect(copies).toEqual([[0, true]])
    expect([kept.mock.calls.length, gone.mock.calls.length]).toEqual([1, 1])
  })

  test('and comes together has its smaller copies made once', () => {
    const { shelf, copies, hang, bring } = openShelf(level(256, 3))
    const keys = ['a', 'b', 'c']
    keys.forEach((key, n) => hang(key, n))
    shelf.look(HERE)
    keys.forEach((key) => bring(key, 256))
    shelf.look(HERE)
    expect(copies.map(([, makesSmaller]) => makesSmaller)).toEqual([false, false, true])
  })

  test('keeps what two qualities have in common: a blur stays, whatever comes after it', () => {
    const blurs = { ...level(32, 4), mipmaps: false }
    const { shelf, hang, bring } = openShelf(blurs, level(256, 2))
    hang('a', 0)
    shelf.look(HERE)
    bring('a', 32)
    shelf.look(HERE)
    shelf.refit([{ ...blurs }, level(512, 2)], 8)
    expect(shelf.has('a')).toBe(true)
    expect(shelf.look(HERE)?.map(({ size }) => size.width)).toEqual([512])
  })

  test('is asked for once, nearest first, and not again while nothing changes', () => {
    const { shelf, hang, bring } = openShelf(level(256, 3))
    hang('far', 8)
    hang('near', 0)
    expect(shelf.look(HERE)?.map(({ key }) => key)).toEqual(['near', 'far'])
    expect(shelf.look({ ...HERE })).toBeNull()
    expect(shelf.has('near')).toBe(false)
    bring('near', 256)
    expect(shelf.has('near')).toBe(true)
    expect(shelf.look(HERE)?.map(({ key }) => key)).toEqual(['far'])
    expect(shelf.look({ ...HERE, x: 0.5 })?.map(({ key }) => key)).toEqual(['far'])
  })
})
