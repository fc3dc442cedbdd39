import { planMuseum } from '../../plan/planMuseum.ts'
import { assemble, type Part } from '../../architecture/assemble.ts'
import { buildCourtKit, composeCourt, type CourtKit } from '../../architecture/courtKit.ts'
import { layBricks } from '../../architecture/layBricks.ts'
import { Mason } from '../../architecture/Mason.ts'
import { HALF_BAY } from '../../architecture/measures.ts'
import { upright } from '../../architecture/vectors.ts'
import type { Rgb } from '../../materials/palette.ts'
import { MOON } from '../moon.ts'
import type { BakeScene, Lamp, Sky, Sun } from './BakeScene.ts'
import { sceneOf } from './sceneOf.ts'

/** What lights the court. Units: a lamp's intensity is the irradiance it gives at one metre. */
interface CourtRig {
  readonly sun: Sun
  readonly sky: Sky
  /** What is seen of a gallery from the court. */
  readonly inside: Rgb
  /** Of the lantern before each door. */
  readonly lantern: Rgb
  /** Of the lamp in the room behind each upper window beside the doors' bays; null by day. */
  readonly window: Rgb | null
  /** Of two lights in the water. */
  readonly basin: Rgb | null
}

/** Towards it; of any length. */
function sunFrom([x, y, z]: Rgb, irradiance: Rgb): Sun {
  const length = Math.hypot(x, y, z)
  return { direction: [x / length, y / length, z / length], irradiance, samples: 12 }
}

const DAY_SKY = 1.25

/** Mid-morning in spring, from the south-east. Irradiances are the spike's, by eye; galleries are dark beside the sun. */
const DAY: CourtRig = {
  sun: sunFrom([9, 14, 6.5], [15, 11.8, 8.2]),
  sky: (_x, y) => {
    if (y < -0.02) return [0.5, 0.4, 0.28]
    const t = Math.sqrt(Math.max(0, y))
    return [(1.25 - 0.7 * t) * DAY_SKY, (1.2 - 0.42 * t) * DAY_SKY, (1.1 + 0.02 * t) * DAY_SKY]
  },
  inside: [0.3, 0.2, 0.12],
  lantern: [9, 5.6, 2.6],
  window: null,
  basin: null,
}

/** A clear night with a high moon: the deep blue is the sky's, all that is warm is a lamp's. By eye. */
const NIGHT: CourtRig = {
  sun: sunFrom(MOON, [0.34, 0.48, 0.82]),
  sky: (_x, y) => {
    if (y < -0.02) return [0.03, 0.03, 0.04]
    const t = Math.sqrt(Math.max(0, y))
    return [0.13 - 0.05 * t, 0.2 - 0.07 * t, 0.42 - 0.1 * t]
  },
  inside: [0.8, 0.5, 0.24],
  lantern: [8.6, 4.8, 1.9],
  window: [11, 6, 2.3],
  basin: [0.2, 0.45, 0.46],
}

/** The courtyard of three rooms as the baker sees it. */
export function courtScene(isNight = false, kit: CourtKit = buildCourtKit()): BakeScene {
  const rig = isNight ? NIGHT : DAY
  const rooms = ['threshold', 'west', 'north', 'east'].map((slug) => ({ slug, setting: 'courtyard', exhibits: [] }))
  const court = planMuseum(rooms).rooms[0]
  const chamber = court?.chambers[0]
  if (!court || !chamber) throw new Error('a museum of three rooms has a courtyard')
  const lamps: Lamp[] = []
  const doors: Part[] = []
  for (const bay of chamber.bays) {
    const at = (across: number, y: number, out: number): Rgb => [
      bay.x + across * Math.cos(bay.yaw) - out * Math.sin(bay.yaw),
      y,
      bay.z - across * Math.sin(bay.yaw) - out * Math.cos(bay.yaw),
    ]
    if (bay.kind === 'wall' && rig.window) {
      // Small, so that the lattice draws its pattern on the floor and on the wall across.
      lamps.push({ at: at(0, 7.55, -HALF_BAY + 0.95), intensity: rig.window, cone: null, size: 0.02, samples: 2 })
    }
    if (bay.kind !== 'door') continue
    lamps.push({ at: at(0, 3.0, 0.2), intensity: rig.lantern, cone: null, size: 0.16, samples: 3 })
    const [x, , z] = at(0, 0, HALF_BAY + 0.7)
    const inside = new Mason(upright(0, 0, 0))
    inside.panel('lime', -1.6, 0, 1.6, 4.6)
    for (const masonry of layBricks([inside.surfaces], { width: 64, height: 64 }).masonries) {
      doors.push({ masonry, x, z, yaw: bay.yaw })
    }
  }
  if (rig.basin) {
    for (const x of [-0.8, 0.8]) {
      lamps.push({ at: [x, 0.6, 0], intensity: rig.basin, cone: null, size: 0.1, samples: 3 })
    }
  }
  return sceneOf(
    [
      { masonry: composeCourt(kit, chamber, court.obstacles), dx: 0, dz: 0, baked: true },
      { masonry: assemble(doors), dx: 0, dz: 0, baked: false, glows: rig.inside },
    ],
    { lamps, sun: rig.sun, sky: rig.sky },
  )
}
