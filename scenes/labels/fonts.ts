import type { Language } from '../../cms/content/Language.ts'

export type FontRole = 'title' | 'text'

const LATIN = {
  title: '600 {} "Fraunces Variable", Georgia, serif',
  text: '400 {} "Readex Pro Variable", system-ui, sans-serif',
} as const
const ARABIC = {
  title: '600 {} "El Messiri", "Readex Pro Variable", serif',
  text: '400 {} "Readex Pro Variable", system-ui, sans-serif',
} as const
const TIFINAGH = {
  title: '400 {} "Noto Sans Tifinagh", sans-serif',
  text: '400 {} "Noto Sans Tifinagh", "Readex Pro Variable", sans-serif',
} as const

/** The CSS font of a text by its own language (art direction 13). Pixels. */
export function fontFor(language: Language, role: FontRole, pixels: number): string {
  const fonts = language === 'ar' ? ARABIC : language === 'zgh' ? TIFINAGH : LATIN
  return fonts[role].replace('{}', `${pixels}px`)
}

/** A letter of each script: without it the browser doesn't load that part of a font (art.md, section 10). */
const SAMPLES: Readonly<Record<string, string>> = { ar: 'ابتلا', zgh: 'ⴰⵎⵓⴷ' }

/** Waits for the fonts of these languages. A font that cannot be had is replaced by the browser, which is readable too. */
export async function loadLabelFonts(languages: Iterable<Language>): Promise<void> {
  const loads = [...new Set(languages)].flatMap((language) =>
    (['title', 'text'] as const).map((role) =>
      document.fonts.load(fontFor(language, role, 32), SAMPLES[language] ?? 'aé'),
    ),
  )
  await Promise.allSettled(loads)
}
