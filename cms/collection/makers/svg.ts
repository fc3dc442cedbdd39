/** Words of the drawing language: each function returns a piece of SVG. Lengths are pixels of the picture. */
export type Point = readonly [x: number, y: number]

/** One decimal is enough at 2400 px, and keeps the source identical whatever the platform's sine is. */
export const n = (value: number) => String(Math.round(value * 10) / 10)

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}" ${more}/>`

export const circle = (x: number, y: number, radius: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}" ${more}/>`

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`

export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`

export const line = (d: string, stroke: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

export const trace = (points: readonly Point[], close = true) =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('') + (close ? 'Z' : '')

export const poly = (points: readonly Point[], fill: string, more = '') => path(trace(points), fill, more)

/** Moves, turns (degrees) and scales a drawing. */
export const place = (x: number, y: number, drawing: string, scale = 1, turn = 0, flip = false) =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ''}${
    scale === 1 && !flip ? '' : ` scale(${flip ? -scale : scale} ${scale})`
  }">${drawing}</g>`

export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join('')

/** Short name for a shape, so that a clip can point to it; equal shapes share it. */
function nameOf(d: string): string {
  let hash = 2166136261
  for (let i = 0; i < d.length; i++) hash = Math.imul(hash ^ d.charCodeAt(i), 16777619)
  return `c${(hash >>> 0).toString(36)}`
}

/** Shows `inside` only where the shape `d` is. */
export const within = (d: string, inside: string) =>
  `<clipPath id="${nameOf(d)}"><path d="${d}"/></clipPath><g clip-path="url(#${nameOf(d)})">${inside}</g>`

/** A shape and what is drawn on it. */
export const filled = (d: string, fill: string, inside: string) => path(d, fill) + within(d, inside)

export const boxPath = (x: number, y: number, width: number, height: number) =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`

/** A smooth open curve through all points (Catmull-Rom as cubic Béziers). */
export function smooth(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0]
  return points
    .map((point, i) => {
      if (i === 0) return `M${n(point[0])} ${n(point[1])}`
      const [a, b, c, d] = [at(i - 2), at(i - 1), at(i), at(i + 1)]
      const first = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6] as const
      const second = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6] as const
      return `C${n(first[0])} ${n(first[1])} ${n(second[0])} ${n(second[1])} ${n(c[0])} ${n(c[1])}`
    })
    .join('')
}

/** A limb: circles of given radii joined by their tangents, as one path. */
export function limb(joints: readonly (readonly [x: number, y: number, radius: number])[]): string {
  let d = ''
  joints.forEach(([x, y, r], i) => {
    d += `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`
    const next = joints[i + 1]
    if (!next) return
    const [x2, y2, r2] = next
    const length = Math.hypot(x2 - x, y2 - y) || 1
    const [nx, ny] = [(y - y2) / length, (x2 - x) / length]
    const corners: Point[] = [
      [x + nx * r, y + ny * r],
      [x2 + nx * r2, y2 + ny * r2],
      [x2 - nx * r2, y2 - ny * r2],
      [x - nx * r, y - ny * r],
    ]
    // Same turning direction as the circles, so that the non-zero rule never leaves a hole.
    d += trace(corners)
  })
  return d
}

export type Quad = readonly [Point, Point, Point, Point]

/** Maps the unit square onto a four-cornered plane seen in perspective (corners: 0,0 · 1,0 · 1,1 · 0,1). */
export function onPlane([a, b, c, d]: Quad): (u: number, v: number) => Point {
  const [dx1, dy1, dx2, dy2] = [b[0] - c[0], b[1] - c[1], d[0] - c[0], d[1] - c[1]]
  const [sx, sy] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]]
  const det = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / det
  const h = (dx1 * sy - sx * dy1) / det
  return (u, v) => {
    const w = g * u + h * v + 1
    return [
      ((b[0] - a[0] + g * b[0]) * u + (d[0] - a[0] + h * d[0]) * v + a[0]) / w,
      ((b[1] - a[1] + g * b[1]) * u + (d[1] - a[1] + h * d[1]) * v + a[1]) / w,
    ]
  }
}
