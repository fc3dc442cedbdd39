import type { Language } from '../../cms/content/Language.ts'
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'

/** The heading over a testimony's words; with their language, where several stand below each other. */
export function TranscriptTitle({ lang }: { readonly lang: Language | null }) {
  const { words } = useLanguage()
  return (
    <h2 className="testimony-player__title">
      {words.player.transcript}
      {lang !== null && (
        <>
          {' '}
          (<bdi lang={lang}>{LANGUAGE_NAMES[lang]}</bdi>)
        </>
      )}
    </h2>
  )
}
