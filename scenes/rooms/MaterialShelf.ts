import { DataTexture, MeshBasicMaterial, type DataArrayTexture, type ShaderMaterial, type Texture } from 'three'
import { loadLightMap } from '../light/loadLightMap.ts'
import { masonryMaterial, MIRRORED, type Mirrored } from '../materials/masonryMaterial.ts'
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
  readonly #finishes: DataArrayTexture
  readonly #tier: Tier
  readonly #onBytes: (address: string) => OnBytes
  readonly #lent = new Map<string, Lent>()

  constructor(finishes: DataArrayTexture, tier: Tier, onBytes: (address: string) => OnBytes) {
    this.#finishes = finishes
    this.#tier = tier
    this.#onBytes = onBytes
    const unlit = { finishes, lightMap: null, intensity: 1, mirrored: MIRRORED.hall }
    this.furniture = masonryMaterial(unlit, { keyed: false, polished: tier.polished })
    this.keyedFurniture = masonryMaterial(unlit, { keyed: true, polished: false })
    this.shadow = new MeshBasicMaterial({
      color: 0,
      transparent: true,
      vertexColors: true,
      depthWrite: false,
    })
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
        finishes: this.#finishes,
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
