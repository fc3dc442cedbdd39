import { dyed } from '../dyed.ts'
import type { Mason } from '../Mason.ts'

const HIDE = dyed('#7c4526', { gloss: 0.25 })
const FLAP = dyed('#8a4f2c', { gloss: 0.3 })
const STRAP = dyed('#4f2a18', { gloss: 0.2 })

/** A schoolchild's satchel, 37 cm wide, its front to +z, standing on y = 0; exercise books look out at its side. */
export function buildSchoolBag(mason: Mason): void {
  const [w, h, d] = [0.185, 0.27, 0.055]
  mason.box('plain', [-w, 0, -d], [w, h, d], 'xXyzZ', HIDE)
  // The flap folds over the top and two thirds down the front.
  mason.box('plain', [-w - 0.006, h - 0.19, -d], [w + 0.006, h + 0.008, d + 0.012], 'xXyYzZ', FLAP)
  mason.box('plain', [-0.1, 0.03, d], [0.1, 0.085, d + 0.018], 'xXyYZ', HIDE)
  for (const x of [-0.105, 0.105]) {
    mason.box('plain', [x - 0.014, h - 0.21, d], [x + 0.014, h + 0.01, d + 0.016], 'xXyYZ', STRAP)
    mason.box('brass', [x - 0.018, h - 0.205, d + 0.012], [x + 0.018, h - 0.165, d + 0.021], 'xXyYZ', { gloss: 0.6 })
  }
  const handle = mason.at({ origin: [0, h + 0.008, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] })
  handle.box('plain', [-0.06, 0, -0.01], [-0.048, 0.03, 0.01], 'xXzZ', STRAP)
  handle.box('plain', [0.048, 0, -0.01], [0.06, 0.03, 0.01], 'xXzZ', STRAP)
  handle.box('plain', [-0.06, 0.026, -0.01], [0.06, 0.038, 0.01], 'xXyYzZ', STRAP)
  for (const [y, hex] of [
    [0.02, '#2c5a8a'],
    [0.045, '#c8a23a'],
  ] as const)
    mason.box('plain', [w + 0.001, y, -0.04], [w + 0.05, y + 0.016, 0.035], 'XYyzZ', dyed(hex))
}
