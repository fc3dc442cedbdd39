import type { GallerySetting } from '../../../materials/settings.ts'
import { madrasaHallRig } from './madrasaHall.ts'
import type { Rig } from './Rig.ts'
import { whiteCubeRig } from './whiteCube.ts'

const RIGS: Readonly<Partial<Record<GallerySetting, Rig>>> = {
  whiteCube: whiteCubeRig,
}

/** What lights a setting. A setting without a rig of its own is lit as a madrasa hall. */
export function rigOf(setting: GallerySetting): Rig {
  return RIGS[setting] ?? madrasaHallRig
}
