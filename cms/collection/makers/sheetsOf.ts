import { createHash } from 'node:crypto'
import { WORD_LANGUAGES, type Picture } from './Picture.ts'
import { IVORY, INK } from './palette.ts'
import { fibres } from './parts/texture.ts'

/** One file to print: its name without folder, its size in pixels and its whole SVG source. */
export type Sheet = { name: string; width: number; height: number; svg: string; fingerprint: string }

/** All files a picture gives: one, or one for each language when it has words. */
export function sheetsOf(picture: Picture): Sheet[] {
  if (picture.wordless) return [sheet(picture, `${picture.slug}.png`, picture.draw())]
  const { draw } = picture
  return WORD_LANGUAGES.map((language) => sheet(picture, `${picture.slug}.${language}.png`, draw(language)))
}

function sheet({ width, height }: Picture, name: string, drawing: string): Sheet {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${IVORY}"/>${drawing}${fibres(width, height, IVORY, INK)}</svg>`
  return { name, width, height, svg, fingerprint: createHash('sha256').update(svg).digest('hex').slice(0, 16) }
}
