import type { Language } from '../../cms/content/Language.ts'
import { fill } from '../i18n/fill.ts'
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import './TranslationNote.css'

export interface TranslationNoteProps {
  /** The language that the text is really in. */
  readonly lang: Language
  /** Whether somebody who knows the page's language has read it. */
  readonly reviewed: boolean
}

/** Says in which language a page's text is, where its translation is missing; and that nobody has reviewed it, where that is so. */
export function TranslationNote({ lang, reviewed }: TranslationNoteProps) {
  const { language, words } = useLanguage()
  const note =
    lang !== language
      ? fill(words.site.shownIn, { language: LANGUAGE_NAMES[lang] })
      : reviewed
        ? null
        : words.site.unreviewed
  return note === null ? null : <p className="translation-note">{note}</p>
}
