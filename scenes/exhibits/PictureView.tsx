import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import { PerspectiveCamera, Vector3, type MeshBasicMaterial } from 'three'
import type { MediaImage } from '../../cms/content/Media.ts'
import { FRAME_ORDER } from '../frameOrder.ts'
import type { Placement } from '../plan/types.ts'
import { PICTURE_DEPTH } from './buildPictureFrame.ts'
import { HangingPicture } from './HangingPicture.ts'
import type { PictureShelf } from './PictureShelf.ts'
import { pixelsPerMetre } from './sizeFor.ts'

const scratchPlace = new Vector3()

interface PictureViewProps {
  readonly placement: Placement
  /** Every edition tells it anew; the one that it was hung with stays. Other files want another view (`key`). */
  readonly image: MediaImage
  readonly pictures: PictureShelf
  /** Widest file to load, pixels. */
  readonly sharpest: number
}

/** A picture in its true colours (not tone-mapped: what an artist painted saffron stays saffron), sharper as one nears. */
export function PictureView({ placement, image, pictures, sharpest }: PictureViewProps) {
  const [hung] = useState(image)
  const material = useRef<MeshBasicMaterial>(null)
  const hanging = useRef<HangingPicture>(null)
  const invalidate = useThree((state) => state.invalidate)
  const x = placement.x + Math.sin(placement.yaw) * PICTURE_DEPTH
  const z = placement.z + Math.cos(placement.yaw) * PICTURE_DEPTH

  useEffect(() => {
    if (!material.current) return
    const picture = new HangingPicture(hung, pictures, material.current, () => invalidate())
    hanging.current = picture
    invalidate()
    return () => {
      hanging.current = null
      picture.dispose()
    }
  }, [hung, pictures, invalidate])

  useFrame(({ camera, size, viewport }) => {
    const picture = hanging.current
    if (!picture || !(camera instanceof PerspectiveCamera)) return
    picture.distance = scratchPlace.set(placement.x, placement.y, placement.z).distanceTo(camera.position)
    picture.wish(placement.width * pixelsPerMetre(picture.distance, size.height * viewport.dpr, camera.fov), sharpest)
  }, FRAME_ORDER.exhibits)

  return (
    <mesh
      position={[x, placement.y, z]}
      rotation={[0, placement.yaw, 0]}
      scale={[placement.width, placement.height, 1]}
    >
      <planeGeometry />
      <meshBasicMaterial ref={material} color="#e9dfcb" toneMapped={false} />
    </mesh>
  )
}
