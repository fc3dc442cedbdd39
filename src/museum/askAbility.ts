import type { Quality } from '../../scenes/index.ts'

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

export interface Ability {
  readonly quality: Quality
}

/**
 * Whether this browser can draw the museum, and how richly; null where it cannot. Slow drawing is no reason to refuse
 * (`failIfMajorPerformanceCaveat` stays off): the basic tier is made for it, and whoever wants to walk may.
 *
 * @param isHandheld phones and tablets: a strong chip, but it gets hot
 */
export function askAbility(makeCanvas: () => CanvasLike, isHandheld: boolean): Ability | null {
  let context: ContextLike | null = null
  try {
    context = makeCanvas().getContext('webgl2')
  } catch {
    // Some privacy modes throw instead of refusing.
  }
  if (!context) return null
  const renderer = context.getExtension('WEBGL_debug_renderer_info') ? context.getParameter(UNMASKED_RENDERER) : ''
  giveBack(context.getExtension('WEBGL_lose_context'))
  return { quality: isHandheld || SOFTWARE.test(String(renderer)) ? 'basic' : 'rich' }
}

/** Browsers allow few contexts at once: the trial one is given back before the museum asks for its own. */
function giveBack(extension: unknown): void {
  if (typeof extension !== 'object' || extension === null || !('loseContext' in extension)) return
  const { loseContext } = extension
  if (typeof loseContext === 'function') loseContext.call(extension)
}
