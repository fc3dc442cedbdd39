import { BufferAttribute, BufferGeometry } from 'three'
import { frameIn, pointIn, upright, type Frame, type Vec3 } from '../architecture/vectors.ts'
import { footprint } from '../plan/footprint.ts'
import { BENCH, CASE, LABEL_DEPTH, MAP_TABLE, PICTURE_MARGIN } from '../plan/measures.ts'
import type { Face, Mount, Obstacle, Placement } from '../plan/types.ts'
import { GLASS } from './buildGlass.ts'
import { PLINTH_BACK } from './buildStands.ts'
import type { Look } from './furnish.ts'
import { deckFrame, type Deck } from './buildTray.ts'

/** A soft dark rectangle: full within half sizes, fading to nothing over `soft`; metres. */
interface Shadow {
  readonly frame: Frame
  readonly halfWidth: number
  readonly halfHeight: number
  readonly soft: number
  readonly strength: number
}

/** Laid on the floor: the shadow's own z looks up. */
const FLAT: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }

/** How far beyond a picture its shadow is full: a frame's reach, a sheet's between battens, and a painted field's. */
const ON_WALL = {
  frame: { reach: PICTURE_MARGIN - 0.03, soft: 0.1, strength: 0.62 },
  sheet: { reach: 0.005, soft: 0.06, strength: 0.45 },
  paint: { reach: 0.02, soft: 0.1, strength: 0.3 },
} as const

/** The shadow that each mount casts on the floor: how far within its footprint it is full. Metres. */
const ON_FLOOR: Readonly<Record<Exclude<Mount, 'wall'>, { inset: number; soft: number; strength: number }>> = {
  case: { inset: 0.05, soft: 0.22, strength: 0.55 },
  plinth: { inset: 0.06, soft: 0.2, strength: 0.5 },
  post: { inset: 0.06, soft: 0.2, strength: 0.5 },
  mapTable: { inset: 0.16, soft: 0.34, strength: 0.42 },
  memorial: { inset: 0, soft: 0.1, strength: 0.3 },
}

/**
 * The small shadows that things bring along, since the light was baked without them: under whatever stands, and below
 * whatever hangs. World metres; and, in the same draw, the sheen of panes. The caller disposes it.
 */
export function contactShadows(
  placements: readonly Placement[],
  obstacles: readonly Obstacle[],
  lookOf: (exhibit: string) => Look | null,
): BufferGeometry {
  const shadows: Shadow[] = []
  const panes: Pane[] = []
  for (const placement of placements) {
    const { exhibit, mount, x, y, z, yaw, width, height, picture, label } = placement
    if (mount === 'wall') {
      const frame = frameIn(upright(x, y - 0.05, z, yaw), liftedBy(0.004))
      const { reach, soft, strength } =
        ON_WALL[!picture ? 'paint' : lookOf(exhibit)?.kind === 'poster' ? 'sheet' : 'frame']
      shadows.push({ frame, halfWidth: width / 2 + reach, halfHeight: height / 2 + reach, soft, strength })
      if (picture) shadows.push(cardShadow(label, yaw))
      continue
    }
    const { width: across, depth } = footprint(mount)
    const { inset, soft, strength } = ON_FLOOR[mount]
    const floor = frameIn(upright(x, 0.006, z, yaw), FLAT)
    shadows.push({ frame: floor, halfWidth: across / 2 - inset, halfHeight: depth / 2 - inset, soft, strength })
    if (mount === 'case') {
      shadows.push(cardShadow(label, yaw))
      // On the wall behind it.
      const wall = frameIn(upright(x, 0.6, z, yaw), liftedBy(-depth / 2 + 0.004))
      shadows.push({ frame: wall, halfWidth: across / 2 - 0.02, halfHeight: 0.58, soft: 0.12, strength: 0.4 })
    }
    const stands = upright(x, 0, z, yaw)
    if (mount === 'case') panes.push(...overDeck(stands, CASE))
    if (mount === 'mapTable') panes.push(...overDeck(stands, MAP_TABLE))
    if (mount === 'plinth' && lookOf(exhibit)?.form) {
      const top = frameIn(upright(x, y + 0.003, z, yaw), { ...FLAT, origin: [0, 0, -PLINTH_BACK] })
      shadows.push({ frame: top, halfWidth: 0.2, halfHeight: 0.12, soft: 0.16, strength: 0.45 })
      panes.push(...aroundGlass(frameIn(stands, upright(0, y, -PLINTH_BACK))))
    }
  }
  for (const { kind, x, z, yaw } of obstacles) {
    if (kind !== 'bench') continue
    const floor = frameIn(upright(x, 0.026, z, yaw), FLAT)
    shadows.push({
      frame: floor,
      halfWidth: BENCH.width / 2 - 0.08,
      halfHeight: BENCH.length / 2 - 0.08,
      soft: 0.26,
      strength: 0.55,
    })
  }
  return geometryOf(shadows, panes)
}

function liftedBy(z: number): Frame {
  return { ...upright(0, 0, 0), origin: [0, 0, z] }
}

function cardShadow({ x, y, z, width, height }: Face, yaw: number): Shadow {
  const frame = frameIn(upright(x, y - 0.012, z, yaw), liftedBy(0.004 - LABEL_DEPTH))
  return { frame, halfWidth: width / 2 - 0.01, halfHeight: height / 2 - 0.005, soft: 0.03, strength: 0.5 }
}

/** A pane of glass that one looks through: four corners, and how much light each mirrors. */
interface Pane {
  readonly corners: readonly (readonly [place: Vec3, sheen: number])[]
}

/** A pane in the plane z = 0 of a frame: a broad band of light runs across it, as from a high window. */
function paneIn(frame: Frame, halfWidth: number, halfHeight: number, sheen: number): readonly Pane[] {
  const point = (x: number, y: number): Vec3 => pointIn(frame, [x * halfWidth, y * halfHeight, 0])
  const band = (from: number, to: number, a: number, b: number): Pane => ({
    corners: [
      [point(from - 0.3, -1), a * sheen],
      [point(to - 0.3, -1), b * sheen],
      [point(to + 0.3, 1), b * sheen],
      [point(from + 0.3, 1), a * sheen],
    ],
  })
  const all: Pane = {
    corners: [
      [point(-1, -1), sheen * 0.15],
      [point(1, -1), sheen * 0.15],
      [point(1, 1), sheen * 0.4],
      [point(-1, 1), sheen * 0.4],
    ],
  }
  return [all, band(-0.65, -0.25, 0, 1), band(-0.25, -0.1, 1, 0), band(0.2, 0.32, 0, 0.7), band(0.32, 0.36, 0.7, 0)]
}

function overDeck(stands: Frame, { width, deck }: { readonly width: number; readonly deck: Deck }): readonly Pane[] {
  const { frame, length } = deckFrame(deck)
  return paneIn(frameIn(frameIn(stands, frame), liftedBy(0.006)), width / 2 - 0.03, length / 2 - 0.03, 0.13)
}

/** Front and sides; nobody looks long at the back. */
function aroundGlass(top: Frame): readonly Pane[] {
  const [w, d, h] = [GLASS.width / 2, GLASS.depth / 2, GLASS.height / 2]
  const side = (x: number, z: number, yaw: number, half: number) =>
    paneIn(frameIn(top, upright(x, h, z, yaw)), half, h, 0.16)
  return [...side(0, d, 0, w), ...side(w, 0, Math.PI / 2, d), ...side(-w, 0, -Math.PI / 2, d)]
}

/** Four by four corners a shadow: a full middle, rims that fade. Four a pane. Shadows are black, sheen is white. */
function geometryOf(shadows: readonly Shadow[], panes: readonly Pane[]): BufferGeometry {
  const [positions, colours, index]: [number[], number[], number[]] = [[], [], []]
  for (const { frame, halfWidth, halfHeight, soft, strength } of shadows) {
    const base = positions.length / 3
    const xs = [-halfWidth - soft, -halfWidth, halfWidth, halfWidth + soft]
    const ys = [-halfHeight - soft, -halfHeight, halfHeight, halfHeight + soft]
    ys.forEach((y, row) => {
      xs.forEach((x, column) => {
        positions.push(...pointIn(frame, [x, y, 0]))
        const inside = row > 0 && row < 3 && column > 0 && column < 3
        colours.push(0, 0, 0, inside ? Math.round(strength * 255) : 0)
      })
    })
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 3; column++) {
        const k = base + row * 4 + column
        // In the corners the diagonal runs from the rim to the middle's corner, so that the fade is round.
        const turned = (row === 0) === (column === 0) || row === 1 || column === 1
        if (turned) index.push(k, k + 1, k + 5, k, k + 5, k + 4)
        else index.push(k, k + 1, k + 4, k + 1, k + 5, k + 4)
      }
    }
  }
  for (const { corners } of panes) {
    const base = positions.length / 3
    for (const [place, sheen] of corners) {
      positions.push(...place)
      colours.push(255, 250, 238, Math.round(sheen * 255))
    }
    index.push(base, base + 1, base + 2, base, base + 2, base + 3)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  geometry.setAttribute('color', new BufferAttribute(Uint8Array.from(colours), 4, true))
  geometry.setIndex(index)
  geometry.computeBoundingSphere()
  return geometry
}
