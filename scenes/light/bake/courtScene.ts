import { planMuseum } from '../../plan/planMuseum.ts'
import { assemble, type Part } from '../../architecture/assemble.ts'
import { buildCourtKit, composeCourt, type CourtKit } from '../../architecture/courtKit.ts'
import { layBricks } from '../../architecture/layBricks.ts'
import { Mason } from '../../architecture/Mason.ts'
import { upright } from '../../architecture/vectors.ts'
import type { Rgb } from '../../materials/palette.ts'
import type { BakeScene, Lamp, Sky } from './BakeScene.ts'
import { sceneOf } from './sceneOf.ts'

/** Mid-morning in spring, from the south-east. Irradiances are the spike's, by eye. */
const SUN_TOWARDS = [9, 14, 6.5] as const
const SUN_IRRADIANCE: Rgb = [15, 11.8, 8.2]
const SKY = 1.25
/** What is seen of a gallery from the court: dark beside the sun. */
const INSIDE: Rgb = [0.3, 0.2, 0.12]

const sky: Sky = (_x, y) => {
  if (y < -0.02) return [0.5, 0.4, 0.28]
  const t = Math.sqrt(Math.max(0, y))
  return [(1.25 - 0.7 * t) * SKY, (1.2 - 0.42 * t) * SKY, (1.1 + 0.02 * t) * SKY]
}

/** The courtyard of three rooms as the baker sees it. */
export function courtScene(kit: CourtKit = buildCourtKit()): BakeScene {
  const rooms = ['threshold', 'west', 'north', 'east'].map((slug) => ({ slug, setting: 'courtyard', exhibits: [] }))
  const court = planMuseum(rooms).rooms[0]
  const chamber = court?.chambers[0]
  if (!court || !chamber) throw new Error('a museum of three rooms has a courtyard')
  const lamps: Lamp[] = []
  const doors: Part[] = []
  for (const bay of chamber.bays) {
    if (bay.kind !== 'door') continue
    const at = (across: number, y: number, out: number): Rgb => [
      bay.x + across * Math.cos(bay.yaw) - out * Math.sin(bay.yaw),
      y,
      bay.z - across * Math.sin(bay.yaw) - out * Math.cos(bay.yaw),
    ]
    lamps.push({ at: at(0, 3.0, 0.2), intensity: [9, 5.6, 2.6], cone: null, size: 0.16, samples: 3 })
    const [x, , z] = at(0, 0, 3.5 / 2 + 0.7)
    const inside = new Mason(upright(0, 0, 0)).at(upright(0, 0, 0))
    inside.panel('lime', -1.6, 0, 1.6, 4.6)
    for (const masonry of layBricks([inside.surfaces], { width: 64, height: 64 }).masonries) {
      doors.push({ masonry, x, z, yaw: bay.yaw })
    }
  }
  const length = Math.hypot(...SUN_TOWARDS)
  return sceneOf(
    [
      { masonry: composeCourt(kit, chamber, court.obstacles), dx: 0, dz: 0, baked: true },
      { masonry: assemble(doors), dx: 0, dz: 0, baked: false, glows: INSIDE },
    ],
    {
      lamps,
      sun: {
        direction: [SUN_TOWARDS[0] / length, SUN_TOWARDS[1] / length, SUN_TOWARDS[2] / length],
        irradiance: SUN_IRRADIANCE,
        samples: 12,
      },
      sky,
    },
  )
}
