import type { Language } from '../../cms/content/Language.ts'
import { fill } from '../i18n/fill.ts'
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import './TranslationNote.css'

/** Says in which language a page's text is, where its translation is missing. */
export function TranslationNote({ lang }: { readonly lang: Language }) {
  const { language, words } = useLanguage()
  if (lang === language) return null
  return <p className="translation-note">{fill(words.site.shownIn, { language: LANGUAGE_NAMES[lang] })}</p>
}
