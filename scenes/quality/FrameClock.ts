import type { Scene, WebGLRenderer } from 'three'

/** Told how long a frame took, from its first script until the GPU had finished it. Milliseconds. */
export type OnFrame = (milliseconds: number, ratio: number) => void

/** Milliseconds between two looks whether the GPU has finished. */
const LOOK = 3
/** A frame that isn't finished by then is none. */
const LOST = 5000

/**
 * Times frames without ever waiting for the GPU: a fence is set behind each and looked at now and then. A frame that had to
 * wait for the one before is timed from that one's end.
 */
export class FrameClock {
  readonly #onFrame: OnFrame
  #begun: { readonly at: number; readonly ratio: number } | null = null
  #ended = 0
  #isStopped = false

  constructor(onFrame: OnFrame) {
    this.#onFrame = onFrame
  }

  begin(ratio: number): void {
    this.#begun = { at: performance.now(), ratio }
  }

  /** Ends what was begun whenever a scene has been drawn on the screen. @returns stops it all */
  watch(scene: Scene, renderer: WebGLRenderer): () => void {
    const before = scene.onAfterRender
    scene.onAfterRender = () => {
      const context = renderer.getContext()
      if (!renderer.xr.isPresenting && context instanceof WebGL2RenderingContext) this.#end(context)
    }
    return () => {
      scene.onAfterRender = before
      this.#isStopped = true
    }
  }

  /** Right after the last command of a frame. One that nobody began is not timed. */
  #end(context: WebGL2RenderingContext): void {
    const begun = this.#begun
    this.#begun = null
    const fence = begun && context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
    if (!begun || !fence) return
    context.flush()
    const look = () => {
      const now = performance.now()
      const isDone = context.getSyncParameter(fence, context.SYNC_STATUS) === context.SIGNALED
      if (!isDone && now - begun.at < LOST && !this.#isStopped) {
        setTimeout(look, LOOK)
        return
      }
      context.deleteSync(fence)
      // In a hidden tab one looks once a second: it isn't the frame that took so long.
      if (!isDone || this.#isStopped || document.hidden) return
      const milliseconds = now - Math.max(begun.at, this.#ended)
      this.#ended = now
      this.#onFrame(milliseconds, begun.ratio)
    }
    setTimeout(look, 0)
  }
}
