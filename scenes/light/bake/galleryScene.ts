import { buildBayKit } from '../../architecture/bayKit.ts'
import { composeHall } from '../../architecture/composeHall.ts'
import { layBricks } from '../../architecture/layBricks.ts'
import { Mason } from '../../architecture/Mason.ts'
import type { Masonry } from '../../architecture/Masonry.ts'
import { HALF_BAY } from '../../architecture/measures.ts'
import { upright } from '../../architecture/vectors.ts'
import { hueOf, type GallerySetting } from '../../materials/settings.ts'
import type { BayKind } from '../../plan/types.ts'
import type { AtlasSize } from '../layOutCharts.ts'
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
  const { scene, middles } = hallScene(
    setting,
    BAYS.map((kind, index) => ({ kind, masonry: kit[kind], baked: BAKED.includes(index) })),
  )
  const [door = 0, , wall = 0, , end = 0] = middles
  return { scene, middleOf: { door, wall, end } }
}

/**
 * A whole hall whose every bay has its own places in the lightmap: the truth that composed bays stand for.
 * @returns its bays' masonry as well, vertex by vertex as in the kit of the setting
 */
export async function wholeHallScene(
  setting: GallerySetting,
  kinds: readonly BayKind[],
  atlas: AtlasSize,
): Promise<{ scene: BakeScene; masonries: readonly Masonry[] }> {
  const { buildBay } = await loadTheme(setting)
  const { masonries } = layBricks(
    kinds.map((kind) => buildBay(kind)),
    atlas,
  )
  const bays = kinds.flatMap((kind, index) => {
    const masonry = masonries[index]
    return masonry ? [{ kind, masonry, baked: true }] : []
  })
  return { scene: hallScene(setting, bays).scene, masonries }
}

interface HallBay {
  readonly kind: BayKind
  readonly masonry: Masonry
  /** Whether its own light is wanted, or it only lights the others. */
  readonly baked: boolean
}

/** Bays in a row along z, the first mirrored, as a gallery's first is; what is seen of the next hall beyond its door. */
function hallScene(
  setting: GallerySetting,
  bays: readonly HallBay[],
): { scene: BakeScene; middles: readonly number[] } {
  const { lampsOf, sun, sky, beyond } = rigOf(setting)
  const middles = bays.map((_, index) => ((bays.length - 1) / 2 - index) * 2 * HALF_BAY)
  const lamps: Lamp[] = []
  const pieces = bays.map(({ kind, masonry, baked }, index): BakePiece => {
    const z = middles[index] ?? 0
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
    const kit = { door: masonry, wall: masonry, end: masonry }
    const composed = composeHall(kit, { bays: [bay], yaw: 0, length: 2 * HALF_BAY }, hueOf(setting))
    return { masonry: composed, dx: 0, dz: z, baked }
  })
  const opposite = new Mason(upright(0, 0, (middles[0] ?? 0) + HALF_BAY + 2.4, Math.PI))
  opposite.panel('lime', -2, 0, 2, 4.4)
  for (const masonry of layBricks([opposite.surfaces], { width: 64, height: 64 }).masonries) {
    pieces.push({ masonry, dx: 0, dz: 0, baked: false, glows: beyond })
  }
  return { scene: sceneOf(pieces, { lamps, sun, sky }), middles }
}
