import { Mesh, type InstancedBufferGeometry, type ShaderMaterial } from 'three'
import type { LayerLevel } from '../quality/tiers.ts'
import { fillHanging, hangingGeometry, type Instance } from './hangingGeometry.ts'
import { hangingMaterial } from './hangingMaterial.ts'
import { LayerArray, SMALLER, type Copier } from './LayerArray.ts'
import { LayerBook } from './LayerBook.ts'
import type { Pixels } from './mipChain.ts'
import { bestOf, levelFor, shareLayers } from './shareLayers.ts'

/** Where something hangs or lies: its centre, the way it looks (sin yaw, cos yaw), leaned back by `tilt`; metres, radians, world. */
export interface HangingSpot {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly yaw: number
  readonly tilt: number
  readonly width: number
  readonly height: number
}

/** Something that hangs now. */
export interface Hanging<Subject> extends HangingSpot {
  /** What fills its layers: the same key is the same picture, wherever it hangs. */
  readonly key: string
  readonly subject: Subject
  /** Pixels of its longer side that are worth having: as many as it has, fewer where it is only seen from afar. */
  readonly most: number
  /** The exhibit that it belongs to, by a name of the caller's: what a lamp is raised over. */
  readonly of?: string
}

/** Where one looks from. */
export interface Outlook {
  readonly x: number
  readonly y: number
  readonly z: number
  /** Pixels that one metre of wall fills on the screen at a metre's distance. */
  readonly pixelsPerMetre: number
}

/** A layer that should be filled, and is not. */
export interface Missing<Subject> {
  readonly key: string
  readonly level: number
  readonly size: LayerLevel
  readonly subject: Subject
}

/** Part of a picture, and where its first texel goes in the layer. */
export interface Piece {
  readonly bitmap: ImageBitmap
  readonly x: number
  readonly y: number
  /** Its smaller copies, where its level has room for them (SMALLER). */
  readonly smaller?: readonly Pixels[]
}

/**
 * What is sharp waits for the thumbs that hang up to this many times as far away: the picture that one stands before is not
 * kept waiting by a whole museum, and nobody who comes in sees one sharp picture among blurs.
 */
const PATIENCE = 2.5

/** Texels that one frame may upload: one picture of 1,024 (P6 of the notes on performance), or many small ones. */
const TEXELS_A_FRAME = 1024 * 1024

interface Fill {
  readonly key: string
  readonly level: number
  readonly width: number
  readonly height: number
  readonly pieces: Piece[]
}

interface Level {
  readonly size: LayerLevel
  readonly array: LayerArray
  readonly book: LayerBook
  /** Part of the layer that each picture fills, where it is there whole. */
  readonly filled: Map<string, { readonly across: number; readonly up: number }>
  /** Who should have a layer here. */
  shared: ReadonlySet<string>
}

/**
 * Everything of one kind that hangs in the halls around the visitor: one draw, and a texture array for each size, whose
 * layers the nearest have. What is taken down keeps its layers until others need them: who comes back finds it hung.
 */
export class HangingShelf<Subject> {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  readonly #gl: Copier
  readonly #hung = new Set<Hanging<Subject>>()
  readonly #fills: Fill[] = []
  #levels: readonly Level[] = []
  /** Of the quality before: shown until what they hold is there in this one. Nothing comes to them any more. */
  #old: readonly Level[] = []
  /** Metres to each picture when last looked. */
  #distances = new Map<string, number>()
  /** Where one last looked from. */
  #from: Outlook | null = null
  #isChanged = true
  #lightOf: (of: string | undefined) => number = () => 1
  #isRelit = false

  constructor(gl: Copier, name: string, sizes: readonly LayerLevel[], anisotropy: number) {
    this.#gl = gl
    this.#levels = sizes.map((size) => this.#madeLevel(size, anisotropy))
    this.mesh = new Mesh(hangingGeometry(32), this.#material())
    this.mesh.name = name
    // Its instances are all around.
    this.mesh.frustumCulled = false
  }

  get hung(): ReadonlySet<Hanging<Subject>> {
    return this.#hung
  }

  /** @returns takes it down */
  hang(hanging: Hanging<Subject>): () => void {
    this.#hung.add(hanging)
    this.#isChanged = true
    return () => {
      this.#hung.delete(hanging)
      this.#isChanged = true
    }
  }

  /** The lamps have changed: told whenever they have, with how bright each exhibit is now. */
  relight(lightOf: (of: string | undefined) => number): void {
    this.#lightOf = lightOf
    this.#isRelit = true
  }

  /**
   * Once a frame, before it is drawn: uploads what has come, shows the best that there is.
   * @returns what should be fetched, most urgent first; null where that is the same as the last time
   */
  look(from: Outlook): readonly Missing<Subject>[] | null {
    const moved = this.#isChanged || !this.#from || !isSameOutlook(from, this.#from)
    if (moved) this.#share(from)
    const uploaded = this.#upload()
    if (this.#old.length > 0 && !this.#needsOld()) this.#putAway()
    if (moved || uploaded || this.#isRelit) this.#show(from)
    this.#isRelit = false
    if (!moved && !uploaded) return null
    this.#from = from
    this.#isChanged = false
    return this.#missing()
  }

  /** Pictures wait for a frame that may upload them. */
  get isWaiting(): boolean {
    return this.#fills.length > 0
  }

  /** Whether it is there in any size, or about to be. */
  has(key: string): boolean {
    return this.#shown().some(({ filled }) => filled.has(key)) || this.#fills.some((fill) => fill.key === key)
  }

  /** Whether a picture still is to have a layer of this level. */
  isWanted(key: string, level: number): boolean {
    const { shared, filled } = this.#levels[level] ?? {}
    return shared?.has(key) === true && !filled?.has(key)
  }

  /**
   * Hands over what fills a layer; uploaded in one of the next frames.
   * @param width pixels of the whole picture
   */
  fill(key: string, level: number, width: number, height: number, pieces: readonly Piece[]): void {
    this.#fills.push({ key, level, width, height, pieces: [...pieces] })
  }

  /**
   * Other sizes and counts: what they have in common stays; the rest is fetched anew, and what hangs is shown as it was
   * until then, so that nothing goes blank.
   */
  refit(sizes: readonly LayerLevel[], anisotropy: number): void {
    while (this.#fills.length > 0) this.#drop()
    const before = this.#levels
    this.#levels = sizes.map(
      (size) => before.find((level) => isAlike(level.size, size)) ?? this.#madeLevel(size, anisotropy),
    )
    const rest = before.filter((level) => !this.#levels.includes(level))
    // Where the quality changes twice at once, the first has all that hangs, and the one between next to nothing.
    if (this.#old.length === 0) this.#old = rest
    else for (const { array } of rest) array.dispose()
    if (this.#from) this.#share(this.#from)
    if (this.#needsOld()) this.#renewMaterial()
    else this.#putAway()
    this.#isChanged = true
  }

  dispose(): void {
    while (this.#fills.length > 0) this.#drop()
    for (const { array } of this.#shown()) array.dispose()
    this.mesh.material.dispose()
    this.mesh.geometry.dispose()
  }

  #madeLevel(size: LayerLevel, anisotropy: number): Level {
    return {
      size,
      array: new LayerArray(this.#gl, size, size.mipmaps ? SMALLER : 0, anisotropy),
      book: new LayerBook(size.count),
      filled: new Map(),
      shared: new Set(),
    }
  }

  /** What can be drawn: those of this quality first. */
  #shown(): readonly Level[] {
    return [...this.#levels, ...this.#old]
  }

  #material(): ShaderMaterial {
    const shown = this.#shown()
    return hangingMaterial(
      shown.map(({ size }) => size),
      shown.map(({ array }) => array.texture),
    )
  }

  #renewMaterial(): void {
    this.mesh.material.dispose()
    this.mesh.material = this.#material()
  }

  /** Whether something hangs that is to come in this quality, and so far is only there in the one before. */
  #needsOld(): boolean {
    const isIn = (levels: readonly Level[], key: string) => levels.some(({ filled }) => filled.has(key))
    return [...this.#hung].some(
      ({ key }) =>
        isIn(this.#old, key) && !isIn(this.#levels, key) && this.#levels.some(({ shared }) => shared.has(key)),
    )
  }

  #putAway(): void {
    for (const { array } of this.#old) array.dispose()
    this.#old = []
    this.#renewMaterial()
  }

  #share(from: Outlook): void {
    const wishes = [...this.#hung].map((one) => ({
      key: one.key,
      distance: distanceTo(one, from),
      pixels: pixelsOf(one, from),
    }))
    this.#distances = new Map(
      wishes.toSorted((a, b) => b.distance - a.distance).map(({ key, distance }) => [key, distance]),
    )
    shareLayers(
      wishes,
      this.#levels.map(({ size }) => size),
    ).forEach((keys, n) => {
      const level = this.#levels[n]
      if (!level) return
      // The nearest is touched last: it is the last to go.
      for (const key of keys.toReversed()) level.book.touch(key)
      level.shared = new Set(keys)
    })
  }

  #missing(): readonly Missing<Subject>[] {
    const subjects = new Map([...this.#hung].map(({ key, subject }) => [key, subject]))
    const missing = this.#levels.flatMap(({ size, shared }, level) =>
      [...shared].flatMap((key) => {
        const subject = subjects.get(key)
        const comes = this.#fills.some((fill) => fill.key === key && fill.level === level)
        if (subject === undefined || comes || !this.isWanted(key, level)) return []
        const patience = (this.#distances.get(key) ?? Infinity) * (size.forAll ? 1 : PATIENCE)
        return [{ key, level, size, subject, patience }]
      }),
    )
    return missing.sort((a, b) => a.patience - b.patience || a.level - b.level)
  }

  /** As much of what has come as one frame may upload. @returns whether there was any */
  #upload(): boolean {
    let puts = 0
    let texels = 0
    while (this.#fills.length > 0) {
      const [fill] = this.#fills
      const piece = fill?.pieces[0]
      if (!fill) break
      const level = this.#levels[fill.level]
      if (!level || !piece || !level.shared.has(fill.key)) {
        this.#drop()
        continue
      }
      texels += piece.bitmap.width * piece.bitmap.height
      if (puts > 0 && texels > TEXELS_A_FRAME) break
      const taken = level.book.take(fill.key, level.shared)
      if (!taken) {
        this.#drop()
        continue
      }
      if (taken.evicted !== null) level.filled.delete(taken.evicted)
      level.array.put(piece.bitmap, taken.place, piece.x, piece.y, piece.smaller ?? [])
      piece.bitmap.close()
      puts++
      fill.pieces.shift()
      if (fill.pieces.length > 0) continue
      const { width, height } = level.size
      level.filled.set(fill.key, { across: fill.width / width, up: fill.height / height })
      this.#fills.shift()
    }
    return puts > 0
  }

  /** The first that waits is of no use any more. */
  #drop(): void {
    for (const { bitmap } of this.#fills.shift()?.pieces ?? []) bitmap.close()
  }

  /** Which of what can be drawn shows it best; −1 where nothing is there. */
  #levelOf(one: Hanging<Subject>, from: Outlook): number {
    const bestIn = (levels: readonly Level[]) => {
      const wanted = levelFor(
        pixelsOf(one, from),
        levels.map(({ size }) => size),
      )
      const best = bestOf((n) => levels[n]?.filled.has(one.key) === true, wanted, levels.length)
      return { best, isWanted: best >= wanted, side: levels[best]?.size.width ?? 0 }
    }
    const now = bestIn(this.#levels)
    const before = bestIn(this.#old)
    return now.isWanted || now.side >= before.side ? now.best : this.#levels.length + before.best
  }

  #show(from: Outlook): void {
    const shown = this.#shown()
    const instances = [...this.#hung].map((one): Instance => {
      const level = this.#levelOf(one, from)
      const { book, filled } = shown[level] ?? {}
      const { across = 1, up = 1 } = filled?.get(one.key) ?? {}
      const { x, y, z, yaw, tilt, width, height } = one
      const [layer, light] = [book?.placeOf(one.key) ?? 0, this.#lightOf(one.of)]
      return { x, y, z, yaw, tilt, width, height, level, layer, across, up, light }
    })
    if (fillHanging(this.mesh.geometry, instances)) return
    this.mesh.geometry.dispose()
    this.mesh.geometry = hangingGeometry(instances.length * 2)
    fillHanging(this.mesh.geometry, instances)
  }
}

/** Whether one texture array does for both: those with mipmaps are filtered as their tier says. */
function isAlike(a: LayerLevel, b: LayerLevel): boolean {
  const isPlain = !a.mipmaps && !b.mipmaps
  return isPlain && a.width === b.width && a.height === b.height && a.count === b.count && a.forAll === b.forAll
}

/** To a tenth of a metre, and a pixel. */
function isSameOutlook(a: Outlook, b: Outlook): boolean {
  const isNear = (one: number, other: number) => Math.round(one * 10) === Math.round(other * 10)
  const isAsSharp = Math.round(a.pixelsPerMetre) === Math.round(b.pixelsPerMetre)
  return isAsSharp && isNear(a.x, b.x) && isNear(a.y, b.y) && isNear(a.z, b.z)
}

function distanceTo(one: HangingSpot, from: Outlook): number {
  return Math.hypot(one.x - from.x, one.y - from.y, one.z - from.z)
}

/** Nearer than this one's nose touches the wall. */
const NEAREST = 0.4

function pixelsOf(one: Hanging<unknown>, from: Outlook): number {
  const side = Math.max(one.width, one.height)
  return Math.min(one.most, (side * from.pixelsPerMetre) / Math.max(NEAREST, distanceTo(one, from)))
}
