import type { Mason } from '../../architecture/Mason.ts'
import { closed } from '../rectangle.ts'
import { block } from './block.ts'

/** Taghaza and Taoudenni cut salt into slabs of about a metre; a camel carried four. One stands here, roped, two fifths of its size. */
const [WIDTH, HEIGHT, DEPTH] = [0.46, 0.3, 0.06]
const SALT = { tint: [0.92, 0.93, 0.95], gloss: 0.3 } as const
const GREY = { tint: [0.72, 0.74, 0.77], gloss: 0.3 } as const

/** A slab of rock salt, sawn by hand and tied with rope, leaning on a wooden rest; crumbs at its foot. */
export function buildSaltSlab(mason: Mason): void {
  block(mason, 'walnut', [0, 0, 0.02], [0.56, 0.02, 0.3])
  block(mason, 'walnut', [0, 0.02, -0.085], [0.3, 0.19, 0.03])
  const lean = 0.2
  const [c, s] = [Math.cos(lean), Math.sin(lean)]
  const slab = mason.at({ origin: [0, 0.02, 0.05], x: [1, 0, 0], y: [0, c, -s], z: [0, s, c] })
  // Sawn edges are never straight: each corner of front and back has its own reach.
  const edge = (push: number) =>
    OUTLINE.map(([x, y], i) => [x * WIDTH + push * (0.5 - (ROUGH[i % ROUGH.length] ?? 0.5)), y * HEIGHT] as const)
  slab.sheet('plain', edge(0.012), DEPTH / 2, SALT)
  slab.strip('plain', closed(edge(0.012)).toReversed(), -DEPTH / 2, DEPTH / 2, GREY)
  // The layers of the lake that dried: fine darker lines along the face.
  for (const [y, from, to] of LAYERS_OF_SALT) {
    slab.panel('plain', from * WIDTH, y * HEIGHT, to * WIDTH, y * HEIGHT + 0.004, DEPTH / 2 + 0.001, GREY)
  }
  for (const x of [-0.24, 0.22]) rope(slab, x * WIDTH)
  for (const [x, z, size] of CRUMBS) block(mason, 'plain', [x, 0.02, z], [size, size * 0.7, size * 0.9], SALT)
}

function rope(slab: Mason, x: number): void {
  const reach = DEPTH / 2 + 0.006
  slab.box('rope', [x - 0.007, -0.002, -reach], [x + 0.007, HEIGHT + 0.006, reach], 'xXYZ')
  slab.box('rope', [x - 0.016, HEIGHT * 0.52, reach], [x + 0.016, HEIGHT * 0.52 + 0.03, reach + 0.012], 'xXyYZ')
}

/** Anticlockwise, in shares of the slab. */
const OUTLINE = [
  [-0.5, 0],
  [0, 0.006],
  [0.5, 0],
  [0.492, 0.55],
  [0.5, 0.97],
  [0.31, 1],
  [-0.12, 0.975],
  [-0.44, 0.99],
  [-0.5, 0.9],
  [-0.49, 0.4],
] as const
const ROUGH = [0.1, 0.9, 0.35, 0.7, 0.5] as const
const LAYERS_OF_SALT = [
  [0.2, -0.47, 0.41],
  [0.43, -0.36, 0.47],
  [0.61, -0.47, 0.3],
  [0.8, -0.2, 0.46],
] as const
const CRUMBS = [
  [0.2, 0.13, 0.022],
  [0.24, 0.1, 0.014],
  [-0.16, 0.14, 0.017],
  [-0.22, 0.11, 0.026],
  [0.05, 0.145, 0.012],
] as const
