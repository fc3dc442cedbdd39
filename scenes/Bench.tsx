import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, type RefObject } from 'react'
import { PerspectiveCamera } from 'three'
import { benchPose, type BenchPose } from './benchPose.ts'
import { EYE_HEIGHT } from './plan/measures.ts'
import type { MuseumPlan, Pose } from './plan/types.ts'
import { drawnInfo, type DrawnInfo } from './quality/drawnInfo.ts'
import { watchTextures } from './quality/watchTextures.ts'

/** What a harness reads: of the museum, and in the same words of what it is compared with. */
export interface BenchInfo extends DrawnInfo {
  /** Bytes of all levels and layers that the GPU's textures hold now. */
  readonly textureBytes: number
  /** Picture files (4 : 3) that were handed to the GPU so far. */
  readonly pictures: number
}

export interface RihlaBench {
  /** Sets the visitor there at once; what is seen from there is drawn in the next frame. */
  readonly setPose: (pose: BenchPose) => void
  readonly info: () => BenchInfo
  /** Where one stands before exhibit i of the galleries, counted along the route from 0; null where there is none. */
  readonly poseOf: (exhibitIndex: number) => BenchPose | null
}

declare global {
  interface Window {
    rihlaBench?: RihlaBench
  }
}

/** Counted from before the first texture is made. Vite drops this and all below from every build but the mode "bench". */
const textures = import.meta.env.MODE === 'bench' && typeof window !== 'undefined' ? watchTextures() : null

/** After the visitor's own body (−40), before whoever asks what is seen (−30). */
const AFTER_VISITOR = -39

export interface BenchProps {
  readonly plan: MuseumPlan
  readonly pose: RefObject<Pose>
  readonly ready: RefObject<boolean>
}

/** Shows `window.rihlaBench`, by which harnesses steer the visitor. Only in builds of Vite's mode "bench". */
export function Bench({ plan, pose, ready }: BenchProps) {
  const gl = useThree((state) => state.gl)
  const camera = useThree((state) => state.camera)
  const invalidate = useThree((state) => state.invalidate)
  const height = useRef(EYE_HEIGHT)
  useFrame(({ camera }) => {
    if (camera.position.y === height.current) return
    camera.position.y = height.current
    camera.updateMatrixWorld()
  }, AFTER_VISITOR)
  useEffect(() => {
    window.rihlaBench = {
      setPose({ x, y, z, yaw }) {
        pose.current = { x, z, yaw, pitch: 0 }
        height.current = y
        invalidate()
      },
      info: () => ({
        ...drawnInfo(gl, ready.current),
        textureBytes: textures?.bytes() ?? 0,
        pictures: textures?.pictures() ?? 0,
      }),
      poseOf: (exhibitIndex) =>
        camera instanceof PerspectiveCamera ? benchPose(plan, exhibitIndex, camera.aspect, camera.fov) : null,
    }
    return () => {
      delete window.rihlaBench
    }
  }, [plan, pose, ready, gl, camera, invalidate])
  return null
}
