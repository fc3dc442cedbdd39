import type { WebGLRenderer } from 'three'

/** What a renderer tells of its drawing, in the words of tests and harnesses: the museum's, and that of what it is compared with. */
export interface DrawnInfo {
  /** The first hall can be stood in. */
  readonly ready: boolean
  /** Draws and triangles of the last frame. */
  readonly calls: number
  readonly triangles: number
  /** What the GPU holds now. */
  readonly geometries: number
  readonly textures: number
  /** Frames drawn since the scene began: still at rest. */
  readonly frames: number
}

export function drawnInfo({ info }: WebGLRenderer, ready: boolean): DrawnInfo {
  return {
    ready,
    calls: info.render.calls,
    triangles: info.render.triangles,
    geometries: info.memory.geometries,
    textures: info.memory.textures,
    frames: info.render.frame,
  }
}
