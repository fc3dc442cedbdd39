import type { Words } from './Reading.ts'

/**
 * How Pico is helped with words that it would read by the rules of the wrong language. Only the sound is respelled: the
 * transcript keeps the word as it is written.
 */
const RESPELLED: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    ATMF: 'A T M F',
    toshavim: 'tochavim',
    megorashim: 'mégorachim',
    chawwal: 'chaoual',
    Huelva: 'Ouelva',
    'Los Lances': 'Los Lancès',
    Jerada: 'Djérada',
  },
  en: {
    ATMF: 'A T M F',
    Sochaux: 'So show',
    Aulnay: 'Oh nay',
    Poissy: 'Pwassy',
    Huelva: 'Welva',
    Oujda: 'Oojda',
    Jerada: 'Jerahda',
    medersa: 'maydersa',
    'Los Lances': 'Los Lahnces',
    Fes: 'Fez',
  },
}

/** What the voice is given to read: without the spaces that only print needs, and with foreign words respelled. */
export function sayAs(text: string, language: keyof Omit<Words, 'ar'>): string {
  const plain = text
    .replaceAll(/(?<=\d)[\u202f,](?=\d{3})/g, '')
    .replaceAll('\u202f', ' ')
    .replaceAll('’', "'")
  return Object.entries(RESPELLED[language]).reduce(
    (said, [word, as]) => said.replaceAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'), as),
    plain,
  )
}
