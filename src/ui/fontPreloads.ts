import elMessiri from '@fontsource/el-messiri/files/el-messiri-arabic-600-normal.woff2?url'
import tifinagh from '@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2?url'
import fraunces from '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2?url'
import readexArabic from '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2?url'
import readex from '@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2?url'
import type { Language } from '../../cms/content/Language.ts'

/** The two fonts that paint first in a language: title and running text. */
export function fontPreloads(language: Language): readonly string[] {
  if (language === 'ar') return [elMessiri, readexArabic]
  if (language === 'zgh') return [tifinagh, readex]
  return [fraunces, readex]
}
