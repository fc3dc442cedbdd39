/**
 * Cuts the letters of the museum's name out of the fonts of its scripts: `npm run names`. The name is on every page, whatever its
 * language, and 4 KB of letters say it as well as 31 KB of whole fonts do. Writes the files beside this one, which fonts.css
 * names; the same fonts make the same files.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { MUSEUM_NAMES } from '../../i18n/languageNames.ts'

/** Each file, the characters in it, and the font that it is cut from: those of fonts.css, OFL 1.1. */
export const NAME_FONTS = {
  'arabic.woff2': {
    text: MUSEUM_NAMES.arabic,
    font: '@fontsource/el-messiri/files/el-messiri-arabic-600-normal.woff2',
  },
  'tifinagh.woff2': {
    text: MUSEUM_NAMES.tifinagh,
    font: '@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2',
  },
} as const

/** The bytes of one of the files. */
export async function cutName(file: keyof typeof NAME_FONTS): Promise<Uint8Array> {
  const { text, font } = NAME_FONTS[file]
  return subsetFont(await readFile(createRequire(import.meta.url).resolve(font)), text, { targetFormat: 'woff2' })
}

if (import.meta.main) {
  for (const file of ['arabic.woff2', 'tifinagh.woff2'] as const) {
    const bytes = await cutName(file)
    await writeFile(join(import.meta.dirname, file), bytes)
    console.log(`${file}: ${bytes.length} bytes`)
  }
}
