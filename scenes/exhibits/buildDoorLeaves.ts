import { horseshoe, topOf } from '../architecture/arches.ts'
import type { Mason } from '../architecture/Mason.ts'
import { PORTAL } from '../architecture/measures.ts'

const BACK = 0.24
const STUD = 0.018

/** The closed double door of a portal whose wall face is z = 0: cedar leaves with brass studs and rings, under the arch. */
export function buildDoorLeaves(mason: Mason): void {
  const { halfDoor, springing } = PORTAL
  const arch = horseshoe(halfDoor * 2, springing)
  mason.sheet('cedar', [[-halfDoor, 0], [-halfDoor, springing], ...arch, [halfDoor, springing], [halfDoor, 0]], -BACK)
  mason.box('walnut', [-0.02, 0, -BACK], [0.02, topOf(arch) - 0.02, -BACK + 0.03], 'xXZ')
  for (const side of [-1, 1]) {
    for (const y of [0.35, 1.25, 2.15]) {
      const [a, b] = [side * 0.08, side * (halfDoor - 0.08)]
      mason.box('walnut', [Math.min(a, b), y, -BACK], [Math.max(a, b), y + 0.09, -BACK + 0.025], 'yYZ')
      for (let i = 0; i < 7; i++) {
        const x = a + ((i + 0.5) * (b - a)) / 7
        mason.box('brass', [x - STUD, y + 0.045 - STUD, -BACK], [x + STUD, y + 0.045 + STUD, -BACK + 0.04], 'xXyYZ')
      }
    }
    const x = side * 0.16
    mason.box('brass', [x - 0.03, 1.02, -BACK], [x + 0.03, 1.12, -BACK + 0.02], 'xXyYZ')
    mason.at({ origin: [x, 0.98, -BACK + 0.02], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }).turned(
      'brass',
      [
        [0.07, 0],
        [0.075, 0.014],
        [0.055, 0.014],
        [0.05, 0],
      ],
      14,
    )
  }
}
