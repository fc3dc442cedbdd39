import { chance } from '../random.ts'
import { n, path, smooth, times, type Point } from '../svg.ts'

export type Side = 'left' | 'right' | 'top' | 'bottom' | 'all'

/**
 * Spattered ink, dense on one side and thinning out: the lithographer's way to round a flat shape.
 * `box` is [x, y, width, height]; clip it with `within` to stay on a shape.
 */
export function spatter(
  seed: number,
  [x, y, width, height]: readonly [number, number, number, number],
  count: number,
  colour: string,
  side: Side = 'right',
  size = 3,
  opacity = 1,
): string {
  const luck = chance(seed)
  const dots = ['', '', '']
  for (let i = 0; i < count; i++) {
    const far = luck.next() ** 2.2
    const along = luck.next()
    const u = side === 'left' ? far : side === 'right' ? 1 - far : along
    const v = side === 'top' ? far : side === 'bottom' ? 1 - far : side === 'all' ? luck.next() : along
    const vertical = side === 'top' || side === 'bottom' || side === 'all'
    dots[Math.floor(luck.next() * 3)] += `M${n(x + u * width)} ${n(y + (vertical ? v : along) * height)}h0`
  }
  return `<g fill="none" stroke="${colour}" stroke-linecap="round" opacity="${opacity}">${dots
    .map((d, i) => (d ? `<path d="${d}" stroke-width="${n(size * (0.6 + i * 0.35))}"/>` : ''))
    .join('')}</g>`
}

/** A few flecks of paper fibre over the whole print. */
export const fibres = (width: number, height: number, light: string, dark: string) =>
  spatter(7, [0, 0, width, height], 420, light, 'all', 2, 0.45) +
  spatter(11, [0, 0, width, height], 240, dark, 'all', 1.8, 0.3)

/** Strokes of a dry brush inside a box, mostly level; clip to a shape. */
export function brush(
  seed: number,
  [x, y, width, height]: readonly [number, number, number, number],
  count: number,
  colour: string,
  thickness = 4,
  opacity = 0.5,
): string {
  const luck = chance(seed)
  let d = ''
  for (let i = 0; i < count; i++) {
    const from = x + luck.next() * width
    const at = y + luck.next() * height
    const length = luck.between(0.05, 0.28) * width
    d += `M${n(from)} ${n(at)}q${n(length / 2)} ${n(luck.between(-6, 6))} ${n(length)} ${n(luck.between(-3, 3))}`
  }
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(thickness)}" stroke-linecap="round" opacity="${opacity}"/>`
}

/** Points of a hilly line from x0 to x1, every `step` px, around height y. */
export function ridge(seed: number, x0: number, x1: number, y: number, rise: number, step = 120): Point[] {
  const luck = chance(seed)
  const points: Point[] = []
  for (let x = x0; x <= x1 + step; x += step) points.push([x, y - luck.next() * rise])
  return points
}

/** A hill or plain: a smooth ridge filled down to `floor`. */
export const land = (points: readonly Point[], floor: number, fill: string) => path(landPath(points, floor), fill)

export function landPath(points: readonly Point[], floor: number): string {
  const first = points[0] ?? [0, 0]
  const last = points[points.length - 1] ?? first
  return `${smooth(points)}L${n(last[0])} ${n(floor)}L${n(first[0])} ${n(floor)}Z`
}

/** Sea from y to `floor` as bands of scalloped waves in the given colours. */
export function sea(x0: number, x1: number, y: number, floor: number, colours: readonly string[], wave = 90): string {
  return times(colours.length, (i) => {
    const colour = colours[i] ?? ''
    const grow = (i + 1) / colours.length
    const top = y + (floor - y) * (i / colours.length) ** 1.35
    const length = wave * (0.45 + grow)
    const rise = length * 0.16
    const start = x0 - length * (i % 2 ? 0.5 : 1)
    let d = `M${n(start)} ${n(top)}`
    for (let x = start; x < x1 + length; x += length)
      d += `q${n(length / 4)} ${n(-rise)} ${n(length / 2)} 0t${n(length / 2)} 0`
    return path(`${d}V${n(floor)}H${n(start)}Z`, colour)
  })
}

/** Glints on water: level dashes inside a box, wider near the bottom. */
export function glints(
  seed: number,
  [x, y, width, height]: readonly [number, number, number, number],
  count: number,
  colour: string,
  opacity = 1,
): string {
  const luck = chance(seed)
  return `<g stroke="${colour}" stroke-linecap="round" opacity="${opacity}">${times(count, () => {
    const depth = luck.next()
    const length = 12 + depth * 70 * luck.between(0.5, 1)
    const at = x + luck.next() * (width - length)
    return `<path d="M${n(at)} ${n(y + depth * height)}h${n(length)}" stroke-width="${n(3 + depth * 5)}"/>`
  })}</g>`
}
