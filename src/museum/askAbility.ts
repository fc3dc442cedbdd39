import type { Device } from '../../scenes/index.ts'

/** What of a browser is asked; a canvas has it. */
interface CanvasLike {
  getContext(kind: 'webgl2'): ContextLike | null
}

interface ContextLike {
  getExtension(name: string): unknown
  getParameter(name: number): unknown
}

/** WEBGL_debug_renderer_info's UNMASKED_RENDERER_WEBGL. */
const UNMASKED_RENDERER = 0x9246

/** Renderers that draw without a graphics card. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i

/** What a browser can draw with. How much may be asked of it, its first frames tell (scenes/quality/effort.ts). */
export interface Ability extends Device {
  /** Worth its price wherever there is a graphics card. */
  readonly antialias: boolean
}

/**
 * Whether this browser can draw the museum, and with what; null where it cannot. What a screen has of pixels is asked of the
 * window (usePixelRatio): it may be moved to another. Slow drawing is no reason to refuse
 * (`failIfMajorPerformanceCaveat` stays off): the basic tier is made for it, and whoever wants to walk may.
 *
 * @param isHandheld phones and tablets: a strong chip, but it gets hot
 */
export function askAbility(makeCanvas: () => CanvasLike, isHandheld: boolean): Omit<Ability, 'pixelRatio'> | null {
  let context: ContextLike | null = null
  try {
    context = makeCanvas().getContext('webgl2')
  } catch {
    // Some privacy modes throw instead of refusing.
  }
  if (!context) return null
  const renderer = context.getExtension('WEBGL_debug_renderer_info') ? context.getParameter(UNMASKED_RENDERER) : ''
  giveBack(context.getExtension('WEBGL_lose_context'))
  return { isHandheld, antialias: !SOFTWARE.test(String(renderer)) }
}

/** Browsers allow few contexts at once: the trial one is given back before the museum asks for its own. */
function giveBack(extension: unknown): void {
  if (typeof extension !== 'object' || extension === null || !('loseContext' in extension)) return
  const { loseContext } = extension
  if (typeof loseContext === 'function') loseContext.call(extension)
}
