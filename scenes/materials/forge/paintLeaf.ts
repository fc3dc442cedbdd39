import { dice, mix } from '../noise.ts'
import type { Paint } from './Paint.ts'

interface Leaf {
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly length: number
  readonly tone: number
}

const LEAVES: readonly Leaf[] = Array.from({ length: 46 }, (_, i): Leaf => {
  const ring = Math.sqrt((i + 0.5) / 46) * 0.36
  const angle = i * 2.39996
  return {
    x: 0.5 + ring * Math.cos(angle),
    y: 0.5 + ring * Math.sin(angle),
    turn: angle + (dice(i, 1) - 0.5) * 2.4,
    length: 0.1 + 0.05 * dice(i, 2),
    tone: 0.62 + 0.55 * dice(i, 3),
  }
})

/** A spray of orange-tree leaves; what is not leaf is keyed out by blue. Spans the whole texture. */
export const paintLeaf: Paint = (u, v) => {
  for (let i = LEAVES.length - 1; i >= 0; i--) {
    const leaf = LEAVES[i]
    if (!leaf) continue
    const [dx, dy] = [u - leaf.x, v - leaf.y]
    const along = dx * Math.cos(leaf.turn) + dy * Math.sin(leaf.turn)
    const across = -dx * Math.sin(leaf.turn) + dy * Math.cos(leaf.turn)
    const t = along / leaf.length
    if (Math.abs(t) > 1) continue
    const width = leaf.length * 0.42 * (1 - t * t) * (1 - 0.25 * t)
    if (Math.abs(across) > width) continue
    const rib = Math.abs(across) < 0.004 ? 1.25 : 1
    const half = across > 0 ? 1.12 : 0.92
    const value = leaf.tone * rib * half * mix(0.9, 1.1, t)
    return [72 * value, 112 * value, 38 * value]
  }
  return [60, 96, 255]
}
