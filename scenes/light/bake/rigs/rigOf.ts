import type { GallerySetting } from '../../../materials/settings.ts'
import { madrasaHallRig } from './madrasaHall.ts'
import { mineGalleryRig } from './mineGallery.ts'
import { kitchenRig } from './kitchen.ts'
import { factoryLineRig } from './factoryLine.ts'
import { libraryRig } from './library.ts'
import { hostelRoomRig } from './hostelRoom.ts'
import { caravanNightRig } from './caravanNight.ts'
import type { Rig } from './Rig.ts'
import { roofTerraceRig } from './roofTerrace.ts'
import { shipAndQuayRig } from './shipAndQuay.ts'
import { straitAtNightRig } from './straitAtNight.ts'
import { whiteCubeRig } from './whiteCube.ts'

const RIGS: Readonly<Partial<Record<GallerySetting, Rig>>> = {
  mineGallery: mineGalleryRig,
  kitchen: kitchenRig,
  shipAndQuay: shipAndQuayRig,
  straitAtNight: straitAtNightRig,
  roofTerrace: roofTerraceRig,
  factoryLine: factoryLineRig,
  library: libraryRig,
  hostelRoom: hostelRoomRig,
  caravanNight: caravanNightRig,
  whiteCube: whiteCubeRig,
}

/** What lights a setting. A setting without a rig of its own is lit as a madrasa hall. */
export function rigOf(setting: GallerySetting): Rig {
  return RIGS[setting] ?? madrasaHallRig
}
