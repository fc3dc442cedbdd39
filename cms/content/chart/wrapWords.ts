import type { Language } from '../Language.ts'

/** Widths of the museum's running letters, in sizes: on the wide side, since a chart is set before anybody measures. */
const LETTER: Readonly<Partial<Record<Language, number>>> = { ar: 0.5, zgh: 0.72 }

/** How wide a text will be, in lines of its own size. */
export function widthOf(text: string, language: Language): number {
  return [...text].length * (LETTER[language] ?? 0.56)
}

/** A text in pieces no wider than `width` (in lines of its own size), broken at spaces; one long word stays whole. */
export function wrapWords(text: string, language: Language, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/).filter(Boolean)) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(`${line} ${word}`, language) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
