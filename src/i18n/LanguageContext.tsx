import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { directionOf, type Direction, type Language } from '../../cms/content/Language.ts'
import { createFormat, type Format } from './createFormat.ts'
import type { Words } from './Words.ts'

export interface PageLanguage {
  readonly language: Language
  readonly direction: Direction
  readonly words: Words
  readonly format: Format
}

const LanguageContext = createContext<PageLanguage | null>(null)

export interface LanguageProviderProps {
  readonly language: Language
  readonly words: Words
  readonly children: ReactNode
}

/** The language of the page, for everything below. */
export function LanguageProvider({ language, words, children }: LanguageProviderProps) {
  const value = useMemo(
    () => ({ language, direction: directionOf(language), words, format: createFormat(language) }),
    [language, words],
  )
  return <LanguageContext value={value}>{children}</LanguageContext>
}

export function useLanguage(): PageLanguage {
  const value = useContext(LanguageContext)
  if (!value) throw new Error('Put this component below <LanguageProvider>: it speaks to visitors.')
  return value
}
