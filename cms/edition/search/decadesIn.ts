/** Years as texts write them, alone or as a range: "1963", "1956–1974", "1946-47", also in Arabic digits. */
const YEARS = /(?<!\d)(1\d{3}|20[0-4]\d)(?:\s?[-–—]\s?(1\d{3}|20[0-4]\d|\d{2}))?(?!\d)/g

/** The first years of the decades that texts speak of, ascending; a range is all of its decades. */
export function decadesIn(texts: readonly string[]): readonly number[] {
  const decades = new Set<number>()
  for (const text of texts) {
    const western = text.replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    for (const [, first = '', last = first] of western.matchAll(YEARS)) {
      const from = Number(first)
      const to = Number(last.length === 2 ? first.slice(0, 2) + last : last)
      // A range that ends before it begins is none: "1963-12" is a month.
      for (let decade = decadeOf(from); decade <= Math.max(decadeOf(to), decadeOf(from)); decade += 10) {
        decades.add(decade)
      }
    }
  }
  return [...decades].sort((a, b) => a - b)
}

function decadeOf(year: number): number {
  return year - (year % 10)
}
