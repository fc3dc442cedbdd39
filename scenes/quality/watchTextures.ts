/** What the textures of a WebGL context hold on the GPU, counted as they are made and freed. */
export interface TextureCount {
  /** Bytes of every level and layer that is allocated now. */
  readonly bytes: () => number
  /** Decoded picture files (bitmaps and images, not canvases or data) of the ratio 4 : 3 that were uploaded so far. */
  readonly pictures: () => number
}

/** Bytes a texel of the internal formats that three.js uses; four for the others. */
const TEXEL: Readonly<Record<number, number>> = {
  0x8229: 1, // R8
  0x822b: 2, // RG8
  0x822d: 2, // R16F
  0x822f: 4, // RG16F
  0x822e: 4, // R32F
  0x8230: 8, // RG32F
  0x881a: 8, // RGBA16F
  0x8814: 16, // RGBA32F
  0x8d62: 2, // RGB565
  0x81a5: 2, // DEPTH_COMPONENT16
}

/** Bitmaps and images whose sides are as 4 : 3, to a hundredth; smaller ones are stand-ins. */
function isPicture(source: unknown): boolean {
  const isBitmap = source instanceof ImageBitmap
  if (!isBitmap && !(source instanceof HTMLImageElement)) return false
  return source.width >= 96 && Math.abs(source.width / source.height - 4 / 3) < 0.0134
}

/**
 * Counts from now on, for every WebGL 2 context of the page, whoever draws: the same code counts the museum and what it is
 * compared with. Only harnesses call it.
 */
export function watchTextures(): TextureCount {
  const sizes = new WeakMap<WebGLTexture, Map<string, number>>()
  let bytes = 0
  let pictures = 0
  const { prototype } = WebGL2RenderingContext

  const bound = (gl: WebGL2RenderingContext, target: number): WebGLTexture | null => {
    const isCube = target === gl.TEXTURE_CUBE_MAP || (target >= 0x8515 && target <= 0x851a)
    const name = isCube
      ? gl.TEXTURE_BINDING_CUBE_MAP
      : target === gl.TEXTURE_3D
        ? gl.TEXTURE_BINDING_3D
        : target === gl.TEXTURE_2D_ARRAY
          ? gl.TEXTURE_BINDING_2D_ARRAY
          : gl.TEXTURE_BINDING_2D
    const texture: unknown = gl.getParameter(name)
    return texture instanceof WebGLTexture ? texture : null
  }
  const note = (gl: WebGL2RenderingContext, target: number, level: string, size: number) => {
    const texture = bound(gl, target)
    if (!texture) return
    const levels = sizes.get(texture) ?? new Map<string, number>()
    bytes += size - (levels.get(level) ?? 0)
    levels.set(level, size)
    sizes.set(texture, levels)
  }
  const chain = (levels: number, format: number, width: number, height: number, depth: number, shrinks: boolean) =>
    Array.from({ length: levels }, (_, level) => {
      const side = (length: number) => Math.max(1, length >> level)
      return side(width) * side(height) * (shrinks ? side(depth) : depth) * (TEXEL[format] ?? 4)
    }).reduce((sum, size) => sum + size, 0)

  wrap(prototype, 'texStorage2D', (gl, [target, levels, format, width, height]) => {
    const faces = target === gl.TEXTURE_CUBE_MAP ? 6 : 1
    note(gl, num(target), 'all', faces * chain(num(levels), num(format), num(width), num(height), 1, false))
  })
  wrap(prototype, 'texStorage3D', (gl, [target, levels, format, width, height, depth]) => {
    const shrinks = target === gl.TEXTURE_3D
    note(gl, num(target), 'all', chain(num(levels), num(format), num(width), num(height), num(depth), shrinks))
  })
  wrap(prototype, 'texImage2D', (gl, args) => {
    const [target, level, format] = args
    const source = args.at(-1)
    if (isPicture(source)) pictures++
    const [width, height] = args.length >= 9 ? [args[3], args[4]] : sidesOf(source)
    note(
      gl,
      num(target),
      `${String(target)} ${String(level)}`,
      chain(1, num(format), num(width), num(height), 1, false),
    )
  })
  wrap(prototype, 'texSubImage2D', (_gl, args) => {
    if (isPicture(args.at(-1))) pictures++
  })
  wrap(prototype, 'texSubImage3D', (_gl, args) => {
    if (isPicture(args.at(-1))) pictures++
  })
  wrap(prototype, 'deleteTexture', (_gl, [texture]) => {
    if (!(texture instanceof WebGLTexture)) return
    for (const size of sizes.get(texture)?.values() ?? []) bytes -= size
    sizes.delete(texture)
  })
  return { bytes: () => bytes, pictures: () => pictures }
}

type Method = 'texStorage2D' | 'texStorage3D' | 'texImage2D' | 'texSubImage2D' | 'texSubImage3D' | 'deleteTexture'

function wrap(
  prototype: WebGL2RenderingContext,
  method: Method,
  before: (gl: WebGL2RenderingContext, args: readonly unknown[]) => void,
): void {
  const original: unknown = Reflect.get(prototype, method)
  if (typeof original !== 'function') return
  Reflect.set(prototype, method, function (this: WebGL2RenderingContext, ...args: unknown[]) {
    before(this, args)
    return Reflect.apply(original, this, args)
  })
}

const num = (value: unknown) => Number(value ?? 0)

function sidesOf(source: unknown): [number, number] {
  if (typeof source !== 'object' || source === null || !('width' in source) || !('height' in source)) return [0, 0]
  return [num(source.width), num(source.height)]
}
