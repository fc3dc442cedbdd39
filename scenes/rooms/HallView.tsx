import { useCallback, useRef } from 'react'
import { Mesh, type Group } from 'three'
import { composeHall } from '../architecture/composeHall.ts'
import { gallerySettingOf } from '../materials/settings.ts'
import type { Chamber } from '../plan/types.ts'
import { loadGallery } from './loadGallery.ts'
import { masonryGeometry } from './masonryGeometry.ts'
import { useStage } from './Stage.ts'
import { useAttached } from './useAttached.ts'

/** Walls, floor and ceiling of a gallery's hall, in the light of its setting. */
export function HallView({ chamber }: { readonly chamber: Chamber }) {
  const group = useRef<Group>(null)
  const { shelf, onHall } = useStage()
  const make = useCallback(async () => {
    const { kit, baked, hue, mirrored } = await loadGallery(gallerySettingOf(chamber.setting))
    const masonry = composeHall(kit, chamber, hue)
    const [{ materials, release }] = await Promise.all([
      shelf.borrow(baked.address, baked.intensity, mirrored),
      shelf.finishesOf(masonry),
    ])
    const geometry = masonryGeometry(masonry)
    const object = new Mesh(geometry, [...materials])
    onHall()
    object.name = `hall ${chamber.room} ${chamber.index}`
    return {
      object,
      dispose: () => {
        geometry.dispose()
        release()
      },
    }
  }, [chamber, shelf, onHall])
  useAttached(group, make)
  return <group ref={group} position={[chamber.x, 0, chamber.z]} rotation={[0, chamber.yaw, 0]} />
}
