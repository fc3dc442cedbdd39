import type { Language } from '../../cms/content/Language.ts'
import type { LabelText } from './LabelText.ts'

export type FontRole = 'title' | 'text'

/** After a script's own fonts come those of the others: a name in Tifinagh stands in a French sentence. */
const REST = '"Readex Pro Variable", "Noto Sans Tifinagh"'
const LATIN = {
  title: `600 {} "Fraunces Variable", "El Messiri", ${REST}, Georgia, serif`,
  text: `400 {} ${REST}, system-ui, sans-serif`,
} as const
const ARABIC = {
  title: `600 {} "El Messiri", ${REST}, serif`,
  text: `400 {} ${REST}, system-ui, sans-serif`,
} as const
const TIFINAGH = {
  title: `400 {} "Noto Sans Tifinagh", "Readex Pro Variable", sans-serif`,
  text: `400 {} "Noto Sans Tifinagh", "Readex Pro Variable", sans-serif`,
} as const

/** The CSS font of a text by its own language (art direction 13). Pixels. */
export function fontFor(language: Language, role: FontRole, pixels: number): string {
  const fonts = language === 'ar' ? ARABIC : language === 'zgh' ? TIFINAGH : LATIN
  return fonts[role].replace('{}', `${pixels}px`)
}

/** A font, and the letters that it is wanted for. */
export interface WantedFont {
  readonly font: string
  readonly letters: string
}

/**
 * What must be here before a label is drawn. A browser loads a part of a font only for letters in its range (art.md,
 * section 10), so each font is asked for with the very letters that it will draw.
 */
export function fontsOf({ title, nature, lead, number }: LabelText): readonly WantedFont[] {
  const wanted = (lang: Language, role: FontRole, text: string): WantedFont => ({
    font: fontFor(lang, role, 32),
    letters: [...new Set(text)].join(''),
  })
  return [
    wanted(title.lang, 'title', title.value),
    wanted(nature.lang, 'text', nature.value),
    wanted('fr', 'title', number),
    ...(lead ? [wanted(lead.lang, 'text', `${lead.value}…`)] : []),
  ]
}

/** Waits for the fonts of a label. A font that cannot be had is replaced by the browser, which is readable too. */
export async function loadLabelFonts(label: LabelText): Promise<void> {
  await Promise.allSettled(fontsOf(label).map(({ font, letters }) => document.fonts.load(font, letters)))
}
