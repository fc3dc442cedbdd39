import { dice } from '../../materials/noise.ts'
import { MIRRORED } from '../../materials/mirrored.ts'
import { linearRgbOf, type Rgb } from '../../materials/palette.ts'
import { CORNER } from '../../plan/setPieces.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildDoorway } from '../buildDoorway.ts'
import { Mason, type Surface, type SurfaceOptions } from '../Mason.ts'
import { HALF_BAY, HALF_WALL, HALF_WIDTH, NICHE, PORTAL } from '../measures.ts'
import { buildCoalTub } from '../setPieces/buildCoalTub.ts'
import { buildLampRoom } from '../setPieces/buildLampRoom.ts'
import { buildSafetyLamp, LAMP_HEIGHT } from '../setPieces/buildSafetyLamp.ts'
import { upright, type Frame, type Vec3 } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** Nine boards of 22 cm stand on a bank of rock, and the vault begins above them. */
const BANK = 0.66
const BOARDS = 2.64
/** The vault's crown. */
const CROWN = 4.5
/** A timber set: the cap beam's underside and top, half the posts' breadth within one bay, how far they stand out. */
const CAP = { low: 3.42, high: 3.64, half: 0.11 } as const
const POST = { half: 0.05, proud: 0.15 } as const
/** Height of the poles over the caps, and where they lie. */
const POLES = { y: 3.71, radius: 0.07, at: [1.75, 2.25, 2.75, 3.22] } as const
const LAMP_LINE = POLES.at[0]
/** Half the gauge of the rails: 60 cm, as in the pits of the north. */
const HALF_GAUGE = 0.3
/** Flush: a rug lies over it. */
const RAIL_TOP = 0.009
const SLEEPERS = 5
const VAULT = { columns: 16, rows: 6 } as const
const SPRINGING = 2.15
/** Thickness of the portal's ring of brick, one brick. */
const RING = 0.24
const RING_PROUD = 0.05

const LAGGING = linearRgbOf('#c4ad93')
/** Cedar's red taken back to the brown of pit props, fresh and smoked: linear. */
const TIMBER: Rgb = [0.8, 1.22, 1.7]
const SMOKED: Rgb = [0.42, 0.62, 0.86]
const ROCK = linearRgbOf('#b5aca6')
const IRON = linearRgbOf('#6f6259')
/** One plank of the four that the cedar has: a whole beam's face, its grain along it. */
const beam = (length: number) => ({ fit: [0.25, length / 2.6] as const })

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }

/**
 * A gallery of a coal mine: boards behind timber sets, broken shale above, a tramway flush with the floor. Lamps hang
 * from the poles; the tub stands in the corner, and the lamp room glows where the gallery ends.
 */
export const mineGallery: GalleryTheme = { buildBay, mirrored: MIRRORED.night }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  for (const side of [-1, 1] as const) {
    buildSide(mason.at(upright(side * HALF_WIDTH, 0, 0, (-side * Math.PI) / 2)), kind === 'wall' ? 0 : -side)
    for (const x of POLES.at) buildPole(mason, side * x, POLES.y, POLES.radius, 6)
    buildHangingLamp(mason, side * LAMP_LINE)
  }
  // Compressed air on one side, the telephone's and the signal's cables on the other.
  buildPole(mason, 3.42, 3.0, 0.13, 10, 'steel', { tint: IRON })
  for (const [x, y] of [
    [-3.6, 2.92],
    [-3.55, 2.84],
  ] as const)
    buildPole(mason, x, y, 0.025, 5, 'strap')
  buildVault(mason)
  buildFloor(mason.at(FLOOR), kind)
  buildHalfSet(mason, HALF_BAY - CAP.half, HALF_BAY)
  if (kind === 'wall') buildHalfSet(mason, -HALF_BAY, -HALF_BAY + CAP.half)
  else buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  if (kind === 'end') {
    const { from, to, nearest, depth } = CORNER
    buildCoalTub(mason.at(upright((from + to) / 2, 0, -HALF_BAY + (nearest + depth) / 2 - 0.01)))
  }
  return mason.surfaces
}

/**
 * A long wall in its own frame: boards, a sole, and half a post at each joint.
 * @param closed which end of its x axis meets an end wall: −1, 1, or 0 for none
 */
function buildSide(mason: Mason, closed: number): void {
  mason.panel('rock', -HALF_BAY, 0, HALF_BAY, BANK, 0, { tint: ROCK })
  mason.panel('planks', -HALF_BAY, BANK, HALF_BAY, BOARDS, 0, { tint: LAGGING })
  mason.box('cedar', [-HALF_BAY, BANK - 0.12, 0], [HALF_BAY, BANK, 0.05], 'yYZ', {
    tint: SMOKED,
    density: 0.5,
    quarter: true,
    ...beam(2 * HALF_BAY),
  })
  for (const end of [-1, 1]) {
    if (end === closed) continue
    const [low, high] = end < 0 ? [-HALF_BAY, -HALF_BAY + POST.half] : [HALF_BAY - POST.half, HALF_BAY]
    const faces = end < 0 ? 'XZ' : 'xZ'
    const wood = { tint: TIMBER, density: 0.7, ...beam(CAP.low) } as const
    // Backed by a broad plank, a thumb thick.
    const [wide, near] = end < 0 ? [low, high + 0.1] : [low - 0.1, high]
    mason.box('cedar', [wide, 0, 0], [near, CAP.low, 0.038], faces, { ...wood, tint: SMOKED })
    mason.box('cedar', [low, 0, 0], [high, CAP.low, POST.proud], faces, wood)
  }
}

/** Half of a timber set, within one bay: the cap over the posts, and its braces. */
function buildHalfSet(mason: Mason, from: number, to: number): void {
  const outer = to < HALF_BAY
  const faces = outer ? 'yZ' : 'yz'
  const reach = HALF_WIDTH - 0.12
  mason.box('cedar', [-reach, CAP.low, from], [reach, CAP.high, to], `${faces}Y`, {
    tint: TIMBER,
    density: 0.8,
    quarter: true,
    ...beam(2 * reach),
  })
  for (const side of [-1, 1]) {
    const [ax, ay] = [side * (HALF_WIDTH - POST.proud), 2.66]
    const [bx, by] = [side * 3.08, CAP.low]
    const length = Math.hypot(bx - ax, by - ay)
    const up: Vec3 = [(bx - ax) / length, (by - ay) / length, 0]
    const brace = mason.at({ origin: [ax, ay, 0], x: [up[1], -up[0], 0], y: up, z: [0, 0, 1] })
    const [z0, z1] = outer ? [from, from + 0.05] : [to - 0.05, to]
    brace.box('cedar', [-0.06, -0.04, z0], [0.06, length + 0.02, z1], `xX${outer ? 'Z' : 'z'}`, {
      tint: SMOKED,
      density: 0.5,
      ...beam(length),
    })
  }
}

/** A safety lamp, larger than life, on a rod below a pole. */
function buildHangingLamp(mason: Mason, x: number): void {
  const size = 2
  const foot = 2.78
  buildSafetyLamp(mason.at(upright(x, foot, 0)), size)
  const top = foot + LAMP_HEIGHT * size
  mason.box('steel', [x - 0.006, top, -0.006], [x + 0.006, POLES.y, 0.006], 'xXzZ', { tint: IRON, density: 0.2 })
}

/** Something round along the whole bay. */
function buildPole(
  mason: Mason,
  x: number,
  y: number,
  radius: number,
  sides: number,
  finish: 'cedar' | 'steel' | 'strap' = 'cedar',
  options: SurfaceOptions = { tint: TIMBER, fit: [0.5, 1.4] },
): void {
  const along = mason.at({ origin: [x, y, HALF_BAY], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] })
  along.turned(
    finish,
    [
      [radius, 0],
      [radius, 2 * HALF_BAY],
    ],
    sides,
    { density: 0.5, ...options },
  )
}

/** The vault at a joint, from the left springing to the right one. */
function vaultProfile(): readonly Elevation[] {
  const { columns } = VAULT
  return Array.from({ length: columns + 1 }, (_, i): Elevation => {
    if (i % columns === 0) return [i ? HALF_WIDTH : -HALF_WIDTH, BOARDS]
    const angle = Math.PI * (1 - i / columns)
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    return [HALF_WIDTH * Math.sign(c) * Math.abs(c) ** 0.72, BOARDS + (CROWN - BOARDS) * s ** 0.8]
  })
}

/** The rock: one profile at every joint, broken between. */
function buildVault(mason: Mason): void {
  const { columns, rows } = VAULT
  const profile = vaultProfile()
  mason.drape(
    'rock',
    columns,
    rows,
    (i, j): Vec3 => {
      const [x, y] = profile[i] ?? [0, 0]
      const z = -HALF_BAY + (j / rows) * 2 * HALF_BAY
      if (j === 0 || j === rows || i === 0 || i === columns) return [x, y, z]
      const depth = 0.5 * (dice(i, j, 71) - 0.6)
      const length = Math.hypot(x / HALF_WIDTH, (y - 2) / 2)
      return [
        x - (depth * x) / HALF_WIDTH / length,
        Math.max(BOARDS + 0.1, y - (depth * (y - 2)) / 2 / length),
        z + 0.3 * (dice(i, j, 73) - 0.5),
      ]
    },
    { quarter: true, gloss: 0.18, tint: ROCK },
  )
}

/** Trodden shale, and the tramway let into it. */
function buildFloor(mason: Mason, kind: BayKind): void {
  mason.panel('shale', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 1.2 })
  // Where the gallery ends the rails do too, before the lamp room.
  const far = kind === 'wall' ? HALF_BAY : HALF_BAY - 0.35
  for (let i = 0; i < SLEEPERS; i++) {
    const y = -HALF_BAY + ((i + 0.5) * 2 * HALF_BAY) / SLEEPERS
    if (y + 0.09 > far) continue
    mason.panel('cedar', -0.62, y - 0.1, 0.62, y + 0.1, 0.003, {
      tint: SMOKED,
      density: 0.7,
      quarter: true,
      ...beam(1.24),
    })
  }
  for (const side of [-1, 1]) {
    const x = side * HALF_GAUGE
    mason.box('steel', [x - 0.03, -HALF_BAY, 0], [x + 0.03, far, RAIL_TOP], 'xXYZ', {
      tint: linearRgbOf('#94887d'),
      density: 0.7,
      gloss: 0.7,
      quarter: true,
    })
  }
}

/** The end wall in its own frame: boards and rock about a brick portal; its far side is the lamp room. */
function buildEnd(mason: Mason, open: boolean): void {
  const outline = roundHeaded(SPRINGING)
  const arc = (radius: number) =>
    outline.slice(1, -1).map(([x, y]): Elevation => {
      const share = radius / PORTAL.halfDoor
      return [x * share, SPRINGING + (y - SPRINGING) * share]
    })
  // Boards and rock end behind the middle of the ring.
  const behind = PORTAL.halfDoor + RING / 2
  for (const [x0, x1] of [
    [-HALF_WIDTH, -behind],
    [behind, HALF_WIDTH],
  ] as const) {
    mason.panel('rock', x0, 0, x1, BOARDS, 0, { tint: ROCK, uvAt: [x0 + HALF_WIDTH, 0] })
  }
  const head = arc(behind).filter(([, y]) => y > BOARDS + 0.05)
  mason.sheet('rock', [...vaultProfile(), [behind, BOARDS], ...head.toReversed(), [-behind, BOARDS]], 0, {
    tint: ROCK,
    uvAt: [0, BOARDS],
  })
  buildRing(mason, arc(PORTAL.halfDoor), arc(PORTAL.halfDoor + RING))
  buildDoorway(mason.at(upright(0, 0, RING_PROUD)), {
    opening: outline,
    depth: RING_PROUD + (open ? HALF_WALL : NICHE),
    reveal: { finish: 'brick', options: { quarter: true } },
    floor: { finish: 'zelligeBlue', options: { density: 0.8 } },
    beyond: open ? { finish: 'lime' } : null,
  })
  if (open) return
  mason.sheet('planks', outline, -NICHE, { tint: LAGGING })
  buildLampRoom(mason.at(upright(0, 0, -NICHE)), PORTAL.halfDoor)
}

/** A round-headed opening of the plan's breadth. */
function roundHeaded(springing: number, segments = 14): readonly Elevation[] {
  const { halfDoor } = PORTAL
  const head = Array.from({ length: segments + 1 }, (_, i): Elevation => {
    const angle = Math.PI * (1 - i / segments)
    return [halfDoor * Math.cos(angle), springing + halfDoor * Math.sin(angle)]
  })
  return [[-halfDoor, 0], ...head, [halfDoor, 0]]
}

/** The portal's bricks: two piers, and voussoirs laid round the head. */
function buildRing(mason: Mason, inner: readonly Elevation[], outer: readonly Elevation[]): void {
  const { halfDoor } = PORTAL
  for (const side of [-1, 1]) {
    const [x0, x1] = [side * halfDoor, side * (halfDoor + RING)].toSorted((a, b) => a - b)
    mason.box('brick', [x0 ?? 0, 0, 0], [x1 ?? 0, SPRINGING, RING_PROUD], side < 0 ? 'xZ' : 'XZ', { density: 0.8 })
  }
  const at = (points: readonly Elevation[], i: number, z: number): Vec3 => {
    const [x, y] = points[i] ?? [0, 0]
    return [x, y, z]
  }
  mason.drape('brick', inner.length - 1, 1, (i, j) => at(j ? outer : inner, i, RING_PROUD), {
    density: 0.8,
    quarter: true,
  })
  mason.strip('brick', outer, RING_PROUD, 0, { density: 0.4, smoothing: true })
}
