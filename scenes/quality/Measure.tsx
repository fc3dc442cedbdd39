import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'

/** What tests and benchmarks may read of the scene, and nothing that they could change. */
export interface SceneInfo {
  /** Draws and triangles of the last frame. */
  readonly calls: number
  readonly triangles: number
  /** What the GPU holds now. */
  readonly geometries: number
  readonly textures: number
  /** Frames drawn since the scene began: still at rest. */
  readonly frames: number
  readonly room: string
  readonly exhibit: string | null
}

declare global {
  interface Window {
    rihlaScene?: { readonly info: () => SceneInfo }
  }
}

/** Shows `window.rihlaScene.info()` where the page's address asks for it by `&measure`; not otherwise. */
export function Measure({ place }: { readonly place: { readonly room: string; readonly exhibit: string | null } }) {
  const gl = useThree((state) => state.gl)
  useEffect(() => {
    if (!new URLSearchParams(window.location.search).has('measure')) return
    window.rihlaScene = {
      info: () => ({
        calls: gl.info.render.calls,
        triangles: gl.info.render.triangles,
        geometries: gl.info.memory.geometries,
        textures: gl.info.memory.textures,
        frames: gl.info.render.frame,
        room: place.room,
        exhibit: place.exhibit,
      }),
    }
    return () => {
      delete window.rihlaScene
    }
  }, [gl, place])
  return null
}
