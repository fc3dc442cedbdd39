import type { Chamber } from '../plan/types.ts'
import type { AmbientCube, BakedSetting } from './BakedSetting.ts'
import { byHeight, type CubeAt } from './furnitureLight.ts'

/** Nearer to a wall than this, the wall's own probe counts. Metres. */
const AT_WALL = 0.6

/** The light at any point of a hall, from the probes of its bays. */
export function hallProbes(baked: BakedSetting, chamber: Pick<Chamber, 'bays' | 'yaw' | 'length' | 'width'>): CubeAt {
  const mirror = (cube: AmbientCube) => [...cube.slice(0, 12), ...cube.slice(15, 18), ...cube.slice(12, 15)]
  const bays = chamber.bays.map((bay) => {
    const probes = baked.probes[bay.kind]
    if (Math.cos(bay.yaw - chamber.yaw) >= 0) return probes
    return {
      low: mirror(probes.low),
      high: mirror(probes.high),
      left: mirror(probes.left),
      right: mirror(probes.right),
    }
  })
  const bayLength = chamber.length / Math.max(1, bays.length)
  return (x, y, z) => {
    const index = Math.floor((chamber.length / 2 - z) / bayLength)
    const bay = bays[Math.min(bays.length - 1, Math.max(0, index))]
    if (!bay) return []
    if (x < -chamber.width / 2 + AT_WALL) return bay.left
    if (x > chamber.width / 2 - AT_WALL) return bay.right
    return byHeight(bay.low, bay.high, y)
  }
}
