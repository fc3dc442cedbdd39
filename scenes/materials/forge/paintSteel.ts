import { grain } from './grain.ts'
import { cloud, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const RUST = [128, 76, 48] as const

/**
 * Painted steel of works and pits: near white, to be multiplied by its paint. Streaks that rain and oil left run down v;
 * small chips show rust.
 */
export const paintSteel: Paint = (u, v) => {
  const runs = grain(u, v, 40, 3, 3, 601)
  const wide = cloud(u, v, 4, 4, 607)
  const fine = cloud(u, v, 80, 2, 613)
  const chips = cloud(u, v, 22, 3, 617) + 0.08 * (fine - 0.5)
  const chipped = smooth(0.775, 0.81, chips)
  const halo = smooth(0.69, 0.79, chips) * (1 - chipped)
  const scratch = smooth(0.8, 0.84, grain(u, v, 3, 90, 2, 631)) * smooth(0.55, 0.65, cloud(u, v, 7, 2, 641))
  const value = 222 * (0.93 + 0.18 * (wide - 0.5) + 0.14 * (runs - 0.5) + 0.05 * (fine - 0.5)) + 18 * scratch
  const worn = (paint: number, rust: number, stain: number) =>
    mix(value * paint * mix(1, stain, halo * 0.4), rust * (0.7 + 0.7 * fine), chipped)
  return [worn(1, RUST[0], 0.86), worn(0.995, RUST[1], 0.76), worn(0.975, RUST[2], 0.66)]
}
