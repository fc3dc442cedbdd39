import { DataTexture, MeshBasicMaterial, type DataArrayTexture, type ShaderMaterial, type Texture } from 'three'
import { loadLightMap } from '../light/loadLightMap.ts'
import { masonryMaterial, MIRRORED, relight, type Mirrored } from '../materials/masonryMaterial.ts'
import type { OnBytes } from '../materials/fetchWhole.ts'
import type { Tier } from '../quality/tiers.ts'

/** The materials of halls that share a lightmap: opaque and keyed. */
export interface BorrowedMaterials {
  readonly materials: readonly [ShaderMaterial, ShaderMaterial]
  readonly release: () => void
}

interface Lent {
  readonly materials: readonly [ShaderMaterial, ShaderMaterial]
  /** Told when the baked light is on them, or will not come. */
  readonly lit: Promise<void>
  readonly abort: AbortController
  lightMap: Texture
  borrowers: number
}

/** Irradiance of a hall whose baked light hasn't come: about what the probes of baked halls tell. */
const EVEN_LIGHT = 1.5

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

  /**
   * Materials for a lightmap, at once: lit evenly until it has come, plain but never black. Every call wants its `release`.
   * @param onLit told once the baked light is on them, or cannot be had; not after `release`
   */
  borrow(address: string, intensity: number, mirrored: Mirrored, onLit: () => void): BorrowedMaterials {
    const lent = this.#lent.get(address) ?? this.#lend(address, intensity, mirrored)
    lent.borrowers++
    let released = false
    void lent.lit.then(() => {
      if (!released) onLit()
    })
    const release = () => {
      if (released) return
      released = true
      if (--lent.borrowers > 0) return
      this.#lent.delete(address)
      giveBack(lent)
    }
    return { materials: lent.materials, release }
  }

  #lend(address: string, intensity: number, mirrored: Mirrored): Lent {
    const abort = new AbortController()
    const lightMap = evenLight()
    const light = { finishes: this.#finishes, lightMap, mirrored, intensity: EVEN_LIGHT }
    const materials = [
      masonryMaterial(light, { keyed: false, polished: this.#tier.polished }),
      masonryMaterial(light, { keyed: true, polished: false }),
    ] as const
    const lit = loadLightMap(address, abort.signal, this.#onBytes(address)).then(
      (baked) => {
        if (abort.signal.aborted) {
          baked.dispose()
          return
        }
        materials.forEach((material) => relight(material, baked, intensity))
        lent.lightMap.dispose()
        lent.lightMap = baked
      },
      (problem: unknown) => {
        if (abort.signal.aborted) return
        console.warn('The baked light could not be had; the room is lit evenly:', problem)
      },
    )
    const lent: Lent = { materials, lit, abort, lightMap, borrowers: 0 }
    this.#lent.set(address, lent)
    return lent
  }

  dispose(): void {
    for (const lent of this.#lent.values()) giveBack(lent)
    this.#lent.clear()
    this.furniture.dispose()
    this.keyedFurniture.dispose()
    this.shadow.dispose()
    this.#finishes.dispose()
  }
}

/** A white of one texel: as bright as its material's intensity says. */
function evenLight(): Texture {
  const texture = new DataTexture(new Uint8Array([255, 255, 255, 255]), 1, 1)
  texture.needsUpdate = true
  return texture
}

function giveBack({ abort, lightMap, materials }: Lent): void {
  abort.abort()
  lightMap.dispose()
  materials.forEach((material) => material.dispose())
}
