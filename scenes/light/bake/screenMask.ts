import { KEY } from '../../materials/finishes.ts'
import { paintLeaf } from '../../materials/forge/paintLeaf.ts'
import { isScreenOpen } from '../../materials/forge/paintScreen.ts'
import { linearOf } from '../../materials/palette.ts'
import { SCREEN, type ScreenMask } from './BakeScene.ts'

/** Where mashrabiyas and sprays of leaves let light through. */
export const screenMask: ScreenMask = (u, v, screen) => {
  if (screen === SCREEN.lattice) return isScreenOpen(u, v)
  return screen === SCREEN.leaves && linearOf(paintLeaf(u, v)[2]) > KEY
}
