import { useFrame } from '@react-three/fiber'
import { PerspectiveCamera } from 'three'
import { pixelsPerMetre } from '../exhibits/sizeFor.ts'
import { FRAME_ORDER } from '../frameOrder.ts'
import { useStage } from './Stage.ts'

/** All pictures and all labels of the halls around the visitor: two draws. */
export function HangingsView() {
  const { pictures, labels, sharpness } = useStage()
  useFrame(({ camera, size }, delta) => {
    if (!(camera instanceof PerspectiveCamera)) return
    const { x, y, z } = camera.position
    // As they will be seen at rest: while one walks there may be fewer pixels.
    const from = { x, y, z, pixelsPerMetre: pixelsPerMetre(size.height * sharpness.current, camera.fov) }
    pictures.look(from, delta)
    labels.look(from)
  }, FRAME_ORDER.exhibits)
  return (
    <>
      <primitive object={pictures.mesh} />
      <primitive object={labels.mesh} />
    </>
  )
}
