/** White space that a line may end at: not the spaces that keep a sign with its word, as in French « … » and 40 000. */
const BREAKS = /[^\S\u00a0\u2007\u202f]+/

/**
 * Breaks a text into lines no wider than `width`, at spaces; a word that is wider than a whole line is broken itself, so
 * that nothing is ever cut off.
 * @param measure width of a piece of text, in the unit of `width`
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(BREAKS).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = word
    while (measure(line) > width) {
      const letters = [...line]
      let fits = letters.length - 1
      while (fits > 1 && measure(letters.slice(0, fits).join('')) > width) fits--
      lines.push(letters.slice(0, fits).join(''))
      line = letters.slice(fits).join('')
    }
  }
  if (line) lines.push(line)
  return lines
}
