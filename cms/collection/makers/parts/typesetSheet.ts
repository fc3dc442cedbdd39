import type { WordLanguage } from '../Picture.ts'
import { IVORY, INK, NIGHT, OXBLOOD, PAPER, darker, mix } from '../palette.ts'
import { boxPath, filled, line, n, rect } from '../svg.ts'
import { paragraph, startOf, words } from './lettering.ts'
import { spatter } from './texture.ts'

export type SheetText = { day: string; year: string; heading: string; lines: readonly string[]; foot: string }

/**
 * A sheet of paper set in type by the museum, top left corner at 0,0: `byline` says who wrote it, `ink` colours the date.
 * It never looks like an official print.
 */
export function typesetSheet(
  language: WordLanguage,
  { day, year, heading, lines, foot }: SheetText,
  byline: string,
  ink: string,
  [width, height]: readonly [number, number],
  seed: number,
  signed = true,
): string {
  const inner = width * 0.086
  const start = startOf(language, inner, width - inner)
  const s = width / 508
  const pen =
    language === 'ar' ? `M${n(inner)} ${n(height - 66 * s)}` : `M${n(width - inner - 132 * s)} ${n(height - 66 * s)}`
  return (
    rect(16, 22, width, height, NIGHT, 'opacity="0.32"') +
    filled(
      boxPath(0, 0, width, height),
      PAPER,
      rect(0, 0, width, 26, ink) +
        spatter(seed, [0, 0, width, height], 420, darker(IVORY, 0.2), 'right', 3, 0.8) +
        line(`M${n(width - 70)} ${n(height)}L${n(width)} ${n(height - 70)}V${n(height)}Z`, darker(IVORY, 0.16), 2),
    ) +
    line(`M${n(inner)} ${n(100 * s)}H${n(width - inner)}`, ink, 2) +
    words(language, start, 82 * s, byline, { size: 24 * s, fill: darker(ink, 0.1), spacing: 0.6 }) +
    words(language, start, 196 * s, day, { size: 62 * s, face: 'title', italic: true, fill: ink }) +
    words(language, start, 330 * s, year, { size: 150 * s, face: 'title', weight: 600, fill: ink }) +
    line(
      `M${n(inner)} ${n(372 * s)}H${n(width - inner)}M${n(inner)} ${n(380 * s)}H${n(width - inner)}`,
      mix(PAPER, INK, 0.45),
      1.6,
    ) +
    paragraph(language, [inner, 394 * s, width - 2 * inner, 104 * s], heading, {
      size: 37 * s,
      face: 'title',
      weight: 600,
      lineHeight: 1.16,
    }) +
    paragraph(language, [inner, 508 * s, width - 2 * inner, height - 600 * s], lines, {
      size: Math.max(32, 31.5 * s),
      lineHeight: 1.42,
    }) +
    words(language, start, height - 52 * s, foot, { size: Math.max(25, 27 * s), weight: 500, fill: OXBLOOD }) +
    // Where a hand would have signed: a pen stroke that spells nothing.
    (signed ? line(`${pen}q20 -30 34 -5t40 -15q16 20 36 -4`, ink, 4) : '')
  )
}
