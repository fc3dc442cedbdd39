import { LANGUAGES, type Language } from '../../content/Language.ts'

/** What OHMS calls the museum's languages: by their English names. */
export const OHMS_LANGUAGES: Readonly<Record<Language, string>> = {
  ar: 'Arabic',
  zgh: 'Standard Moroccan Tamazight',
  fr: 'French',
  en: 'English',
  es: 'Spanish',
  nl: 'Dutch',
  de: 'German',
  it: 'Italian',
}

/** The museum's language that a file names, or null where it names none of them. */
export function languageNamed(name: string): Language | null {
  const wanted = name.trim().toLowerCase()
  return LANGUAGES.find((language) => OHMS_LANGUAGES[language].toLowerCase() === wanted || language === wanted) ?? null
}
