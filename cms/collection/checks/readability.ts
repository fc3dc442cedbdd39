/** How easily a text is read, by a formula published for its language; what each scale calls hard is its own. */
interface Formula {
  readonly name: string
  readonly score: (counts: Counts) => number
  /** Below it the formula's author calls a text very hard: for those who studied. */
  readonly hard: number
}

interface Counts {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
  readonly letters: number
}

/**
 * Arabic has no score: the published ones (OSMAN, El-Haj and Rayson 2016) count short vowels, which Moroccan print leaves out;
 * Tamazight has none. All others are the language's own form of Flesch's reading ease, and Gulpease for Italian.
 */
export const FORMULAS: Readonly<Record<string, Formula>> = {
  fr: { name: 'Kandel & Moles 1958', score: flesch(207, 1.015, 73.6), hard: 30 },
  en: { name: 'Flesch 1948', score: flesch(206.835, 1.015, 84.6), hard: 30 },
  es: { name: 'Szigriszt-Pazos 1993', score: flesch(206.835, 1, 62.3), hard: 40 },
  nl: { name: 'Douma 1960', score: flesch(206.84, 0.93, 77), hard: 30 },
  de: { name: 'Amstad 1978', score: flesch(180, 1, 58.5), hard: 30 },
  it: {
    name: 'Gulpease 1988',
    score: ({ sentences, words, letters }) => 89 + (300 * sentences - 10 * letters) / words,
    hard: 40,
  },
}

function flesch(base: number, perSentence: number, perWord: number): Formula['score'] {
  return ({ sentences, words, syllables }) => base - perSentence * (words / sentences) - perWord * (syllables / words)
}

/** About 100 is very easy, about 0 hardly readable; null where the language has no formula, or the text no word. */
export function readability(text: string, language: string): number | null {
  const formula = FORMULAS[language]
  const words = text.match(/\p{L}[\p{L}’-]*/gu) ?? []
  if (!formula || words.length === 0) return null
  const sentences = text.split(/[.!?…]+(?=\s|$)|\n/).filter((sentence) => /\p{L}/u.test(sentence)).length
  return formula.score({
    sentences,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, language), 0),
    letters: words.reduce((sum, word) => sum + (word.match(/\p{L}/gu)?.length ?? 0), 0),
  })
}

/** Groups of vowels, with what French and English write and do not say at the end of a word. */
export function syllablesOf(word: string, language: string): number {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const said =
    language === 'fr'
      ? plain.replace(/(?<=[^aeiouy])e(s|nt)?$/u, '')
      : language === 'en'
        ? plain.replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxz])es$/u, '')
        : plain
  return Math.max(1, said.match(/[aeiouy]+/g)?.length ?? 0)
}
