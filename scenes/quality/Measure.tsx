import { useThree } from '@react-three/fiber'
import { useEffect, useState, type RefObject } from 'react'
import { PerspectiveCamera, type Object3D } from 'three'
import type { Place, Pose } from '../plan/types.ts'
import { drawnInfo, type DrawnInfo } from './drawnInfo.ts'

/** What tests and benchmarks may read of the scene, and nothing that they could change. */
export interface SceneInfo extends DrawnInfo {
  /** The place that the scene was given, and where the visitor's body is. */
  readonly room: string
  readonly exhibit: string | null
  readonly pose: Pose
  /** Metres above the floor, and the field of view from bottom to top in degrees. */
  readonly eyeHeight: number
  readonly fieldOfView: number
  /** The words drawn on each label that stands in the scene now. */
  readonly labels: readonly string[]
}

/** Milliseconds, medians: of the JavaScript of a frame, and of a frame until the GPU has drawn it. */
export interface FrameTimes {
  readonly script: number
  readonly frame: number
}

declare global {
  interface Window {
    rihlaScene?: {
      readonly info: () => SceneInfo
      /** Draws `count` frames from here, one after the other, each waited for. */
      readonly timeFrames: (count: number) => FrameTimes
    }
  }
}

export interface MeasureProps {
  readonly place: Place
  readonly pose: RefObject<Pose>
  readonly ready: RefObject<boolean>
}

/** Shows `window.rihlaScene` where the page's address asks for it by `&measure`; not otherwise. */
export function Measure({ place, pose, ready }: MeasureProps) {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const camera = useThree((state) => state.camera)
  // Asked once: the address changes with every step of the visit.
  const [isAsked] = useState(() => new URLSearchParams(window.location.search).has('measure'))
  useEffect(() => {
    if (!isAsked) return
    window.rihlaScene = {
      info: () => ({
        ...drawnInfo(gl, ready.current),
        room: place.room,
        exhibit: place.exhibit,
        pose: { ...pose.current },
        eyeHeight: camera.position.y,
        fieldOfView: camera instanceof PerspectiveCamera ? camera.fov : 0,
        labels: wordsIn(scene),
      }),
      timeFrames(count) {
        const context = gl.getContext()
        const pixel = new Uint8Array(4)
        const script: number[] = []
        const frame: number[] = []
        for (let drawn = 0; drawn < count; drawn++) {
          const started = performance.now()
          gl.render(scene, camera)
          script.push(performance.now() - started)
          // Reading a pixel waits for the GPU; there is no other fence that works everywhere.
          context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel)
          frame.push(performance.now() - started)
        }
        return { script: median(script), frame: median(frame) }
      },
    }
    return () => {
      delete window.rihlaScene
    }
  }, [isAsked, gl, scene, camera, place, pose, ready])
  return null
}

/** What things in the scene say about the words on them. */
function wordsIn(scene: Object3D): string[] {
  const found: string[] = []
  scene.traverseVisible(({ userData }) => {
    const words: unknown = userData.words
    if (Array.isArray(words)) found.push(...words.filter((each) => typeof each === 'string'))
  })
  return found
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
