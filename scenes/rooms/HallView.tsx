import { useCallback, useRef } from 'react'
import { Mesh, type Group } from 'three'
import { buildBayKit, type BayKit } from '../architecture/bayKit.ts'
import { composeHall } from '../architecture/composeHall.ts'
import { BAKED_SETTINGS } from '../light/bakedSettings.ts'
import { MIRRORED } from '../materials/masonryMaterial.ts'
import { gallerySettingOf, hueOf } from '../materials/settings.ts'
import type { Chamber } from '../plan/types.ts'
import { masonryGeometry } from './masonryGeometry.ts'
import { useStage } from './Stage.ts'
import { useAttached } from './useAttached.ts'

let kit: BayKit | null = null

/** The three bays are the same for every hall of every visit. */
function bayKit(): BayKit {
  kit ??= buildBayKit()
  return kit
}

/** Walls, floor and ceiling of a gallery's hall, in the light of its setting. */
export function HallView({ chamber }: { readonly chamber: Chamber }) {
  const group = useRef<Group>(null)
  const { shelf, onLit } = useStage()
  const make = useCallback(() => {
    const setting = gallerySettingOf(chamber.setting)
    const { address, intensity } = BAKED_SETTINGS[setting]
    const geometry = masonryGeometry(composeHall(bayKit(), chamber, hueOf(setting)))
    const { materials, release } = shelf.borrow(address, intensity, MIRRORED.hall, () => onLit(chamber))
    const object = new Mesh(geometry, [...materials])
    object.name = `hall ${chamber.room} ${chamber.index}`
    return {
      object,
      dispose: () => {
        geometry.dispose()
        release()
      },
    }
  }, [chamber, shelf, onLit])
  useAttached(group, make)
  return <group ref={group} position={[chamber.x, 0, chamber.z]} rotation={[0, chamber.yaw, 0]} />
}
