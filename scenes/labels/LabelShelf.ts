import { HangingShelf, type HangingSpot, type Missing, type Outlook } from '../materials/HangingShelf.ts'
import { SMALLER, type Copier } from '../materials/LayerArray.ts'
import { mipChain } from '../materials/mipChain.ts'
import type { Tier } from '../quality/tiers.ts'
import { drawLabel } from './drawLabel.ts'
import { drawWallChart } from './drawWallChart.ts'
import { loadLabelFonts } from './fonts.ts'
import type { LabelText } from './LabelText.ts'
import { FACE_WIDTH } from './manners.ts'
import { tilesOf, type Tile } from './tilesOf.ts'
import type { WallChart } from './WallChart.ts'

/** A text or a chart, how high the face is that it stands on (pixels, FACE_WIDTH across), and the part of the face. */
interface Card {
  readonly label: LabelText | WallChart
  readonly height: number
  readonly part: Omit<Tile, 'spot'>
}

/** Labels drawn in one frame: each takes a few milliseconds of the main thread. */
const A_FRAME = 2

/**
 * The cards beside the exhibits around the visitor, and the charts that hang without a picture, drawn by the browser's own text engine: it shapes Arabic and knows
 * Tifinagh (art.md, section 10). The nearest are large enough to read.
 */
export class LabelShelf {
  readonly #shelf: HangingShelf<Card>
  readonly #onCome: () => void
  /** What stands on each label that was drawn and is still there. */
  readonly #words = new Map<string, string>()
  /** Labels whose fonts are on their way, and those whose fonts are here. */
  readonly #fonts = new WeakMap<LabelText | WallChart, boolean>()
  #missing: readonly Missing<Card>[] = []

  constructor(gl: Copier, tier: Tier, onCome: () => void) {
    this.#shelf = new HangingShelf(gl, 'labels', tier.labels, tier.anisotropy)
    this.#onCome = onCome
  }

  get mesh() {
    return this.#shelf.mesh
  }

  /** @returns takes it down */
  hang(label: LabelText | WallChart, spot: HangingSpot): () => void {
    const height = Math.round((FACE_WIDTH * spot.height) / spot.width)
    const takenDown = tilesOf(spot).map(({ spot: place, ...part }) => {
      const subject: Card = { label, height, part }
      return this.#shelf.hang({ ...place, key: JSON.stringify(subject), subject, most: Infinity })
    })
    this.#onCome()
    return () => {
      for (const takeDown of takenDown) takeDown()
      this.#onCome()
    }
  }

  /** Once a frame, before it is drawn. */
  look(from: Outlook): void {
    const missing = this.#shelf.look(from)
    if (missing) this.#missing = missing
    const isDrawn = this.#missing.length > 0 && this.#drawNext()
    if (isDrawn || this.#shelf.isWaiting) this.#onCome()
    // At rest nothing is made: most frames end here.
    if (missing || isDrawn) this.#tellWords()
  }

  refit(tier: Tier): void {
    this.#missing = []
    this.#shelf.refit(tier.labels, tier.anisotropy)
    this.#onCome()
  }

  dispose(): void {
    this.#shelf.dispose()
  }

  /** @returns whether a label was drawn: the others may still wait for their fonts */
  #drawNext(): boolean {
    const next = this.#missing.filter(({ subject }) => this.#hasFonts(subject.label)).slice(0, A_FRAME)
    for (const missing of next) this.#draw(missing)
    this.#missing = this.#missing.filter((one) => !next.includes(one))
    return next.length > 0
  }

  /** For whoever asks the scene what can be read in it; what has lost its layers is forgotten. */
  #tellWords(): void {
    for (const key of this.#words.keys()) if (!this.#shelf.has(key)) this.#words.delete(key)
    this.#shelf.mesh.userData['words'] = [...this.#shelf.hung].flatMap(({ key }) => this.#words.get(key) ?? [])
  }

  #hasFonts(label: LabelText | WallChart): boolean {
    const known = this.#fonts.get(label)
    if (known !== undefined) return known
    this.#fonts.set(label, false)
    void loadLabelFonts(label).then(() => {
      this.#fonts.set(label, true)
      this.#onCome()
    })
    return false
  }

  #draw({ key, level, size: most, subject: { label, height: face, part } }: Missing<Card>): void {
    const [across, down] = [FACE_WIDTH * part.across, face * part.down]
    const scale = Math.min(most.width / across, most.height / down)
    const [width, height] = [Math.round(across * scale), Math.round(down * scale)]
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
    if (!context) return
    const [sx, sy] = [width / across, height / down]
    // Upside down: the first row of a texture is its lowest.
    context.setTransform(sx, 0, 0, -sy, -part.left * FACE_WIDTH * sx, height + part.top * face * sy)
    const words = 'chart' in label ? drawWallChart(context, label, face) : drawLabel(context, label, face)
    // Said once, however many parts it has.
    if (part.left === 0 && part.top === 0) this.#words.set(key, words)
    const smaller = most.mipmaps ? mipChain(context.getImageData(0, 0, width, height), SMALLER) : []
    this.#shelf.fill(key, level, width, height, [{ bitmap: canvas.transferToImageBitmap(), x: 0, y: 0, smaller }])
  }
}
