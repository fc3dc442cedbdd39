import type { JsonObject } from '../Json.ts'

interface Swatch {
  readonly red: number
  readonly green: number
  readonly blue: number
  /** Share of all pixels, in percent. */
  readonly population: number
  /** 0 to 1. */
  readonly saturation: number
  readonly lightness: number
}

/** Levels that each channel is sorted into: 8 × 8 × 8 groups of like colours. */
const LEVELS = 8

/** Sanity's names, and what each looks for: saturation and lightness, 0 to 1 (after Android's Palette). */
const TARGETS: readonly (readonly [name: string, saturation: number, lightness: number])[] = [
  ['vibrant', 1, 0.5],
  ['lightVibrant', 1, 0.74],
  ['darkVibrant', 1, 0.26],
  ['muted', 0.3, 0.5],
  ['lightMuted', 0.3, 0.74],
  ['darkMuted', 0.3, 0.26],
]

/** `sanity.imagePalette` of some pixels. @param pixels red, green, blue, alpha, a byte each */
export function paletteOf(pixels: Uint8Array): JsonObject {
  const swatches = swatchesOf(pixels)
  const [dominant] = swatches
  const palette: JsonObject = { _type: 'sanity.imagePalette' }
  if (!dominant) return palette
  for (const [name, saturation, lightness] of TARGETS) {
    const distance = (swatch: Swatch) =>
      Math.abs(swatch.saturation - saturation) + 2 * Math.abs(swatch.lightness - lightness) - swatch.population / 200
    palette[name] = describe(
      swatches.reduce((best, swatch) => (distance(swatch) < distance(best) ? swatch : best), dominant),
    )
  }
  palette.dominant = describe(dominant)
  return palette
}

/** Groups of like colours, the largest first. */
function swatchesOf(pixels: Uint8Array): Swatch[] {
  const groups = new Map<number, { red: number; green: number; blue: number; count: number }>()
  let total = 0
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (alpha < 128) continue
    const level = (channel: number) => Math.floor((channel * LEVELS) / 256)
    const key = (level(red) * LEVELS + level(green)) * LEVELS + level(blue)
    const group = groups.get(key) ?? { red: 0, green: 0, blue: 0, count: 0 }
    group.red += red
    group.green += green
    group.blue += blue
    group.count += 1
    groups.set(key, group)
    total += 1
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ red, green, blue, count }) => swatch(red / count, green / count, blue / count, (100 * count) / total))
}

function swatch(red: number, green: number, blue: number, population: number): Swatch {
  const most = Math.max(red, green, blue) / 255
  const least = Math.min(red, green, blue) / 255
  const lightness = (most + least) / 2
  const span = most - least
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1))
  return { red, green, blue, population: Math.round(population * 100) / 100, saturation, lightness }
}

function describe({ red, green, blue, population, lightness }: Swatch): JsonObject {
  const background = `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
  const text = lightness > 0.55 ? '#000' : '#fff'
  return { _type: 'sanity.imagePaletteSwatch', background, foreground: text, title: text, population }
}
