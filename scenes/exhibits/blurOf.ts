import type { MediaImage } from '../../cms/content/Media.ts'

/** The blurred stand-in that comes with the text, as a file: no request. @throws where it is none */
export function blurOf({ blur }: MediaImage): Blob {
  const bytes = Uint8Array.from(atob(blur.slice(blur.indexOf(',') + 1)), (letter) => letter.charCodeAt(0))
  return new Blob([bytes], { type: 'image/webp' })
}
