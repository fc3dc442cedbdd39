import type { Language } from '../../cms/content/Language.ts'
import { CHART_FACE } from '../../cms/content/chart/chartFace.ts'
import type { TextRole } from '../../cms/content/chart/Chart.ts'
import type { LabelText } from './LabelText.ts'
import { CHART_EM } from './manners.ts'
import type { WallChart } from './WallChart.ts'

/** `strong` is running text that stands out: headings and numbers in a chart. */
export type FontRole = 'title' | 'text' | 'strong'

/** After a script's own fonts come those of the others: a name in Tifinagh stands in a French sentence. */
const REST = '"Readex Pro Variable", "Noto Sans Tifinagh"'
const LATIN = {
  title: `600 {} "Fraunces Variable", "El Messiri", ${REST}, Georgia, serif`,
  text: `400 {} ${REST}, system-ui, sans-serif`,
  strong: `600 {} ${REST}, system-ui, sans-serif`,
} as const
const ARABIC = {
  title: `600 {} "El Messiri", ${REST}, serif`,
  text: `400 {} ${REST}, system-ui, sans-serif`,
  strong: `600 {} ${REST}, system-ui, sans-serif`,
} as const
const TIFINAGH = {
  title: `400 {} "Noto Sans Tifinagh", "Readex Pro Variable", sans-serif`,
  text: `400 {} "Noto Sans Tifinagh", "Readex Pro Variable", sans-serif`,
  strong: `400 {} "Noto Sans Tifinagh", "Readex Pro Variable", sans-serif`,
} as const

/** The CSS font of a text by its own language (art direction 13). Pixels. */
export function fontFor(language: Language, role: FontRole, pixels: number): string {
  const fonts = language === 'ar' ? ARABIC : language === 'zgh' ? TIFINAGH : LATIN
  return fonts[role].replace('{}', `${pixels}px`)
}

const CHART_ROLES: Readonly<Record<TextRole, { readonly role: FontRole; readonly size: number }>> = {
  heading: { role: 'strong', size: 1 },
  label: { role: 'text', size: 1 },
  value: { role: 'strong', size: 1 },
  note: { role: 'text', size: 0.875 },
}

/** The font that a part of a chart on a wall is written in. */
export function chartFont(language: Language, role: TextRole): string {
  return fontFor(language, CHART_ROLES[role].role, CHART_ROLES[role].size * CHART_EM)
}

/** The font of its caption, above it. */
export function captionFont(language: Language): string {
  return fontFor(language, 'strong', CHART_FACE.title * CHART_EM)
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
export function fontsOf(face: LabelText | WallChart): readonly WantedFont[] {
  return 'chart' in face ? fontsOfChart(face) : fontsOfLabel(face)
}

function fontsOfLabel({ title, nature, lead, number }: LabelText): readonly WantedFont[] {
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

function fontsOfChart({ caption, chart }: WallChart): readonly WantedFont[] {
  const letters = (text: string) => [...new Set(text)].join('')
  const texts = chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
  return [
    { font: captionFont(caption.lang), letters: letters(caption.value) },
    ...texts.map(({ role, text }) => ({ font: chartFont(text.lang, role), letters: letters(text.value) })),
  ]
}

/** Waits for the fonts of a label or chart. A font that cannot be had is replaced by the browser, which is readable too. */
export async function loadLabelFonts(label: LabelText | WallChart): Promise<void> {
  await Promise.allSettled(fontsOf(label).map(({ font, letters }) => document.fonts.load(font, letters)))
}
