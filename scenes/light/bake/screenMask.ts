import { paintLeaf } from '../../materials/forge/paintLeaf.ts'
import { isScreenOpen } from '../../materials/forge/paintScreen.ts'
import { SCREEN } from './BakeScene.ts'
import type { ScreenMask } from './bakeLight.ts'

/** The key of the material's shader (masonryMaterial): bluer than this is a hole. */
const KEY = 0.34 * 255

/** Where mashrabiyas and sprays of leaves let light through. */
export const screenMask: ScreenMask = (u, v, screen) => {
  if (screen === SCREEN.lattice) return isScreenOpen(u, v)
  return screen === SCREEN.leaves && paintLeaf(u, v)[2] > KEY
}
