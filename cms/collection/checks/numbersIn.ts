/** What marks thousands and what marks decimals where each language writes a number. */
const MARKS: Readonly<Record<string, readonly [group: string, decimal: string]>> = {
  ar: ['.', ','],
  fr: ['\u202f', ','],
  en: [',', '.'],
  es: ['\u202f', ','],
  nl: ['.', ','],
  de: ['.', ','],
  it: ['.', ','],
}

/** The name of a decade is no number: "années 1960", "1960s", "1960er", "años 1960", "jaren 1960", "anni 1960". */
const DECADES = /(années|años|jaren|anni) \d{4}|\d{4}(s|er)(?!\p{L})/gu

/** The numbers of a text, as its language writes them; none in a language that the museum has no rule for. */
export function numbersIn(text: string, language: string): number[] {
  const marks = MARKS[language]
  if (!marks) return []
  const [group, decimal] = marks
  const plain = text.replaceAll(DECADES, '').replaceAll(new RegExp(`(?<=\\d)\\${group}(?=\\d{3}(?!\\d))`, 'g'), '')
  return (plain.match(new RegExp(`\\d+(?:\\${decimal}\\d+)?`, 'g')) ?? []).map((digits) =>
    Number(digits.replace(',', '.')),
  )
}
