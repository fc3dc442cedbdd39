import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, SRGBColorSpace } from 'three'
import { drawLabel, LABEL_PIXELS } from './drawLabel.ts'
import { loadLabelFonts } from './fonts.ts'
import type { LabelText } from './LabelText.ts'

const COLUMNS = 4

/** A label's part of a sheet, in texture coordinates. */
export interface LabelPlace {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

export interface LabelSheet {
  readonly texture: CanvasTexture<OffscreenCanvas>
  readonly places: readonly LabelPlace[]
  /** What stands on each label. */
  readonly words: readonly string[]
}

/**
 * All labels of a hall on one texture, drawn by the browser's own text engine: it shapes Arabic and knows Tifinagh
 * (art.md, section 10). One draw for all of them. The caller disposes the texture.
 */
export async function labelSheet(
  labels: readonly LabelText[],
  anisotropy: number,
  signal: AbortSignal,
): Promise<LabelSheet> {
  await loadLabelFonts(
    labels.flatMap(({ title, nature, lead }) => [title.lang, nature.lang, ...(lead ? [lead.lang] : [])]),
  )
  signal.throwIfAborted()
  const columns = Math.min(COLUMNS, labels.length)
  const rows = Math.ceil(labels.length / columns)
  const [width, height] = [columns * LABEL_PIXELS.width, rows * LABEL_PIXELS.height]
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser has no 2D canvas.')
  const words: string[] = []
  const places = labels.map((label, i): LabelPlace => {
    const [x, y] = [(i % columns) * LABEL_PIXELS.width, Math.floor(i / columns) * LABEL_PIXELS.height]
    words.push(drawLabel(context, label, x, y))
    return {
      left: x / width,
      right: (x + LABEL_PIXELS.width) / width,
      low: 1 - (y + LABEL_PIXELS.height) / height,
      high: 1 - y / height,
    }
  })
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.anisotropy = anisotropy
  return { texture, places, words }
}
