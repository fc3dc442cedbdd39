import { useCallback, useEffect, useRef } from 'react'
import { Mesh, type Group } from 'three'
import { composeHall } from '../architecture/composeHall.ts'
import type { Chamber } from '../plan/types.ts'
import { masonryGeometry } from './masonryGeometry.ts'
import { useStage } from './Stage.ts'
import { useAttached } from './useAttached.ts'
import type { Gallery } from './loadGallery.ts'

interface HallViewProps {
  readonly chamber: Chamber
  /** Null while it comes: nothing stands yet. */
  readonly gallery: Gallery | null
  /** The visitor is in it. */
  readonly isHere: boolean
}

/** Walls, floor and ceiling of a gallery's hall, in the light of its setting. */
export function HallView({ chamber, gallery, isHere }: HallViewProps) {
  const group = useRef<Group>(null)
  const { shelf, onLit } = useStage()
  // Before it is built, so that its light is fetched once.
  useEffect(() => {
    if (isHere && gallery) shelf.enter(gallery.baked.address)
  }, [isHere, gallery, shelf])
  const make = useCallback(() => {
    if (!gallery) return null
    const masonry = composeHall(gallery.kit, chamber, gallery.hue)
    const geometry = masonryGeometry(masonry)
    const { materials, release } = shelf.borrow(gallery, masonry, () => onLit(chamber))
    const object = new Mesh(geometry, [...materials])
    object.name = `hall ${chamber.room} ${chamber.index}`
    return {
      object,
      dispose: () => {
        geometry.dispose()
        release()
      },
    }
  }, [chamber, gallery, shelf, onLit])
  useAttached(group, make)
  return <group ref={group} position={[chamber.x, 0, chamber.z]} rotation={[0, chamber.yaw, 0]} />
}
