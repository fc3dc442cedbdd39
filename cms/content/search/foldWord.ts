/**
 * Letters that no decomposition takes apart. Latin ones as people type them without a special keyboard; Arabic ones as the
 * many hands of an archive write them (ya without dots, ta marbuta, the wasla, the three letters for Morocco's hard g).
 */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Tamazight in Latin letters: the gamma, also as Greek, and the ayn.
  ɣ: 'gh',
  γ: 'gh',
  ɛ: '',
  ε: '',
  ʷ: 'w',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ک: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  گ: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  ڥ: 'ف',
  // The hamza alone is written or left out; the kashida is only ever drawn.
  ء: '',
  ـ: '',
}

/** Tifinagh as IRCAM orders it, in the Latin letters that Moroccans type: ⵖ as gh, ⵛ as ch, ⵅ as kh, ⵄ not at all. */
const TIFINAGH: Readonly<Record<string, string>> = {
  ⴰ: 'a',
  ⴱ: 'b',
  ⴲ: 'b',
  ⴳ: 'g',
  ⴴ: 'g',
  ⴵ: 'j',
  ⴶ: 'j',
  ⴷ: 'd',
  ⴸ: 'd',
  ⴹ: 'd',
  ⴺ: 'd',
  ⴻ: 'e',
  ⴼ: 'f',
  ⴽ: 'k',
  ⴾ: 'k',
  ⴿ: 'k',
  ⵀ: 'h',
  ⵁ: 'h',
  ⵂ: 'h',
  ⵃ: 'h',
  ⵄ: '',
  ⵅ: 'kh',
  ⵆ: 'kh',
  ⵇ: 'q',
  ⵈ: 'q',
  ⵉ: 'i',
  ⵊ: 'j',
  ⵋ: 'j',
  ⵌ: 'j',
  ⵍ: 'l',
  ⵎ: 'm',
  ⵏ: 'n',
  ⵐ: 'gn',
  ⵑ: 'ng',
  ⵒ: 'p',
  ⵓ: 'u',
  ⵔ: 'r',
  ⵕ: 'r',
  ⵖ: 'gh',
  ⵗ: 'gh',
  ⵘ: 'j',
  ⵙ: 's',
  ⵚ: 's',
  ⵛ: 'ch',
  ⵜ: 't',
  ⵝ: 't',
  ⵞ: 'ch',
  ⵟ: 't',
  ⵠ: 'v',
  ⵡ: 'w',
  ⵢ: 'y',
  ⵣ: 'z',
  ⵤ: 'z',
  ⵥ: 'z',
  ⵦ: 'e',
  ⵧ: 'o',
  ⵯ: 'w',
}

/** Marks over and under letters, and what is never seen: soft hyphens, joiners, marks of direction. */
const NO_LETTER = /[^\p{L}\p{N}]/gu
const PLAIN = /^[a-z0-9]*$/
const ARABIC_DIGIT = /[٠-٩۰-۹]/g

/**
 * A word as the search compares it: small letters without marks, one letter for all its forms, Tifinagh in Latin letters,
 * Western digits. Folding what is folded changes nothing. May be empty.
 */
export function foldWord(word: string): string {
  const plain = word.normalize('NFKD').toLowerCase().replace(NO_LETTER, '')
  // Most words of most languages need no more, and an index folds each of them.
  if (PLAIN.test(plain)) return plain
  return [...plain]
    .map((letter) => LETTERS[letter] ?? TIFINAGH[letter] ?? letter)
    .join('')
    .replace(ARABIC_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}
