import type { Text } from '../../cms/content/Text.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { TranslationNote } from './TranslationNote.tsx'

export interface ListNoteProps {
  readonly things: readonly { readonly title: Text; readonly reviewed: boolean }[]
}

/** What is said once above a list of many texts: that some are in another language, else that some were not reviewed. */
export function ListNote({ things }: ListNoteProps) {
  const { language } = useLanguage()
  const foreign = things.find(({ title }) => title.lang !== language)
  return <TranslationNote lang={foreign?.title.lang ?? language} reviewed={things.every(({ reviewed }) => reviewed)} />
}
