import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { PerspectiveCamera } from 'three'
import type { RihlaBench } from '../../../scenes/Bench.tsx'
import { benchPose, type BenchPose } from '../../../scenes/benchPose.ts'
import type { MuseumPlan } from '../../../scenes/plan/types.ts'
import { drawnInfo } from '../../../scenes/quality/drawnInfo.ts'
import { watchTextures } from '../../../scenes/quality/watchTextures.ts'
import { fieldOfView } from '../../../scenes/visitor/fieldOfView.ts'

const textures = watchTextures()

/** The camera of a page to compare with, steered and read by the same `window.rihlaBench` as the museum's. */
export function PeerRig({ plan }: { readonly plan: MuseumPlan }) {
  const gl = useThree((state) => state.gl)
  const get = useThree((state) => state.get)
  const aspect = useThree((state) => state.size.width / state.size.height)
  const invalidate = useThree((state) => state.invalidate)
  const isReady = useRef(false)
  useEffect(() => {
    const { camera } = get()
    if (!(camera instanceof PerspectiveCamera)) return
    camera.fov = fieldOfView(aspect)
    camera.updateProjectionMatrix()
    const stand = ({ x, y, z, yaw }: BenchPose) => {
      camera.position.set(x, y, z)
      camera.rotation.set(0, yaw, 0, 'YXZ')
      invalidate()
    }
    const bench: RihlaBench = {
      setPose: stand,
      info: () => ({
        ...drawnInfo(gl, isReady.current),
        textureBytes: textures.bytes(),
        pictures: textures.pictures(),
      }),
      poseOf: (index) => benchPose(plan, index, camera.aspect, camera.fov),
    }
    window.rihlaBench = bench
    // As the museum begins at a room's door, the page to compare with begins in the first room.
    const door = plan.rooms[1]?.viewpoints[0]?.pose
    if (door) stand({ x: door.x, y: 1.6, z: door.z, yaw: door.yaw })
  }, [plan, gl, get, aspect, invalidate])
  useFrame(() => {
    // The walls are mounted with this camera: its first frame can be stood in.
    isReady.current = gl.info.render.frame > 0
  })
  return null
}
