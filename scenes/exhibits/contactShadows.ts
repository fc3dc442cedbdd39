import { BufferAttribute, BufferGeometry } from 'three'
import { LABEL_HEIGHT, LABEL_WIDTH, PICTURE_MARGIN, PLINTH, POST, BENCH } from '../plan/measures.ts'
import type { Obstacle, Placement } from '../plan/types.ts'
import { upright, pointIn, frameIn, type Frame } from '../architecture/vectors.ts'

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

/**
 * The small shadows that things bring along, since the light was baked without them: under whatever stands, and below
 * what hangs (its lamp shines from above). World metres; colours carry alpha. The caller disposes it.
 */
export function contactShadows(placements: readonly Placement[], obstacles: readonly Obstacle[]): BufferGeometry {
  const shadows: Shadow[] = []
  for (const { mount, x, y, z, yaw, width, height, label } of placements) {
    if (mount === 'wall') {
      const frame = frameIn(upright(x, y - 0.05, z, yaw), { ...upright(0, 0, 0), origin: [0, 0, 0.004] })
      shadows.push({
        frame,
        halfWidth: width / 2 + PICTURE_MARGIN - 0.03,
        halfHeight: height / 2 + PICTURE_MARGIN - 0.01,
        soft: 0.1,
        strength: 0.62,
      })
      const card = frameIn(upright(label.x, label.y - 0.012, label.z, yaw), {
        ...upright(0, 0, 0),
        origin: [0, 0, 0.004],
      })
      shadows.push({
        frame: card,
        halfWidth: LABEL_WIDTH / 2 - 0.01,
        halfHeight: LABEL_HEIGHT / 2 - 0.005,
        soft: 0.03,
        strength: 0.5,
      })
      continue
    }
    const size = mount === 'post' ? POST : PLINTH
    const floor = frameIn(upright(x, 0.006, z, yaw), FLAT)
    shadows.push({
      frame: floor,
      halfWidth: size.width / 2 - 0.06,
      halfHeight: size.depth / 2 - 0.06,
      soft: 0.2,
      strength: 0.5,
    })
    if (mount === 'plinth') {
      const top = frameIn(upright(x, y + 0.003, z, yaw), FLAT)
      shadows.push({ frame: top, halfWidth: 0.2, halfHeight: 0.12, soft: 0.16, strength: 0.45 })
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
  return geometryOf(shadows)
}

/** Four by four corners a shadow: a full middle, rims that fade. */
function geometryOf(shadows: readonly Shadow[]): BufferGeometry {
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
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  geometry.setAttribute('color', new BufferAttribute(Uint8Array.from(colours), 4, true))
  geometry.setIndex(index)
  geometry.computeBoundingSphere()
  return geometry
}
