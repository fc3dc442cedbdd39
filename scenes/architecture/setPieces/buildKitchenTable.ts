import { buildRod } from '../buildRod.ts'
import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'
import { upright } from '../vectors.ts'
import { buildRadioCassette } from './buildRadioCassette.ts'
import { buildSchoolBag } from './buildSchoolBag.ts'
import { buildTeaTray } from './buildTeaTray.ts'

/** Metres, from the near corner of the place: the table, its top, the stool. */
const TABLE = { left: 0.1, right: 1.38, back: 0.06, front: 0.7, top: 0.76 } as const
const STOOL = { x: 1.74, z: 0.42, half: 0.17, top: 0.46 } as const

/**
 * The family's table in the corner: oilcloth, the tea tray, the radio-cassette, homework, and a stool with the school
 * bag. The frame's origin is the left end of the place at the wall; it reaches 2.1 m along x and 0.76 m towards +z.
 */
export function buildKitchenTable(mason: Mason): void {
  const { left, right, back, front, top } = TABLE
  const metal = dyed('#a9a69e', { density: 0.5, gloss: 0.7 })
  for (const x of [left + 0.09, right - 0.09])
    for (const z of [back + 0.08, front - 0.08]) buildRod(mason, 'plain', [x, 0, z], [x, top - 0.02, z], 0.02, metal)
  mason.box('oilcloth', [left, top - 0.19, back], [right, top, front], 'xXYzZ', { density: 1.6, gloss: 0.5 })
  mason.box('plain', [left + 0.01, top - 0.19, back + 0.01], [right - 0.01, top - 0.18, front - 0.01], 'y', metal)
  const on = (x: number, z: number, yaw = 0) => mason.at(upright(x, top, z, yaw))
  buildTeaTray(on(left + 0.32, 0.4, 0.4))
  buildRadioCassette(on(left + 0.94, 0.2, -0.12))
  buildHomework(on(left + 0.86, 0.52, -0.15))
  buildStool(mason.at(upright(STOOL.x, 0, STOOL.z, 0.2)))
  buildSchoolBag(mason.at(upright(STOOL.x, STOOL.top + 0.002, STOOL.z - 0.02, -0.12)))
}

/** An open exercise book and a pencil. */
function buildHomework(mason: Mason): void {
  for (const side of [-1, 1]) {
    const [a, b] = [0, side * 0.15]
    mason.box('paper', [Math.min(a, b), 0, -0.1], [Math.max(a, b), 0.006, 0.1], 'xXYZ', { density: 1.5 })
    for (let line = 0; line < 7; line++)
      mason.box(
        'plain',
        [Math.min(side * 0.02, side * 0.135), 0.006, -0.075 + line * 0.024],
        [Math.max(side * 0.02, side * (line % 3 === 1 ? 0.09 : 0.135)), 0.0068, -0.073 + line * 0.024],
        'Y',
        dyed('#5a6f9a', { density: 0.3 }),
      )
  }
  buildRod(mason, 'plain', [0.19, 0.008, -0.06], [0.23, 0.008, 0.1], 0.006, dyed('#d8972b'))
}

function buildStool(mason: Mason): void {
  const { half, top } = STOOL
  const metal = dyed('#a9a69e', { density: 0.5, gloss: 0.7 })
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      buildRod(
        mason,
        'plain',
        [x * (half - 0.02), 0, z * (half - 0.02)],
        [x * (half - 0.06), top - 0.03, z * (half - 0.06)],
        0.014,
        metal,
      )
  mason.box('plain', [-half, top - 0.035, -half], [half, top, half], 'xXyYzZ', dyed('#bd6a10', { gloss: 0.4 }))
}
