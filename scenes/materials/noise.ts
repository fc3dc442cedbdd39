/** A number from 0 to 1 that depends on three integers only: the forge's dice (no Math.random, so files repeat). */
export function dice(x: number, y = 0, z = 0): number {
  let h = Math.imul(x | 0, 374761393) + Math.imul(y | 0, 668265263) + Math.imul(z | 0, 2147483647)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  h ^= h >>> 16
  return (h >>> 0) / 4294967295
}

/** 0 below a, 1 above b, smooth between. */
export function smooth(a: number, b: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)))
  return t * t * (3 - 2 * t)
}

export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

/** Value noise that repeats after `period` (an integer) in both directions. 0 to 1. */
export function noise(x: number, y: number, period: number, seed = 0): number {
  const [xi, yi] = [Math.floor(x), Math.floor(y)]
  const [fx, fy] = [x - xi, y - yi]
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
  const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
  const wrap = (i: number) => ((i % period) + period) % period
  const h = (i: number, j: number) => dice(wrap(i), wrap(j), seed)
  return mix(mix(h(xi, yi), h(xi + 1, yi), u), mix(h(xi, yi + 1), h(xi + 1, yi + 1), u), v)
}

/** Octaves of noise over the unit square, repeating at its edges. 0 to 1. */
export function cloud(u: number, v: number, period: number, octaves: number, seed = 0, gain = 0.5): number {
  let [sum, weight, total, p] = [0, 1, 0, period]
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(u * p, v * p, p, seed + i)
    total += weight
    weight *= gain
    p *= 2
  }
  return sum / total
}
