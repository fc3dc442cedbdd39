import { DataArrayTexture, Vector3, type Texture, type Vector2 } from 'three'
import { describe, expect, test, vi } from 'vitest'
import type { LayerLevel } from '../quality/tiers.ts'
import { HangingShelf } from './HangingShelf.ts'

const HERE = { x: 0, y: 1.6, z: 0, pixelsPerMetre: 600 }
const level = (side: number, count: number) => ({ width: side, height: side, count, mipmaps: true, forAll: true })

/** A shelf, and what was copied into it: into which layer, at which level. */
function openShelf(...levels: LayerLevel[]) {
  const copies: (readonly [layer: number, level: number])[] = []
  const gl = {
    copyTextureToTexture(
      _from: Texture,
      _to: Texture,
      _region?: unknown,
      at?: Vector2 | Vector3 | null,
      _fromLevel?: number,
      level = 0,
    ) {
      copies.push([at instanceof Vector3 ? at.z : -1, level])
    },
  }
  const shelf = new HangingShelf<string>(gl, 'pictures', levels, 1)
  const hang = (key: string, x: number) =>
    shelf.hang({ key, subject: key, most: 2000, x, y: 1.6, z: -3, yaw: 0, tilt: 0, width: 1, height: 1 })
  /** For the first level. */
  const bring = (key: string, side: number) => {
    const close = vi.fn<() => void>()
    const smaller = [{ data: new Uint8ClampedArray(side * side), width: side / 2, height: side / 2 }]
    shelf.fill(key, 0, side, side, [{ bitmap: { width: side, height: side, close }, x: 0, y: 0, smaller }])
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
    expect(copies).toEqual([
      [0, 0],
      [0, 1],
    ])
    expect([kept.mock.calls.length, gone.mock.calls.length]).toEqual([1, 1])
  })

  test('and comes together has each its own smaller copies: none is made anew for another', () => {
    const { shelf, copies, hang, bring } = openShelf(level(256, 3))
    const keys = ['a', 'b', 'c']
    keys.forEach((key, n) => hang(key, n))
    shelf.look(HERE)
    keys.forEach((key) => bring(key, 256))
    shelf.look(HERE)
    expect(copies.filter(([, atLevel]) => atLevel === 1).map(([layer]) => layer)).toEqual([0, 1, 2])
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

  test('is shown as it was until another quality has drawn it, and no longer', () => {
    const [before, after] = [level(192, 4), level(256, 4)]
    const { shelf, hang, bring } = openShelf(before)
    /** Pixels of the layer that each of what hangs shows; 0 where it is blank. */
    const shown = () => {
      const layers = shelf.mesh.geometry.getAttribute('layer')
      return [...shelf.hung].map((_, n) => {
        const texture: unknown = shelf.mesh.material.uniforms[`level${layers.getX(n)}`]?.value
        return texture instanceof DataArrayTexture ? texture.image.width : 0
      })
    }
    hang('a', 0)
    hang('b', 1)
    shelf.look(HERE)
    const old: unknown = shelf.mesh.material.uniforms['level0']?.value
    const disposed = vi.fn<() => void>()
    if (old instanceof DataArrayTexture) old.addEventListener('dispose', disposed)
    for (const key of ['a', 'b']) bring(key, 192)
    shelf.look(HERE)
    shelf.refit([after], 8)
    expect(shelf.look(HERE)?.map(({ key, size }) => [key, size.width])).toEqual([
      ['a', 256],
      ['b', 256],
    ])
    expect(shown()).toEqual([192, 192])
    expect(shelf.has('b')).toBe(true)
    // Changed again before anything was drawn: what was whole stays.
    shelf.refit([level(512, 4)], 8)
    shelf.refit([after], 8)
    shelf.look(HERE)
    expect(shown()).toEqual([192, 192])
    bring('a', 256)
    shelf.look(HERE)
    expect(shown()).toEqual([256, 192])
    expect(disposed).not.toHaveBeenCalled()
    bring('b', 256)
    shelf.look(HERE)
    expect(shown()).toEqual([256, 256])
    expect(disposed).toHaveBeenCalledOnce()
    expect(Object.keys(shelf.mesh.material.uniforms).filter((name) => name.startsWith('level'))).toEqual(['level0'])
  })

  test('and finds no place in the other quality keeps nothing of the one before', () => {
    const { shelf, hang, bring } = openShelf(level(192, 2))
    hang('near', 0)
    hang('far', 8)
    shelf.look(HERE)
    bring('near', 192)
    bring('far', 192)
    shelf.look(HERE)
    shelf.refit([level(256, 1)], 8)
    shelf.look(HERE)
    bring('near', 256)
    shelf.look(HERE)
    expect([shelf.has('near'), shelf.has('far')]).toEqual([true, false])
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
