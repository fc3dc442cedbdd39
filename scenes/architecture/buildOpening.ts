import type { FinishName } from '../materials/finishes.ts'
import type { Elevation } from './arches.ts'
import type { Mason } from './Mason.ts'
import { HALF_WALL, HALF_WIDTH, NICHE, PORTAL } from './measures.ts'
import type { Frame } from './vectors.ts'

const { halfDoor } = PORTAL

/** The doorway of a plain end wall. */
export interface OpeningStyle {
  /** From the left jamb's top over to the right one's. */
  readonly head: readonly Elevation[]
  /** Breadth and thickness of its surround, metres. */
  readonly breadth: number
  readonly proud: number
  readonly surround: FinishName
  readonly reveal: FinishName
  readonly sill: FinishName
  /** A way through, or a niche. */
  readonly open: boolean
}

/**
 * A doorway's head: upright to `springing`, then `rise` up to the top with corners `radius` wide (half the breadth: an
 * arch). The springing lies above 2.1 m, so that the doorway is as wide as the plan says where people are.
 */
export function roundedHead(springing: number, radius: number, rise = radius, segments = 6): Elevation[] {
  const corner = Array.from({ length: segments + 1 }, (_, i): Elevation => {
    const angle = (i / segments) * (Math.PI / 2)
    return [-halfDoor + radius - radius * Math.cos(angle), springing + rise * Math.sin(angle)]
  })
  const mirrored = corner.toReversed().map(([x, y]): Elevation => [-x, y])
  return radius > halfDoor - 1e-6 ? [...corner, ...mirrored.slice(1)] : [...corner, ...mirrored]
}

/** The head of a surround: its opening's, set out by its breadth. */
function setOut(head: readonly Elevation[], breadth: number): Elevation[] {
  return head.map((point, i) => {
    const [bx, by] = head[i - 1] ?? [point[0], point[1] - Math.sign(-point[0] || 1)]
    const [ax, ay] = head[i + 1] ?? [point[0], point[1] - 1]
    const [dx, dy] = i === 0 ? [0, 1] : i === head.length - 1 ? [0, -1] : [ax - bx, ay - by]
    const length = Math.hypot(dx, dy) || 1
    return [point[0] - (dy / length) * breadth, point[1] + (dx / length) * breadth]
  })
}

/**
 * An end wall with a framed doorway, in a frame whose z = 0 is the wall's face, seen from +z. The wall itself is the
 * caller's: it leaves out what lies inside the returned outline (from the floor at the left to the floor at the right).
 */
export function buildOpening(mason: Mason, style: OpeningStyle): readonly Elevation[] {
  const { head, breadth, proud, open } = style
  const depth = open ? HALF_WALL : NICHE
  const springing = head[0]?.[1] ?? 0
  const opening: Elevation[] = [[-halfDoor, 0], ...head, [halfDoor, 0]]
  const outer = setOut(head, breadth)
  const outline: Elevation[] = [[-halfDoor - breadth, 0], ...outer, [halfDoor + breadth, 0]]
  mason.sheet(style.surround, [...outline, ...opening.toReversed()], proud)
  for (const side of [-1, 1] as const) {
    const rise: readonly Elevation[] = [
      [side * (halfDoor + breadth), 0],
      [side * (halfDoor + breadth), springing],
    ]
    mason.strip(style.surround, side < 0 ? rise : rise.toReversed(), 0, proud, { density: 0.4 })
    const jamb: readonly Elevation[] = [
      [side * halfDoor, 0],
      [side * halfDoor, springing],
    ]
    mason.strip(style.reveal, side > 0 ? jamb : jamb.toReversed(), proud, -depth, { density: 0.7 })
  }
  mason.strip(style.surround, outer, 0, proud, { smoothing: true, density: 0.4 })
  mason.strip(style.reveal, head.toReversed(), proud, -depth, { smoothing: true, density: 0.7 })
  mason.at(SILL).panel(style.sill, -halfDoor, -proud, halfDoor, depth)
  return outline
}

const SILL: Frame = { origin: [0, 0.004, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }

/** What is left of an end wall around a doorway's outline, from `low` up to `top`: beside it, over it, beside it. */
export function wallAround(outline: readonly Elevation[], low: number, top: number): readonly (readonly Elevation[])[] {
  const head = outline.slice(1, -1)
  const [[left, springing], right] = [head[0] ?? [0, low], head.at(-1)?.[0] ?? 0]
  const beside = (from: number, to: number): Elevation[] => [
    [from, low],
    [to, low],
    [to, springing],
    [to, top],
    [from, top],
  ]
  return [beside(-HALF_WIDTH, left), [...head, [right, top], [left, top]], beside(HALF_WIDTH, right)]
}

/** The back of a niche: all that its opening shows. */
export function nicheOutline(head: readonly Elevation[], low = 0): Elevation[] {
  return [[-halfDoor, low], ...head, [halfDoor, low]]
}
