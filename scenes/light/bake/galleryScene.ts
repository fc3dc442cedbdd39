import { buildBayKit } from '../../architecture/bayKit.ts'
import { composeHall } from '../../architecture/composeHall.ts'
import { layBricks } from '../../architecture/layBricks.ts'
import { Mason } from '../../architecture/Mason.ts'
import { HALF_BAY } from '../../architecture/measures.ts'
import { upright } from '../../architecture/vectors.ts'
import { hueOf, type GallerySetting } from '../../materials/settings.ts'
import type { BayKind } from '../../plan/types.ts'
import type { BakeScene, Lamp } from './BakeScene.ts'
import { loadTheme } from '../../architecture/themes/loadTheme.ts'
import { rigOf } from './rigs/rigOf.ts'
import { sceneOf, type BakePiece } from './sceneOf.ts'

/** The typical neighbourhood: a door, three walls, the end. The middle wall stands for all walls, also in the bounces. */
const BAYS: readonly BayKind[] = ['door', 'wall', 'wall', 'wall', 'end']
const BAKED: readonly number[] = [0, 2, 4]

/** A hall of one setting as the baker sees it, and where each kind of bay lies in it. */
export async function galleryScene(
  setting: GallerySetting,
): Promise<{ scene: BakeScene; middleOf: Readonly<Record<BayKind, number>> }> {
  const kit = buildBayKit(await loadTheme(setting))
  const { lampsOf, sun, sky, beyond } = rigOf(setting)
  const middle = (index: number) => ((BAYS.length - 1) / 2 - index) * 2 * HALF_BAY
  const lamps: Lamp[] = []
  const pieces = BAYS.map((kind, index): BakePiece => {
    const z = middle(index)
    const mirrored = index === 0
    const side = mirrored ? -1 : 1
    for (const lamp of lampsOf(kind)) {
      const towards = lamp.cone?.towards
      lamps.push({
        ...lamp,
        at: [lamp.at[0], lamp.at[1], lamp.at[2] * side + z],
        cone: lamp.cone && towards ? { ...lamp.cone, towards: [towards[0], towards[1], towards[2] * side] } : null,
      })
    }
    const bay = { kind, x: 0, z: 0, yaw: mirrored ? Math.PI : 0, length: 2 * HALF_BAY }
    const masonry = composeHall(kit, { bays: [bay], yaw: 0, length: 2 * HALF_BAY }, hueOf(setting))
    return { masonry, dx: 0, dz: z, baked: BAKED.includes(index) }
  })
  const opposite = new Mason(upright(0, 0, middle(0) + HALF_BAY + 2.4, Math.PI))
  opposite.panel('lime', -2, 0, 2, 4.4)
  for (const masonry of layBricks([opposite.surfaces], { width: 64, height: 64 }).masonries) {
    pieces.push({ masonry, dx: 0, dz: 0, baked: false, glows: beyond })
  }
  return {
    scene: sceneOf(pieces, { lamps, sun, sky }),
    middleOf: { door: middle(0), wall: middle(2), end: middle(4) },
  }
}
