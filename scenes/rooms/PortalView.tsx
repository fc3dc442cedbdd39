import { useFrame } from '@react-three/fiber'
import { useRef, type ReactNode } from 'react'
import { Box3, Frustum, Matrix4, Vector3, type Group } from 'three'
import { FRAME_ORDER } from '../frameOrder.ts'
import type { Vec2 } from '../plan/types.ts'

interface PortalViewProps {
  /** Middle of the doorway, in the visitor's own hall, behind which this lies; null for that hall itself. */
  readonly through: Vec2 | null
  readonly children: ReactNode
}

/** Around a doorway whichever way it looks, its arch and a step before it included. Metres. */
const REACH = 1.5
const ARCH = 4.4

const scratchBox = new Box3()
const scratchLow = new Vector3()
const scratchHigh = new Vector3()
const scratchFrustum = new Frustum()
const scratchMatrix = new Matrix4()

/** What lies behind a doorway is drawn while the doorway itself is in view: of a court's eight halls, two or three. */
export function PortalView({ through, children }: PortalViewProps) {
  const group = useRef<Group>(null)
  useFrame(({ camera, gl }) => {
    if (!group.current) return
    if (!through || gl.xr.isPresenting) {
      group.current.visible = true
      return
    }
    const [x, z] = through
    scratchBox.set(scratchLow.set(x - REACH, 0, z - REACH), scratchHigh.set(x + REACH, ARCH, z + REACH))
    scratchMatrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
    group.current.visible = scratchFrustum.setFromProjectionMatrix(scratchMatrix).intersectsBox(scratchBox)
  }, FRAME_ORDER.rooms)
  return <group ref={group}>{children}</group>
}
