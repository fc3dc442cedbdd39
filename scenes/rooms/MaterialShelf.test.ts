import { DataArrayTexture, DataTexture, type ShaderMaterial } from 'three'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MIRRORED } from '../materials/mirrored.ts'
import type { Masonry } from '../architecture/Masonry.ts'
import { TIERS } from '../quality/tiers.ts'
import { MaterialShelf } from './MaterialShelf.ts'

const close = vi.fn<() => void>()

beforeEach(() => {
  close.mockReset()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('a lightmap')))
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width: 1, height: 1, close }))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const finishes = { texture: new DataArrayTexture(new Uint8Array(4), 1, 1, 1), need: async () => {}, dispose() {} }
const openShelf = (made: ConstructorParameters<typeof MaterialShelf>[0] = finishes) =>
  new MaterialShelf(
    made,
    TIERS.basic,
    () => () => {},
    () => {},
  )
const EMPTY = {
  positions: new Float32Array(),
  normals: new Float32Array(),
  uvs: new Float32Array(),
  uv1: new Float32Array(),
  tints: new Uint8Array(),
  traits: new Uint8Array(),
  triangles: new Uint32Array(),
  opaque: 0,
} satisfies Masonry
const lightOf = ({ uniforms }: ShaderMaterial): unknown => uniforms['lightMap']?.value
const intensityOf = ({ uniforms }: ShaderMaterial): unknown => uniforms['intensity']?.value

/** Borrows, and promises the moment at which the hall is told that it is lit. */
function borrow(shelf: MaterialShelf) {
  const onLit = vi.fn<() => void>()
  const lit = new Promise<void>((resolve) => onLit.mockImplementation(resolve))
  return {
    ...shelf.borrow({ baked: { address: '/light.avif', intensity: 20 }, mirrored: MIRRORED.hall }, EMPTY, onLit),
    onLit,
    lit,
  }
}

describe('the light of a hall', () => {
  test('is even until the baked one has come: a hall is never black, and never waited for', async () => {
    const { materials, lit } = borrow(openShelf())
    expect(materials.map(lightOf).every((light) => light instanceof DataTexture)).toBe(true)
    expect(intensityOf(materials[0])).toBeGreaterThan(0)
    await lit
    expect(materials.map(lightOf).some((light) => light instanceof DataTexture)).toBe(false)
    expect(materials.map(intensityOf)).toEqual([20, 20])
  })

  test('stays even where the baked one cannot be had, and the museum opens all the same', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { materials, lit } = borrow(openShelf())
    await lit
    expect(lightOf(materials[0])).toBeInstanceOf(DataTexture)
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
  })

  test('is shared by the halls of a setting, and given back with the last of them', async () => {
    const shelf = openShelf()
    const [one, other] = [borrow(shelf), borrow(shelf)]
    expect(other.materials).toBe(one.materials)
    await Promise.all([one.lit, other.lit])
    one.release()
    one.release()
    expect(close).not.toHaveBeenCalled()
    other.release()
    expect(close).toHaveBeenCalledOnce()
  })

  test('is whole where one is and was, a quarter of it where it is seen through doors, and never dark between', async () => {
    const sides: (number | undefined)[] = []
    vi.stubGlobal('createImageBitmap', (_file: Blob, { resizeWidth }: ImageBitmapOptions) => {
      sides.push(resizeWidth)
      return Promise.resolve({ width: 1, height: 1, close })
    })
    const shelf = openShelf()
    shelf.enter('/light.avif')
    const { materials, lit } = borrow(shelf)
    await lit
    expect(sides).toEqual([undefined])
    const whole = lightOf(materials[0])
    for (const address of ['/second.avif', '/third.avif']) shelf.enter(address)
    expect(lightOf(materials[0])).toBe(whole)
    await vi.waitFor(() => expect(lightOf(materials[0])).not.toBe(whole))
    expect(sides).toEqual([undefined, 512])
    expect(close).toHaveBeenCalledOnce()
    shelf.enter('/light.avif')
    await vi.waitFor(() => expect(sides).toEqual([undefined, 512, undefined]))
  })

  test('that comes when its last hall has gone is given back at once, and lights nothing', async () => {
    const { release, onLit } = borrow(openShelf())
    release()
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
    expect(onLit).not.toHaveBeenCalled()
  })
})

describe('another quality', () => {
  const shown = ({ uniforms }: ShaderMaterial): unknown => uniforms['finishes']?.value
  const given = (need = async () => {}) => ({
    texture: new DataArrayTexture(new Uint8Array(4), 1, 1, 1),
    need,
    dispose: vi.fn<() => void>(),
  })

  test('changes what stands in place, once its textures have come, and the old ones go', async () => {
    const [old, rich] = [given(), given()]
    const shelf = openShelf(old)
    const { materials, lit } = borrow(shelf)
    await lit
    const coming = shelf.refit(rich, TIERS.rich)
    expect(materials.map(shown)).toEqual([old.texture, old.texture])
    await coming
    expect([...materials, shelf.furniture].map(shown)).toEqual([rich.texture, rich.texture, rich.texture])
    expect(materials.map(({ defines }) => 'POLISHED' in defines)).toEqual([true, false])
    expect(old.dispose).toHaveBeenCalledOnce()
  })

  test('whose textures cannot be had changes nothing', async () => {
    const [old, lost] = [given(), given(() => Promise.reject(new Error('offline')))]
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const shelf = openShelf(old)
    const { materials } = borrow(shelf)
    await shelf.refit(lost, TIERS.rich)
    expect(materials.map(shown)).toEqual([old.texture, old.texture])
    expect([old.dispose.mock.calls.length, lost.dispose.mock.calls.length]).toEqual([0, 1])
    warned.mockRestore()
  })

  test('that comes before the textures of the first have: nobody is warned, and the hall is lit with the new ones', async () => {
    let breakOff = (_problem: Error) => {}
    const old = given(
      () =>
        new Promise<void>((_, reject) => {
          breakOff = reject
        }),
    )
    old.dispose.mockImplementation(() => breakOff(new Error('aborted')))
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const rich = given()
    const shelf = openShelf(old)
    const { materials, lit, onLit } = borrow(shelf)
    expect(onLit).not.toHaveBeenCalled()
    await shelf.refit(rich, TIERS.rich)
    await lit
    expect(shown(materials[0])).toBe(rich.texture)
    expect(warned).not.toHaveBeenCalled()
    warned.mockRestore()
  })
})
