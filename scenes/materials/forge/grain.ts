import { dice, mix } from '../noise.ts'

/** Value noise with a period of its own each way, so that it may be drawn out: wood, rust that runs. 0 to 1. */
function drawnOut(x: number, y: number, across: number, up: number, seed: number): number {
  const [xi, yi] = [Math.floor(x), Math.floor(y)]
  const [fx, fy] = [x - xi, y - yi]
  const [a, b] = [fx * fx * (3 - 2 * fx), fy * fy * (3 - 2 * fy)]
  const at = (i: number, j: number) => dice(((i % across) + across) % across, ((j % up) + up) % up, seed)
  return mix(mix(at(xi, yi), at(xi + 1, yi), a), mix(at(xi, yi + 1), at(xi + 1, yi + 1), a), b)
}

/** Octaves of drawn-out noise over the unit square, repeating at its edges: `across` lumps along u, `up` along v. 0 to 1. */
export function grain(u: number, v: number, across: number, up: number, octaves: number, seed = 0): number {
  let [sum, weight, total, px, py] = [0, 1, 0, across, up]
  for (let i = 0; i < octaves; i++) {
    sum += weight * drawnOut(u * px, v * py, px, py, seed + i)
    total += weight
    weight *= 0.5
    px *= 2
    py *= 2
  }
  return sum / total
}
