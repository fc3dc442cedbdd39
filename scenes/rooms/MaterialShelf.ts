import { DataTexture, MeshBasicMaterial, type ShaderMaterial, type Texture } from 'three'
import type { Masonry } from '../architecture/Masonry.ts'
import { loadLightMap } from '../light/loadLightMap.ts'
import type { FinishShelf } from '../materials/FinishShelf.ts'
import { LAYERS, type Layer } from '../materials/finishes.ts'
import { masonryMaterial, refinish, relight } from '../materials/masonryMaterial.ts'
import { MIRRORED, type Mirrored } from '../materials/mirrored.ts'
import type { OnBytes } from '../materials/fetchWhole.ts'
import { LIGHT_MAPS, type Tier } from '../quality/tiers.ts'

/** What it needs of the FinishShelf. */
type Finishes = Pick<FinishShelf, 'texture' | 'need' | 'dispose'>

/** The materials of halls that share a lightmap: opaque and keyed. */
export interface BorrowedMaterials {
  readonly materials: readonly [ShaderMaterial, ShaderMaterial]
  readonly release: () => void
}

/** What a hall's light is: where its map lies, and what its glaze mirrors. */
export interface HallLight {
  readonly baked: { readonly address: string; readonly intensity: number }
  readonly mirrored: Mirrored
  /** Its map is shown whole from wherever it is seen. */
  readonly isWhole?: boolean
}

interface Lent {
  readonly materials: readonly [ShaderMaterial, ShaderMaterial]
  readonly light: HallLight
  /** Told when the baked light is on them, or will not come. */
  lit: Promise<void>
  /** Of the map that is on its way, or came last. */
  abort: AbortController
  /** The map that was asked for last is the whole one. */
  isWhole: boolean
  lightMap: Texture
  borrowers: number
}

/** Irradiance of a hall whose baked light hasn't come: about what the probes of baked halls tell. */
const EVEN_LIGHT = 1.5

/** One of the whole maps is a courtyard's. */
const GALLERIES_WHOLE = LIGHT_MAPS.whole.count - 1

/**
 * Owns what rooms share on the GPU: the forged textures, a lightmap and two materials per setting in use, the furniture's
 * material. A lightmap goes when the last hall that shows it goes.
 */
export class MaterialShelf {
  readonly furniture: ShaderMaterial
  readonly keyedFurniture: ShaderMaterial
  readonly shadow: MeshBasicMaterial
  #finishes: Finishes
  /** Those that are on their way to take the place of what there is. */
  #coming: Finishes | null = null
  #tier: Tier
  readonly #asked = new Set<Layer>()
  readonly #onBytes: (address: string) => OnBytes
  readonly #onCome: () => void
  readonly #lent = new Map<string, Lent>()
  /** Addresses of the lights of galleries where one is and was, the last one first: their maps are whole. */
  #entered: readonly string[] = []
  #isDisposed = false

  /** @param onCome told when something is to be seen that wasn't */
  constructor(finishes: Finishes, tier: Tier, onBytes: (address: string) => OnBytes, onCome: () => void) {
    this.#finishes = finishes
    this.#tier = tier
    this.#onBytes = onBytes
    this.#onCome = onCome
    const unlit = { finishes: finishes.texture, lightMap: null, intensity: 1, mirrored: MIRRORED.hall }
    this.furniture = masonryMaterial(unlit, { keyed: false, polished: tier.polished })
    this.keyedFurniture = masonryMaterial(unlit, { keyed: true, polished: false })
    // Black where things stand, white where glass shines: the vertices say which.
    this.shadow = new MeshBasicMaterial({
      transparent: true,
      vertexColors: true,
      depthWrite: false,
    })
  }

  /**
   * Materials for a piece of masonry in a baked light, at once: lit evenly and without textures until those have come,
   * plain but never black. Every call wants its `release`.
   * @param onLit told once light and textures are on them, or cannot be had; not after `release`
   */
  borrow(light: HallLight, masonry: Masonry, onLit: () => void): BorrowedMaterials {
    const { address } = light.baked
    const lent = this.#lent.get(address) ?? this.#lend(light)
    lent.borrowers++
    let released = false
    void Promise.all([lent.lit, this.finishesOf(masonry)]).then(() => {
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

  /** Sees that the textures of a piece of masonry are there. One that cannot be had leaves its surfaces plain. */
  async finishesOf(masonry: Masonry): Promise<void> {
    const layers = layersOf(masonry)
    for (const layer of layers) this.#asked.add(layer)
    const finishes = this.#finishes
    const problem: unknown = await finishes.need(layers).then(
      () => null,
      (reason: unknown) => reason,
    )
    if (this.#isDisposed) return
    // Others took their place while these came.
    if (finishes !== this.#finishes) return this.finishesOf(masonry)
    if (problem !== null) console.warn('A texture of the building could not be had:', problem)
  }

  /**
   * Other textures, and sheen or none, for all that stands: put on it once they have come; until then nothing changes.
   * Where they can't be had, what there is stays.
   */
  async refit(finishes: Finishes, tier: Tier): Promise<void> {
    this.#coming?.dispose()
    this.#coming = finishes
    try {
      await finishes.need(this.#asked)
    } catch (problem) {
      if (this.#coming !== finishes || this.#isDisposed) return
      console.warn('The textures of another quality could not be had:', problem)
      this.#coming = null
      finishes.dispose()
      return
    }
    if (this.#coming !== finishes || this.#isDisposed) return
    this.#coming = null
    const old = this.#finishes
    this.#finishes = finishes
    this.#tier = tier
    const all = [...this.#lent.values()].map(({ materials }) => materials)
    for (const [solid, keyed] of [...all, [this.furniture, this.keyedFurniture] as const]) {
      refinish(solid, finishes.texture, tier.polished)
      refinish(keyed, finishes.texture, false)
    }
    old.dispose()
    // What was asked for in the meantime.
    await finishes.need(this.#asked).catch(() => {})
  }

  /** One has come into a gallery of this light: its map is shown whole, that of the gallery left longest ago no more. */
  enter(address: string): void {
    if (this.#entered[0] === address) return
    this.#entered = [address, ...this.#entered.filter((one) => one !== address)].slice(0, GALLERIES_WHOLE)
    for (const lent of this.#lent.values()) if (lent.isWhole !== this.#showsWhole(lent.light)) this.#load(lent)
  }

  #showsWhole({ baked, isWhole }: HallLight): boolean {
    return isWhole === true || this.#entered.includes(baked.address)
  }

  #lend(light: HallLight): Lent {
    const lightMap = evenLight()
    const even = { finishes: this.#finishes.texture, lightMap, mirrored: light.mirrored, intensity: EVEN_LIGHT }
    const materials = [
      masonryMaterial(even, { keyed: false, polished: this.#tier.polished }),
      masonryMaterial(even, { keyed: true, polished: false }),
    ] as const
    const lent: Lent = {
      materials,
      light,
      lit: Promise.resolve(),
      abort: new AbortController(),
      isWhole: false,
      lightMap,
      borrowers: 0,
    }
    this.#load(lent)
    this.#lent.set(light.baked.address, lent)
    return lent
  }

  /** Fetches the map that is wanted now; until it has come, what there is stays. */
  #load(lent: Lent): void {
    const { address, intensity } = lent.light.baked
    lent.abort.abort()
    const abort = new AbortController()
    lent.abort = abort
    lent.isWhole = this.#showsWhole(lent.light)
    lent.lit = loadLightMap({
      address,
      signal: abort.signal,
      onBytes: this.#onBytes(address),
      ...(lent.isWhole ? {} : { side: LIGHT_MAPS.small.width }),
    }).then(
      (baked) => {
        if (abort.signal.aborted) {
          baked.dispose()
          return
        }
        lent.materials.forEach((material) => relight(material, baked, intensity))
        lent.lightMap.dispose()
        lent.lightMap = baked
        this.#onCome()
      },
      (problem: unknown) => {
        // Another map was asked for in the meantime: its light is waited for.
        if (abort.signal.aborted) return lent.abort === abort ? undefined : lent.lit
        console.warn('The baked light could not be had; the room is lit as it was:', problem)
        return undefined
      },
    )
  }

  dispose(): void {
    this.#isDisposed = true
    for (const lent of this.#lent.values()) giveBack(lent)
    this.#lent.clear()
    this.furniture.dispose()
    this.keyedFurniture.dispose()
    this.shadow.dispose()
    this.#finishes.dispose()
    this.#coming?.dispose()
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
