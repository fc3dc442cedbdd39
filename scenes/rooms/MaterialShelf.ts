import { DataTexture, MeshBasicMaterial, type ShaderMaterial, type Texture } from 'three'
import type { Masonry } from '../architecture/Masonry.ts'
import { loadLightMap } from '../light/loadLightMap.ts'
import type { FinishShelf } from '../materials/FinishShelf.ts'
import { LAYERS, type Layer } from '../materials/finishes.ts'
import { masonryMaterial } from '../materials/masonryMaterial.ts'
import { MIRRORED, type Mirrored } from '../materials/mirrored.ts'
import type { OnBytes } from '../materials/fetchWhole.ts'
import type { Tier } from '../quality/tiers.ts'

/** The materials of halls that share a lightmap: opaque and keyed. */
export interface BorrowedMaterials {
  readonly materials: readonly [ShaderMaterial, ShaderMaterial]
  readonly release: () => void
}

interface Lent {
  readonly ready: Promise<readonly [ShaderMaterial, ShaderMaterial]>
  readonly abort: AbortController
  borrowers: number
}

/**
 * Owns what rooms share on the GPU: the forged textures, a lightmap and two materials per setting in use, the furniture's
 * material. A lightmap goes when the last hall that shows it goes.
 */
export class MaterialShelf {
  readonly furniture: ShaderMaterial
  readonly keyedFurniture: ShaderMaterial
  readonly shadow: MeshBasicMaterial
  readonly #finishes: FinishShelf
  readonly #tier: Tier
  readonly #onBytes: (address: string) => OnBytes
  readonly #lent = new Map<string, Lent>()

  constructor(finishes: FinishShelf, tier: Tier, onBytes: (address: string) => OnBytes) {
    this.#finishes = finishes
    this.#tier = tier
    this.#onBytes = onBytes
    const unlit = { finishes: finishes.texture, lightMap: null, intensity: 1, mirrored: MIRRORED.hall }
    this.furniture = masonryMaterial(unlit, { keyed: false, polished: tier.polished })
    this.keyedFurniture = masonryMaterial(unlit, { keyed: true, polished: false })
    this.shadow = new MeshBasicMaterial({
      color: 0,
      transparent: true,
      vertexColors: true,
      depthWrite: false,
    })
  }

  /**
   * Sees that the textures of a piece of masonry are there. One that cannot be had leaves its surfaces dark: said once on
   * the console, and the room stands.
   */
  async finishesOf(masonry: Masonry): Promise<void> {
    try {
      await this.#finishes.need(layersOf(masonry))
    } catch (problem) {
      console.warn('A texture of the building could not be had:', problem)
    }
  }

  /** Materials for a lightmap. Every call wants its `release`. */
  async borrow(address: string, intensity: number, mirrored: Mirrored): Promise<BorrowedMaterials> {
    const lent = this.#lent.get(address) ?? this.#lend(address, intensity, mirrored)
    lent.borrowers++
    let released = false
    const release = () => {
      if (released) return
      released = true
      if (--lent.borrowers > 0) return
      this.#lent.delete(address)
      lent.abort.abort()
      lent.ready.then((materials) => materials.forEach(disposeWithLight)).catch(() => {})
    }
    try {
      return { materials: await lent.ready, release }
    } catch (problem) {
      release()
      throw problem
    }
  }

  #lend(address: string, intensity: number, mirrored: Mirrored): Lent {
    const abort = new AbortController()
    const load = async () => {
      // A hall whose light cannot be had is lit evenly: plain, never black.
      const lightMap = await loadLightMap(address, abort.signal, this.#onBytes(address)).catch((problem: unknown) => {
        abort.signal.throwIfAborted()
        console.warn('The baked light could not be had; the room is lit evenly:', problem)
        return evenLight()
      })
      const light = {
        finishes: this.#finishes.texture,
        lightMap,
        mirrored,
        intensity: lightMap instanceof DataTexture ? Math.PI : intensity,
      }
      return [
        masonryMaterial(light, { keyed: false, polished: this.#tier.polished }),
        masonryMaterial(light, { keyed: true, polished: false }),
      ] as const
    }
    const lent = { ready: load(), abort, borrowers: 0 }
    this.#lent.set(address, lent)
    return lent
  }

  dispose(): void {
    for (const { ready, abort } of this.#lent.values()) {
      abort.abort()
      ready.then((materials) => materials.forEach(disposeWithLight)).catch(() => {})
    }
    this.#lent.clear()
    this.furniture.dispose()
    this.keyedFurniture.dispose()
    this.shadow.dispose()
    this.#finishes.dispose()
  }
}

/** The layers that its surfaces show. */
function layersOf({ tints }: Masonry): Set<Layer> {
  const numbers = new Set<number>()
  for (let i = 3; i < tints.length; i += 4) numbers.add(tints[i] ?? 0)
  return new Set(
    [...numbers].flatMap((number) => {
      const layer = LAYERS[number]
      return layer ? [layer] : []
    }),
  )
}

function evenLight(): Texture {
  const texture = new DataTexture(new Uint8Array([255, 255, 255, 255]), 1, 1)
  texture.needsUpdate = true
  return texture
}

function disposeWithLight(material: ShaderMaterial): void {
  const lightMap: unknown = material.uniforms['lightMap']?.value
  if (lightMap && typeof lightMap === 'object' && 'dispose' in lightMap && typeof lightMap.dispose === 'function')
    lightMap.dispose()
  material.dispose()
}
